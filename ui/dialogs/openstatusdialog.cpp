#include "dialogs/openstatusdialog.h"

#include "base/plaintext.h"
#include "dialogs/openstatusaccess.h"
#include "openstatus/reachability.h"
#include "openstatustasktext.h"
#include "panels/connectionbar.h"
#include "theme/theme.h"
#include "widgets/columns.h"
#include "widgets/wrappedlabel.h"
#include "wording/errortext.h"
#include "wording/openstatustext.h"
#include "wording/reachabilitytext.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>

#include <algorithm>

namespace gooseneck {

namespace {

constexpr int idRole = Qt::UserRole + 1;

QTreeWidget* makeTable(const QString& objectName, const QString& accessibleName, const QStringList& columns)
{
    auto* table = new QTreeWidget;
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setProperty("kind", QStringLiteral("table"));
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setHeaderLabels(columns);
    return table;
}

} // namespace

OpenStatusDialog::OpenStatusDialog(QWidget* parent)
    : QDialog(parent)
    , m_access(new OpenStatusAccess)
    , m_message(new WrappedLabel)
    , m_monitors(makeTable(QStringLiteral("openStatusMonitors"), tr("Monitors"),
                           {tr("Monitor"), tr("Kind"), tr("Checks")}))
    , m_channels(makeTable(QStringLiteral("openStatusChannels"), tr("Notification channels"),
                           {tr("Channel"), tr("Monitors")}))
    , m_limit(new QLabel)
    , m_name(new QLineEdit(usualChannelName()))
    , m_warning(new WrappedLabel)
    , m_save(new QPushButton)
    , m_test(new QPushButton(tr("Send &test…")))
    , m_delete(new QPushButton(tr("&Delete channel…")))
{
    setWindowTitle(tr("OpenStatus"));
    resize(820, 600);
    m_message->setObjectName(QStringLiteral("openStatusMessage"));
    m_warning->setObjectName(QStringLiteral("openStatusWarning"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::m);
    column->addWidget(m_access);
    column->addWidget(m_message);
    column->addWidget(makeLists(), 1);
    column->addWidget(m_warning);
    column->addWidget(makeButtons());
    connect(m_access, &OpenStatusAccess::loadRequested, this, &OpenStatusDialog::loadRequested);
    connect(m_access, &OpenStatusAccess::abortRequested, this, &OpenStatusDialog::abortRequested);
    connect(m_access, &OpenStatusAccess::forgetKeyRequested, this, &OpenStatusDialog::forgetKeyRequested);
    connect(m_access, &OpenStatusAccess::refused, this,
            [this](const QString& why) { showMessage(why, true); });
    connect(m_channels, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* current) {
        if (current && !current->data(0, idRole).toString().isEmpty()) {
            m_name->setText(current->text(0));
        }
        updateButtons();
    });
    connect(m_monitors, &QTreeWidget::itemChanged, this, &OpenStatusDialog::updateButtons);
    connect(m_name, &QLineEdit::textChanged, this, &OpenStatusDialog::updateButtons);
    fillChannels({});
}

QWidget* OpenStatusDialog::makeLists()
{
    setColumnWidths(*m_monitors->header(), {200, 56});
    m_channels->header()->setStretchLastSection(false);
    m_channels->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_name->setObjectName(QStringLiteral("openStatusName"));
    m_limit->setObjectName(QStringLiteral("openStatusLimit"));
    m_limit->setProperty("kind", QStringLiteral("secondary"));
    m_limit->setWordWrap(true);
    auto* right = new QWidget;
    auto* form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::s);
    column->addWidget(m_channels, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(Space::m, 0, 0, 0);
    foot->setSpacing(Space::s);
    foot->addWidget(m_limit);
    foot->addLayout(form);
    column->addLayout(foot);
    auto* lists = new QSplitter(Qt::Horizontal);
    lists->setChildrenCollapsible(false);
    lists->addWidget(m_monitors);
    lists->addWidget(right);
    lists->setSizes({460, 320});
    return lists;
}

QWidget* OpenStatusDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_save->setObjectName(QStringLiteral("openStatusSave"));
    m_save->setProperty("kind", QStringLiteral("primary"));
    m_test->setObjectName(QStringLiteral("openStatusTest"));
    m_delete->setObjectName(QStringLiteral("openStatusDelete"));
    buttons->addButton(m_delete, QDialogButtonBox::ResetRole);
    buttons->addButton(m_test, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    for (QPushButton* button : {m_save, m_test, m_delete}) {
        button->setAutoDefault(false);
    }
    connect(m_save, &QPushButton::clicked, this, &OpenStatusDialog::saveRequested);
    connect(m_test, &QPushButton::clicked, this, &OpenStatusDialog::testRequested);
    connect(m_delete, &QPushButton::clicked, this, &OpenStatusDialog::deleteRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    return buttons;
}

QString OpenStatusDialog::channelName() const
{
    return m_name->text().trimmed();
}

QStringList OpenStatusDialog::chosenMonitors() const
{
    QStringList ids;
    for (int i = 0; i < m_monitors->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* item = m_monitors->topLevelItem(i);
        if (item->checkState(0) == Qt::Checked) {
            ids.append(item->data(0, idRole).toString());
        }
    }
    return ids;
}

QString OpenStatusDialog::chosenChannel() const
{
    const QTreeWidgetItem* item = m_channels->currentItem();
    return item ? item->data(0, idRole).toString() : QString();
}

Secret OpenStatusDialog::takeKey()
{
    return m_access->takeKey();
}

void OpenStatusDialog::render(const SessionState& state)
{
    const OpenStatusState previous = std::exchange(m_shown, state.openStatus);
    const OpenStatusState& now = m_shown;
    m_endpoint = state.endpoint;
    m_hasToken = state.token == TokenState::InKeychain || state.token == TokenState::SessionOnly;
    m_access->render(now);
    if (previous.monitors != now.monitors) {
        fillMonitors(now.monitors);
    }
    if (previous.channels != now.channels) {
        fillChannels(now.channels);
    }
    m_limit->setText(now.loaded ? channelLimitText(now.limit) : QString());
    const TaskText text = taskText(now);
    showMessage(text.sentence, text.isError);
    updateButtons();
}

/// Why no channel can be saved or tested yet, or nothing.
QString OpenStatusDialog::obstacle() const
{
    if (!m_endpoint || !m_hasToken) {
        return tr("Set up the connection to Callgoose first (Test, Connection): its URL and token go into "
                  "the channel.");
    }
    if (const auto refusal = refusalOf(m_endpoint->url)) {
        return sentence(*refusal);
    }
    return {};
}

void OpenStatusDialog::updateButtons()
{
    const bool idle = m_shown.task == OpenStatusState::Task::None && m_shown.loaded;
    const QString hindrance = obstacle();
    const bool creates = chosenChannel().isEmpty();
    const bool room = !creates || !m_shown.limit.isReached();
    m_save->setText(creates ? tr("&Create channel…") : tr("&Update channel…"));
    m_save->setEnabled(idle && hindrance.isEmpty() && room && !channelName().isEmpty() &&
                       !chosenMonitors().isEmpty());
    m_test->setEnabled(idle && hindrance.isEmpty());
    m_delete->setEnabled(idle && !creates);
    QString warning = hindrance.isEmpty() ? storedInClearText(m_endpoint->auth) : hindrance;
    if (travelsInClear(m_shown.server)) {
        warning += u' ' + tr("The address is http: key and token also cross the network in clear.");
    }
    m_warning->setText(warning);
}

void OpenStatusDialog::fillMonitors(const QList<OpenStatusMonitor>& monitors)
{
    const QStringList chosen = chosenMonitors();
    const QSignalBlocker quiet(m_monitors);
    m_monitors->clear();
    for (const OpenStatusMonitor& monitor : monitors) {
        auto* item = new QTreeWidgetItem({visibleExcerpt(monitor.name, 120), monitorKindName(monitor.kind),
                                          visibleExcerpt(monitor.target, 200)});
        item->setData(0, idRole, monitor.id);
        item->setToolTip(2, item->text(2).toHtmlEscaped());
        item->setCheckState(0, chosen.contains(monitor.id) ? Qt::Checked : Qt::Unchecked);
        m_monitors->addTopLevelItem(item);
    }
}

void OpenStatusDialog::fillChannels(const QList<NotificationChannel>& channels)
{
    const QString chosen = chosenChannel();
    const QSignalBlocker quiet(m_channels);
    m_channels->clear();
    auto* fresh = new QTreeWidgetItem({tr("New channel"), QString()});
    m_channels->addTopLevelItem(fresh);
    m_channels->setCurrentItem(fresh);
    for (const NotificationChannel& channel : channels) {
        auto* item =
            new QTreeWidgetItem({visibleExcerpt(channel.name, 120), QString::number(channel.monitorCount)});
        item->setData(0, idRole, channel.id);
        const bool isWebhook = channel.provider == QStringLiteral("NOTIFICATION_PROVIDER_WEBHOOK");
        if (!isWebhook) {
            // Of another kind: mail or chat, which no URL of Callgoose fits.
            item->setFlags(item->flags() & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable));
        }
        m_channels->addTopLevelItem(item);
        if (channel.id == chosen && isWebhook) {
            m_channels->setCurrentItem(item);
        }
    }
}

void OpenStatusDialog::showMessage(const QString& text, bool isError)
{
    m_message->setText(text);
    m_message->setStyleSheet(isError ? QStringLiteral("color: %1").arg(colorsOf(palette()).error.text.name())
                                     : QString());
}

} // namespace gooseneck
