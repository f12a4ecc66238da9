#include "widgets/accessible.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QApplication>
#include <QChildEvent>
#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

namespace gooseneck {

namespace {

struct RoleOfClass
{
    const char* className;
    QAccessible::Role role;
};

constexpr RoleOfClass roles[] = {
    {"gooseneck::RawView", QAccessible::Document},
    {"gooseneck::HexView", QAccessible::Document},
    {"gooseneck::IncidentChart", QAccessible::Chart},
    {"gooseneck::Pill", QAccessible::StaticText},
    {"gooseneck::NoticeBar", QAccessible::AlertMessage},
    {"gooseneck::LiveLine", QAccessible::AlertMessage},
    {"QTabWidget", QAccessible::Pane},
};

QAccessibleInterface* interfaceOf(const QString& className, QObject* object)
{
    if (!object->isWidgetType()) {
        return nullptr;
    }
    for (const RoleOfClass& known : roles) {
        if (className == QLatin1StringView(known.className)) {
            return new QAccessibleWidget(static_cast<QWidget*>(object), known.role);
        }
    }
    return nullptr;
}

void nameParts(QObject* child)
{
    if (const auto* edit = qobject_cast<QLineEdit*>(child)) {
        const auto buttons = edit->findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly);
        for (QToolButton* button : buttons) {
            if (button->accessibleName().isEmpty()) {
                button->setAccessibleName(AccessibleNames::tr("Clear"));
            }
        }
    } else if (auto* choice = qobject_cast<QComboBox*>(child);
               choice && !choice->accessibleName().isEmpty()) {
        choice->view()->setAccessibleName(choice->accessibleName());
        if (choice->accessibleDescription().isEmpty()) {
            choice->setAccessibleDescription(choice->accessibleName());
        }
    }
}

} // namespace

AccessibleNames::AccessibleNames(QObject* parent)
    : QObject(parent)
{
    QAccessible::installFactory(interfaceOf);
    qApp->installEventFilter(this);
}

bool AccessibleNames::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ChildPolished) {
        nameParts(static_cast<const QChildEvent*>(event)->child());
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gooseneck
