#include "widgets/announce.h"

#include <QAccessible>

namespace gooseneck {

LiveLine::LiveLine(QWidget* window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(1, 1);
    show();
}

void LiveLine::say(const QString& sentence)
{
    setAccessibleName(sentence); // which says that the name changed
    for (const QAccessible::Event what :
         {QAccessible::ObjectHide, QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(this, what);
        QAccessible::updateAccessibility(&event);
    }
}

void announce(const QWidget& somewhere, const QString& sentence)
{
    if (!QAccessible::isActive() || sentence.isEmpty()) {
        return;
    }
    QWidget* window = somewhere.window();
    auto* line = window->findChild<LiveLine*>(QString(), Qt::FindDirectChildrenOnly);
    if (!line) {
        line = new LiveLine(window);
    }
    line->say(sentence);
}

} // namespace gooseneck
