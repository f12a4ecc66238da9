#include "widgets/announce.h"

#include <QAccessible>
#include <QWidget>

namespace gooseneck {

void announce(QWidget& widget, const QString& sentence)
{
    if (!QAccessible::isActive() || sentence.isEmpty()) {
        return;
    }
    QAccessibleEvent alert(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    QAccessibleEvent renamed(&widget, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
}

} // namespace gooseneck
