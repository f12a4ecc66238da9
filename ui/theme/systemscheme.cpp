#include "theme/systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

const QString portalService = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString settingsInterface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colorScheme = u"color-scheme"_s;

std::optional<Scheme> schemeFrom(QVariant value)
{
    // Read() answers a variant in a variant.
    while (value.userType() == qMetaTypeId<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    switch (value.toUInt()) {
    case 1:
        return Scheme::Dark;
    case 2:
        return Scheme::Light;
    default:
        return std::nullopt; // no preference
    }
}

} // namespace

SystemScheme::SystemScheme(QObject* parent)
    : QObject(parent)
{
    QDBusConnection::sessionBus().connect(portalService, portalPath, settingsInterface, u"SettingChanged"_s,
                                          this, SLOT(settingChanged(QString, QString, QDBusVariant)));
}

void SystemScheme::ask()
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(portalService, portalPath, settingsInterface, u"Read"_s);
    question << appearance << colorScheme;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, 500), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* answered) {
        const QDBusPendingReply<QDBusVariant> reply = *answered;
        answered->deleteLater();
        if (reply.isValid()) {
            settingChanged(appearance, colorScheme, reply.value());
        }
    });
}

void SystemScheme::settingChanged(const QString& group, const QString& name, const QDBusVariant& value)
{
    if (group != appearance || name != colorScheme) {
        return;
    }
    if (const auto scheme = schemeFrom(value.variant())) {
        Q_EMIT changed(*scheme);
    }
}

} // namespace gooseneck
