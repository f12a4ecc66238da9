#include "widgets/rolekeys.h"

#include "wording/tr.h"

#include <QKeyEvent>
#include <QMenu>

namespace gooseneck {

std::optional<Role> roleOfKey(const QKeyEvent& event)
{
    if (event.modifiers() != Qt::NoModifier) {
        return std::nullopt;
    }
    switch (event.key()) {
    case Qt::Key_S:
        return Role::Status;
    case Qt::Key_I:
        return Role::Incident;
    case Qt::Key_T:
        return Role::Title;
    case Qt::Key_D:
        return Role::Description;
    default:
        return std::nullopt;
    }
}

void addRoleActions(QMenu& menu, QObject* receiver, const std::function<void(Role)>& assign)
{
    const std::initializer_list<std::tuple<QString, Role, Qt::Key>> roles{
        {tr("Use as &status"), Role::Status, Qt::Key_S},
        {tr("Use as &incident id"), Role::Incident, Qt::Key_I},
        {tr("Use as &title"), Role::Title, Qt::Key_T},
        {tr("Use as &description"), Role::Description, Qt::Key_D}};
    for (const auto& [text, role, key] : roles) {
        menu.addAction(text, QKeySequence(key), receiver, [assign, role = role] { assign(role); });
    }
    menu.addSeparator();
}

} // namespace gooseneck
