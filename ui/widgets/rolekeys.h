#pragma once

#include "insight/roles.h"

#include <functional>
#include <optional>

class QKeyEvent;
class QMenu;
class QObject;

namespace gooseneck {

// How a key path is given a role, the same wherever key paths are shown.

/// The role whose key was pressed: S, I, T or D.
std::optional<Role> roleOfKey(const QKeyEvent& event);

/// The same as entries of a context menu.
void addRoleActions(QMenu& menu, QObject* receiver, const std::function<void(Role)>& assign);

} // namespace gooseneck
