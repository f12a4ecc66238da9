// The part of MainWindow that is about both ends: the simulator, OpenStatus, and what is taken over from
// files.

#include "base/plaintext.h"
#include "base/redact.h"
#include "dialogs/changedialog.h"
#include "dialogs/importdialog.h"
#include "dialogs/openstatusdialog.h"
#include "mainwindow.h"
#include "panels/bottompanel.h"
#include "panels/simulatorpanel.h"
#include "panels/tenantbutton.h"
#include "widgets/noticebar.h"
#include "wording/openstatustext.h"
#include "wording/tr.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QStatusBar>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

/// The request as it is sent, but for the secrets.
QString previewText(const QString& method, const QByteArray& body)
{
    return u"POST %1\nx-openstatus-key: %2\n\n%3"_s.arg(method, maskedSecret, QString::fromUtf8(body));
}

QString monitorCount(qsizetype count)
{
    return MainWindow::tr("%Ln monitors", nullptr, forPlural(count));
}

TokenText masked()
{
    return {maskedSecret.toUtf8()};
}

} // namespace

void MainWindow::connectEnds()
{
    SimulatorPanel* panel = m_bottom->simulator();
    PracticeGround* practice = &m_session.practice();
    connect(panel, &SimulatorPanel::startRequested, practice, &PracticeGround::start);
    connect(panel, &SimulatorPanel::stopRequested, practice, &PracticeGround::stop);
    connect(panel, &SimulatorPanel::resetRequested, practice, &PracticeGround::reset);
    connect(panel, &SimulatorPanel::readAsWindowChosen, practice, &PracticeGround::readAsWindow);
    connect(panel, &SimulatorPanel::profileChosen, practice, &PracticeGround::readAs);
    connect(panel, &SimulatorPanel::tellListenerChosen, practice, &PracticeGround::tellListener);
    connect(panel, &SimulatorPanel::faultRequested, practice, &PracticeGround::addFault);
    connect(panel, &SimulatorPanel::clearFaultsRequested, practice, &PracticeGround::clearFaults);
    connect(panel, &SimulatorPanel::copyUrlRequested, this, [this] {
        QGuiApplication::clipboard()->setText(m_session.state().simulator.url.toString());
        statusBar()->showMessage(m_session.state().simulator.tokens.isEmpty()
                                     ? tr("The simulator's address was copied. It takes any token.")
                                     : tr("The simulator's address was copied. It takes the tokens of its "
                                          "tenant."),
                                 4000);
    });
    const TenantButton* tenant = panel->tenant();
    connect(tenant, &TenantButton::windowFiltersChosen, practice, &PracticeGround::useWindowFilters);
    connect(tenant, &TenantButton::fileRequested, this, &MainWindow::chooseTenant);
    connect(tenant, &TenantButton::rereadRequested, this,
            [this] { openTenant(m_session.state().simulator.tenantPath); });
}

void MainWindow::chooseTenant()
{
    auto* dialog = new QFileDialog(this, tr("Open a tenant file"), {}, tr("Tenants (*.json);;All files (*)"));
    dialog->setObjectName(u"chooseTenant"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openTenant);
    dialog->open();
}

void MainWindow::openTenant(const QString& path)
{
    m_notice->clear();
    m_session.practice().openTenant(path);
}

void MainWindow::askForImport()
{
    if (m_import || !m_session.state().pendingImport) {
        return;
    }
    auto* dialog = new ImportDialog(*m_session.state().pendingImport, this);
    dialog->setObjectName(u"import"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &m_session, &Session::acceptImport);
    connect(dialog, &QDialog::rejected, &m_session, &Session::dropImport);
    m_import = dialog;
    dialog->open();
}

