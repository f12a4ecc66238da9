#pragma once

#include <QObject>

class QMenu;

namespace gooseneck {

/// The workspace files that were opened or saved last, in the settings and in a menu. Lives as long as the
/// menu.
class RecentWorkspaces : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxCount = 8;

    /// Fills the menu whenever it is about to be shown, and is its child.
    explicit RecentWorkspaces(QMenu* menu);

    /// Puts a file first.
    void note(const QString& path);
    /// The latest first; those that are gone are left out.
    static QStringList paths();

Q_SIGNALS:
    void chosen(const QString& path);

private:
    void fill();
    void forget();

    QMenu* m_menu;
};

} // namespace gooseneck
