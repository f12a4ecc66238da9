#include "palette/actionwalk.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QVariant>

namespace gooseneck {

namespace {

constexpr char reasonProperty[] = "whyNot";

class Walk
{
public:
    void menu(const QList<QAction*>& actions, const QStringList& path)
    {
        for (QAction* action : actions) {
            if (action->menu()) {
                menu(action->menu()->actions(), path + QStringList{plainName(action->text())});
            } else {
                take(action, path);
            }
        }
    }

    /// Views in menus of their own, which open on demand, are met through the actions they leave with the
    /// view.
    void views(const QWidget& window, Views wanted)
    {
        const auto widgets = window.findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            const bool isItsMenu =
                qobject_cast<const QMenu*>(widget) || qobject_cast<const QMenuBar*>(widget);
            const bool isHidden = wanted == Views::Visible && !widget->isVisibleTo(&window);
            if (isItsMenu || isHidden || widget->accessibleName().isEmpty()) {
                continue;
            }
            const auto actions = widget->actions();
            for (QAction* action : actions) {
                if (!action->menu()) {
                    take(action, {widget->accessibleName()});
                }
            }
        }
    }

    QList<FoundAction> found;

private:
    void take(QAction* action, const QStringList& path)
    {
        const QString name = plainName(action->text());
        if (!action->isSeparator() && action->isVisible() && !name.isEmpty() && !m_seen.contains(action)) {
            m_seen.insert(action);
            found.append({action, name, path});
        }
    }

    QSet<const QAction*> m_seen;
};

} // namespace

QList<FoundAction> actionsOf(const QWidget& window, Views views)
{
    Walk walk;
    if (const auto* main = qobject_cast<const QMainWindow*>(&window)) {
        walk.menu(main->menuBar()->actions(), {});
    }
    walk.views(window, views);
    return walk.found;
}

QList<FoundAction> actionsIn(const QMenu& menu, const QStringList& path)
{
    Walk walk;
    walk.menu(menu.actions(), path);
    return walk.found;
}

QString plainName(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size()) {
            ++i; // the letter after it is kept as it is, a second & too
        }
        plain += text[i];
    }
    while (plain.endsWith(u'…') || plain.endsWith(u'.')) {
        plain.chop(1);
    }
    return plain;
}

void setReason(QAction& action, const QString& reason)
{
    action.setProperty(reasonProperty, reason);
}

QString reasonOf(const QAction& action)
{
    return action.property(reasonProperty).toString();
}

} // namespace gooseneck