void MainWindow::showOpenStatus()
{
    if (!m_openStatus) {
        m_openStatus = new OpenStatusDialog(this);
        m_openStatus->setObjectName(u"openStatus"_s);
        OpenStatusDesk* desk = &m_session.openStatus();
        connect(m_openStatus, &OpenStatusDialog::loadRequested, this, &MainWindow::readOpenStatus);
        connect(m_openStatus, &OpenStatusDialog::forgetKeyRequested, desk, &OpenStatusDesk::forgetKey);
        connect(m_openStatus, &OpenStatusDialog::abortRequested, desk, &OpenStatusDesk::abort);
        connect(m_openStatus, &OpenStatusDialog::saveRequested, this, &MainWindow::saveChannel);
        connect(m_openStatus, &OpenStatusDialog::testRequested, this, &MainWindow::testChannel);
        connect(m_openStatus, &OpenStatusDialog::deleteRequested, this, &MainWindow::deleteChannel);
    }
    m_session.openStatus().open();
    m_openStatus->render(m_session.state());
    m_openStatus->show();
    m_openStatus->raise();
    m_openStatus->activateWindow();
}

void MainWindow::readOpenStatus(const QUrl& server)
{
    OpenStatusDesk& desk = m_session.openStatus();
    if (desk.state().server != server) {
        desk.setServer(server);
    }
    if (Secret key = m_openStatus->takeKey(); !key.isEmpty()) {
        desk.storeKey(std::move(key));
    }
    desk.load();
}

void MainWindow::confirmChange(const ChangePreview& preview, const std::function<void()>& make)
{
    auto* dialog = new ChangeDialog(preview, m_openStatus);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, make);
    dialog->open();
}

void MainWindow::saveChannel()
{
    const auto channel = m_session.channelFor(m_openStatus->channelName(), m_openStatus->chosenMonitors());
    if (!channel) {
        return;
    }
    const QString id = m_openStatus->chosenChannel();
    const QString warning = storedInClearText(channel->endpoint.auth);
    const QString name = visibleExcerpt(channel->name, 80);
    const QString monitors = monitorCount(channel->monitorIds.size());
    OpenStatusDesk* desk = &m_session.openStatus();
    if (id.isEmpty()) {
        const QByteArray body = createChannelBody(*channel, masked(), JsonLayout::Indented);
        confirmChange({tr("Create channel"),
                       tr("OpenStatus gets a new channel \"%1\" for %2. This is sent, with the token in "
                          "the place of the dots:")
                           .arg(name, monitors),
                       previewText(u"CreateNotification"_s, body), warning, tr("&Create channel")},
                      [desk, channel = *channel] { desk->create(channel); });
        return;
    }
    const QByteArray body = updateChannelBody(id, *channel, masked(), JsonLayout::Indented);
    confirmChange({tr("Update channel"),
                   tr("The channel \"%1\" gets this name, URL and header, and exactly %2, as chosen; what it "
                      "had before is lost. This is sent, with the token in the place of the dots:")
                       .arg(name, monitors),
                   previewText(u"UpdateNotification"_s, body), warning, tr("&Update channel")},
                  [desk, id, channel = *channel] { desk->update(id, channel); });
}

void MainWindow::testChannel()
{
    const auto channel = m_session.channelFor(m_openStatus->channelName(), {});
    if (!channel) {
        return;
    }
    const QByteArray body = testChannelBody(*channel, masked(), JsonLayout::Indented);
    OpenStatusDesk* desk = &m_session.openStatus();
    confirmChange(
        {tr("Send test"),
         tr("OpenStatus calls %1 once with its test, which says \"recovered\". Nothing is saved. This is "
            "sent, with the token in the place of the dots:")
             .arg(originOf(channel->endpoint)),
         previewText(u"SendTestNotification"_s, body),
         {},
         tr("&Send test")},
        [desk, channel = *channel] { desk->sendTest(channel); });
}

void MainWindow::deleteChannel()
{
    const QString id = m_openStatus->chosenChannel();
    JsonWriter writer(JsonLayout::Indented);
    writer.beginObject().member(u"id", id).endObject();
    OpenStatusDesk* desk = &m_session.openStatus();
    confirmChange({tr("Delete channel"),
                   tr("The channel \"%1\" is deleted for all its monitors. There is no way back.")
                       .arg(visibleExcerpt(m_openStatus->channelName(), 80)),
                   previewText(u"DeleteNotification"_s, writer.finish()),
                   {},
                   tr("&Delete channel")},
                  [desk, id] { desk->remove(id); });
}

} // namespace gooseneck
