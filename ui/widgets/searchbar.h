#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;

namespace gooseneck {

/// A field to search with: text, count, previous, next and close.
class SearchBar : public QFrame
{
    Q_OBJECT

public:
    explicit SearchBar(QWidget* parent = nullptr);

    QString text() const;
    void setStatus(const QString& status);
    /// Shows the field with its text selected, ready to type.
    void open();

Q_SIGNALS:
    void textChanged(const QString& text);
    void nextRequested();
    void previousRequested();
    /// Escape or the close button; the field is hidden by then.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void close();

    QLineEdit* m_field;
    QLabel* m_status;
};

} // namespace gooseneck
