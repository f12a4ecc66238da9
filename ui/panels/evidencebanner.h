#pragma once

#include "session/keyoffer.h"

#include <QFrame>

class QPushButton;
class QHBoxLayout;

namespace gooseneck {

class WrappedLabel;

/// Who sent the selected payload, which keys would serve in it, and what has to be seen before they are
/// certain.
class EvidenceBanner : public QFrame
{
    Q_OBJECT

public:
    explicit EvidenceBanner(QWidget* parent = nullptr);

    void render(const KeyOffer& offer, const Roles& assigned);
    /// One sentence in place of all that.
    void say(const QString& sentence);
    /// Puts another button behind its own.
    void addButton(QPushButton* button);

Q_SIGNALS:
    void accepted(const gooseneck::Roles& roles);

private:
    QString offerSentence(const Roles& assigned) const;
    void accept();

    WrappedLabel* m_text;
    WrappedLabel* m_missing;
    QPushButton* m_use;
    QHBoxLayout* m_row;
    KeyOffer m_offer;
    Roles m_assigned;
};

} // namespace gooseneck
