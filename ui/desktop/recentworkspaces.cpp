#include "desktop/recentworkspaces.h"

#include "base/plaintext.h"
#include "settingsfile.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

const auto key = "workspaces/recent"_L1;

/// As a menu shows it: an ampersand of the name is no mnemonic.
QString menuText(const QString& path)
{
    const QString text = visibleExcerpt(QFileInfo(path).fileName(), 60) + u"  –  "_s +
                         visibleExcerpt(QDir::toNativeSeparators(QFileInfo(path).absolutePath()), 80);
    return QString(text).replace(u'&', u"&&"_s);
}

} // namespace

RecentWorkspaces::RecentWorkspaces(QMenu* menu)
    : QObject(menu)
    , m_menu(menu)
{
    connect(menu, &QMenu::aboutToShow, this, &RecentWorkspaces::fill);
    fill(); // an empty menu is not shown at all by some systems
}

void RecentWorkspaces::note(const QString& path)
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    QStringList recent = settings.value(key).toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    settings.setValue(key, QStringList(recent.first(qMin(recent.size(), maxCount))));
}

QStringList RecentWorkspaces::paths()
{
    QStringList recent = QSettings(settingsFile(), QSettings::IniFormat).value(key).toStringList();
    recent.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return recent;
}

void RecentWorkspaces::fill()
{
    m_menu->clear();
    const QStringList recent = paths();
    for (const QString& path : recent) {
        m_menu->addAction(menuText(path), this, [this, path] { Q_EMIT chosen(path); });
    }
    if (recent.isEmpty()) {
        m_menu->addAction(tr("None yet"))->setEnabled(false);
        return;
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("&Forget these"), this, &RecentWorkspaces::forget);
}

void RecentWorkspaces::forget()
{
    QSettings(settingsFile(), QSettings::IniFormat).remove(key);
}

} // namespace gooseneck
