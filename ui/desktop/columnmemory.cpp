#include "desktop/columnmemory.h"

#include <QHeaderView>
#include <QSettings>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

/// Where the columns of a header are kept; empty if nothing names them.
QString keyOf(const QHeaderView& header)
{
    const QString name = header.parentWidget() ? header.parentWidget()->objectName() : QString();
    const bool isNamed = header.orientation() == Qt::Horizontal && header.count() > 1 && !name.isEmpty();
    return isNamed ? u"columns/"_s + name : QString();
}

} // namespace

void saveColumns(const QWidget& window, QSettings& settings)
{
    for (const QHeaderView* header : window.findChildren<QHeaderView*>()) {
        if (const QString key = keyOf(*header); !key.isEmpty()) {
            settings.setValue(key, header->saveState());
        }
    }
}

void restoreColumns(const QWidget& window, const QSettings& settings)
{
    for (QHeaderView* header : window.findChildren<QHeaderView*>()) {
        const QString key = keyOf(*header);
        if (key.isEmpty() || !settings.contains(key)) {
            continue;
        }
        const QByteArray before = header->saveState();
        const int count = header->count();
        if (!header->restoreState(settings.value(key).toByteArray()) || header->count() != count) {
            header->restoreState(before);
        }
    }
}

} // namespace gooseneck
