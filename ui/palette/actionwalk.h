#pragma once

#include <QKeySequence>
#include <QList>
#include <QStringList>

class QAction;
class QMenu;
class QWidget;

namespace gooseneck {

/// An action of the window and where it is found.
struct FoundAction
{
    QAction* action = nullptr; ///< owned by its menu or widget
    QString name;              ///< without mnemonic and dots
    QStringList path;          ///< the menus that lead there; of a view's own action, the name of the view
};

enum class Views { Visible, All };

/// All actions that a window offers: those of its menus, in their order, then those that only a view has (its
/// context menu and keys). Each once; neither separators nor what opens a menu, nor what has no name.
QList<FoundAction> actionsOf(const QWidget& window, Views views);

/// Those of one menu and of the menus in it.
QList<FoundAction> actionsIn(const QMenu& menu, const QStringList& path);

/// "&Save" is "Save", "Drag && drop" is "Drag & drop", "Open…" is "Open".
QString plainName(const QString& text);

/// The reason that is shown while the action is not enabled; a whole sentence. Set where the action is made.
void setReason(QAction& action, const QString& reason);
QString reasonOf(const QAction& action);

} // namespace gooseneck
