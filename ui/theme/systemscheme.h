#pragma once

#include "theme/theme.h"

#include <QDBusVariant>
#include <QObject>

namespace gooseneck {

/// Follows the desktop's light or dark preference through the XDG settings portal (Qt 6.4 has no
/// colorScheme). Asks asynchronously; where there is no portal, changed() is never emitted and the palette
/// decides.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject* parent = nullptr);

    void ask();

Q_SIGNALS:
    void changed(gooseneck::Scheme scheme);

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& name, const QDBusVariant& value);
};

} // namespace gooseneck
