#pragma once

#include "base/secret.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace gooseneck {

/// Where a token is typed, and where the stored one is shown while a button is held, and copied. Nothing of a
/// stored token stays in the field: it is asked for when it is wanted, and gone when the button is let go.
class TokenField : public QWidget
{
    Q_OBJECT

public:
    enum class Stored { Yes, No };

    explicit TokenField(QWidget* parent = nullptr);

    void setStored(Stored stored);
    void setPlaceholder(const QString& text);
    QString typed() const;
    void clearTyped();
    QLineEdit* edit() const { return m_edit; }

    /// The stored token that was asked for: shown as long as the button is held.
    void show(const Secret& secret);

Q_SIGNALS:
    void edited();
    /// The stored token is to be shown: answer with show().
    void revealRequested();
    void copyRequested();

private:
    void press();
    void release();

    QLineEdit* m_edit;
    QPushButton* m_reveal;
    QPushButton* m_copy;
    Stored m_stored = Stored::No;
    bool m_showsStored = false;
};

} // namespace gooseneck
