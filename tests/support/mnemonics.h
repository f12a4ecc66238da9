#pragma once

#include <QStringList>

class QMenu;
class QWidget;

namespace gooseneck {

/// Letters that would lead to two places, each with the texts that have it underlined: among what a window
/// shows, with the titles of its menus, and among the entries of one menu.
QStringList mnemonicClashes(const QWidget& window);
QStringList mnemonicClashes(const QMenu& menu);

} // namespace gooseneck
