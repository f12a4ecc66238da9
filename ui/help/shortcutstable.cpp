#include "help/shortcutstable.h"

#include "palette/actionwalk.h"
#include "widgets/jsontreeview.h"
#include "wording/tr.h"

#include <QAction>
#include <QMenu>
#include <QSet>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

QString row(const QString& keys, const QString& name, const QString& where)
{
    return u"<tr><td><b>%1</b></td><td>%2</td><td>%3</td></tr>\n"_s.arg(
        keys.toHtmlEscaped(), name.toHtmlEscaped(), where.toHtmlEscaped());
}

QString rowsOf(const QList<FoundAction>& actions)
{
    QString rows;
    QSet<QString> told; // every filter card has the same ones
    for (const FoundAction& found : actions) {
        const QString same = found.action->shortcut().toString() + found.name;
        if (!found.action->shortcut().isEmpty() && !told.contains(same)) {
            told.insert(same);
            rows += row(found.action->shortcut().toString(QKeySequence::NativeText), found.name,
                        found.path.join(u" › "_s));
        }
    }
    return rows;
}

} // namespace

QString shortcutsTable(const QWidget& window)
{
    QMenu menu;
    if (auto* tree = window.findChild<JsonTreeView*>()) {
        tree->addPlaceActions(menu);
    }
    return u"<table cellpadding=\"4\">\n"_s + rowsOf(actionsOf(window, Views::All)) +
           rowsOf(actionsIn(menu, {tr("Tree of the payload")})) + u"</table>"_s;
}

} // namespace gooseneck
