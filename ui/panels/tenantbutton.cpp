#include "panels/tenantbutton.h"

#include "base/plaintext.h"
#include "session/practiceground.h"
#include "wording/simulatortext.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace gooseneck {

namespace {

constexpr qsizetype maxNameLength = 24;

QString joined(const QStringList& names)
{
    QStringList shown;
    for (const QString& name : names) {
        shown.append(visibleExcerpt(name, 40));
    }
    return shown.join(QStringLiteral(", "));
}

QString tokensText(const QList<Reach>& tokens)
{
    if (tokens.isEmpty()) {
        return TenantButton::tr("Every token is let in.");
    }
    QStringList names;
    for (const Reach& reach : tokens) {
        names.append(reachText(reach));
    }
    return TenantButton::tr("Tokens: %1").arg(names.join(QStringLiteral(", ")));
}

} // namespace

TenantButton::TenantButton(QWidget* parent)
    : QPushButton(parent)
{
    setObjectName(QStringLiteral("simulatorTenant"));
    auto* menu = new QMenu(this);
    auto* choice = new QActionGroup(menu);
    m_window = menu->addAction(tr("The filters of this window"), this, &TenantButton::windowFiltersChosen);
    m_window->setObjectName(QStringLiteral("tenantOfWindow"));
    m_file = menu->addAction(QString());
    m_file->setObjectName(QStringLiteral("tenantOfFile"));
    for (QAction* action : {m_window, m_file}) {
        action->setCheckable(true);
        choice->addAction(action);
    }
    menu->addSeparator();
    menu->addAction(tr("Open a tenant file…"), this, &TenantButton::fileRequested)
        ->setObjectName(QStringLiteral("openTenant"));
    m_reread = menu->addAction(tr("Read the file again"), this, &TenantButton::rereadRequested);
    m_reread->setObjectName(QStringLiteral("tenantReread"));
    setMenu(menu);
}

void TenantButton::render(const SimulatorState& simulator)
{
    const bool isFile = !simulator.tenantPath.isEmpty();
    const QString name = visibleExcerpt(QFileInfo(simulator.tenantPath).fileName(), maxNameLength);
    setText(isFile ? tr("Tenant: %1 ▾").arg(QString(name).replace(u'&', QStringLiteral("&&")))
                   : tr("Tenant ▾"));
    setAccessibleName(isFile ? tr("Tenant: %1").arg(name) : tr("Tenant: the filters of this window"));
    const QString said = isFile ? tr("%1\nServices: %2\n%3")
                                      .arg(visibleText(QDir::toNativeSeparators(simulator.tenantPath)),
                                           joined(simulator.services), tokensText(simulator.tokens))
                                : tr("One service with the filters of this window. Every token is let in.");
    setToolTip(said.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    m_file->setText(QString(name).replace(u'&', QStringLiteral("&&")));
    m_file->setVisible(isFile);
    (isFile ? m_file : m_window)->setChecked(true);
    m_reread->setEnabled(isFile);
}

} // namespace gooseneck
