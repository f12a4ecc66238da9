#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;
class QTextBrowser;

namespace gooseneck {

/// The offline help: its pages on the left, the open one on the right. Links lead within the help; those to
/// the world outside are not followed. Not modal.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    /// `keys` is the table of the page of shortcuts, made by shortcutsTable().
    HelpWindow(const QString& keys, QWidget* parent);

    /// "problems#list-never-matches", or a page alone.
    void openPlace(const QString& place);
    /// The page that is open.
    QString page() const;

private:
    QWidget* makeButtons();
    void followLink(const QUrl& link);
    void showPlace(const QString& place);
    void goBack();
    QString styled(const QString& page) const;

    QString m_keys;
    QListWidget* m_contents;
    QTextBrowser* m_text;
    QPushButton* m_back;
    QStringList m_before; ///< the places that Back leads to, the last at the end
    QString m_place;
};

} // namespace gooseneck
