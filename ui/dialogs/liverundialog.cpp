#include "dialogs/liverundialog.h"

#include "base/plaintext.h"
#include "theme/theme.h"
#include "widgets/wrappedlabel.h"
#include "wording/testtext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace gooseneck {

namespace {

/// What a text field cannot hold as it is would be changed by showing it.
bool isText(const QByteArray& bytes)
{
    return QString::fromUtf8(bytes).toUtf8() == bytes && !bytes.contains('\r') && !bytes.contains('\0');
}

/// The style sheet takes the frames of views away.
QFrame* framed(QWidget* content)
{
    auto* frame = new QFrame;
    frame->setProperty("kind", QStringLiteral("card"));
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(Space::xs, Space::xs, Space::xs, Space::xs);
    layout->addWidget(content);
    return frame;
}

} // namespace

LiveRunDialog::LiveRunDialog(TestPlan plan, const FilterSet& filterSet, const Endpoint& endpoint,
                             Listening listening, QWidget* parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_filterSet(filterSet)
    , m_endpoint(endpoint)
    , m_host(QString::fromLatin1(QUrl::toAce(endpoint.url.host())))
    , m_what(new WrappedLabel)
    , m_scope(new QComboBox)
    , m_hostLabel(new QLabel(tr("Type the &host")))
    , m_typedHost(new QLineEdit)
    , m_steps(new QListWidget)
    , m_bytes(new QPlainTextEdit)
    , m_events(new QCheckBox(tr("Callgoose's outgoing webhook points at the &listener: wait for its events")))
{
    if (m_host.isEmpty()) { // an IPv6 literal has no ASCII form of its own
        m_host = endpoint.url.host();
    }
    setObjectName(QStringLiteral("confirmLive"));
    setWindowTitle(tr("Test against the live endpoint"));
    setMinimumSize(720, 480);
    makeFields(listening);
    makeLayout();
    connect(m_scope, &QComboBox::currentIndexChanged, this, &LiveRunDialog::renderGuard);
    connect(m_typedHost, &QLineEdit::textChanged, this, &LiveRunDialog::renderGuard);
    connect(m_steps, &QListWidget::currentRowChanged, this, &LiveRunDialog::showStep);
    connect(m_bytes, &QPlainTextEdit::textChanged, this, &LiveRunDialog::takeBytes);
    renderPlan();
    m_steps->setCurrentRow(0);
    renderGuard();
}

void LiveRunDialog::makeFields(Listening listening)
{
    m_what->setObjectName(QStringLiteral("liveSummary"));
    m_scope->setObjectName(QStringLiteral("liveScope"));
    m_scope->setAccessibleName(tr("What the token reaches"));
    m_scope->addItem(tr("Say what the token reaches"), QString());
    for (const TokenScope scope : {TokenScope::Service, TokenScope::Team, TokenScope::Global}) {
        m_scope->addItem(scopeName(scope), toWord(scope));
    }
    m_scope->setCurrentIndex(m_scope->findData(m_endpoint.scope ? toWord(*m_endpoint.scope) : QString()));
    m_typedHost->setObjectName(QStringLiteral("typedHost"));
    m_typedHost->setPlaceholderText(visibleExcerpt(m_host, 80));
    m_hostLabel->setBuddy(m_typedHost);
    m_steps->setObjectName(QStringLiteral("liveSteps"));
    m_steps->setAccessibleName(tr("Requests"));
    m_steps->setSpacing(Space::xs);
    m_bytes->setObjectName(QStringLiteral("liveBytes"));
    m_bytes->setAccessibleName(tr("Bytes of the request"));
    m_bytes->setFont(monospacedFont());
    m_bytes->setTabChangesFocus(true);
    m_events->setObjectName(QStringLiteral("liveEvents"));
    m_events->setEnabled(listening == Listening::Yes);
    m_events->setToolTip(listening == Listening::Yes ? QString() : tr("The listener is not running"));
    for (const PlannedStep& step : std::as_const(m_plan.steps)) {
        m_steps->addItem(stepName(step.kind));
    }
}

void LiveRunDialog::makeLayout()
{
    auto* form = new QFormLayout;
    form->setSpacing(Space::s);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Token r&eaches"), m_scope);
    form->addRow(m_hostLabel, m_typedHost);
    auto* bytes = new QHBoxLayout;
    bytes->setSpacing(Space::s);
    bytes->addWidget(framed(m_steps));
    bytes->addWidget(framed(m_bytes), 1);
    auto* note = new QLabel(tr("These bytes go out, and no others. Edited ones are evaluated again."));
    note->setProperty("kind", QStringLiteral("secondary"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_send = buttons->addButton(tr("&Send test"), QDialogButtonBox::AcceptRole);
    m_send->setObjectName(QStringLiteral("sendLive"));
    m_send->setProperty("kind", QStringLiteral("primary"));
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::m);
    column->addWidget(m_what);
    column->addLayout(form);
    column->addLayout(bytes, 1);
    column->addWidget(note);
    column->addWidget(m_events);
    column->addWidget(buttons);
}

void LiveRunDialog::showStep(int row)
{
    if (row < 0 || row >= m_plan.steps.size()) {
        return;
    }
    const QByteArray& body = m_plan.steps[row].body;
    const QSignalBlocker quiet(m_bytes);
    m_bytes->setPlainText(QString::fromUtf8(body));
    m_bytes->setReadOnly(!isText(body));
}

void LiveRunDialog::takeBytes()
{
    const int row = m_steps->currentRow();
    if (row >= 0) {
        editStep(m_plan, row, m_bytes->toPlainText().toUtf8(), m_filterSet);
        renderPlan();
    }
}

void LiveRunDialog::renderPlan()
{
    const QString origin = visibleText(originOf(m_endpoint));
    const QString incident = visibleExcerpt(m_plan.incidentId, 60);
    QString text =
        m_plan.sequence == Sequence::ResolveOnly
            ? tr("Send a resolve to %1? It closes the incident with the id %2.").arg(origin, incident)
            : tr("Send a real test to %1? It opens an incident \"%2\" with the id %3. Whoever is on call may "
                 "be "
                 "notified.")
                  .arg(origin, visibleExcerpt(m_plan.title, 100), incident);
    if (m_plan.sequence == Sequence::TriggerOnly) {
        text += u' ' + tr("It stays open until you choose \"Resolve now\".");
    }
    m_what->setText(text);
    for (int row = 0; row < m_steps->count(); ++row) {
        const PlannedStep& step = m_plan.steps[row];
        m_steps->item(row)->setText(stepName(step.kind) + u'\n' +
                                    tr("predicted: %1").arg(meaningName(step.predicted)));
    }
    constexpr int leastWidth = 230;
    m_steps->setFixedWidth(qMax(leastWidth, m_steps->sizeHintForColumn(0) + 2 * Space::m));
}

void LiveRunDialog::renderGuard()
{
    const auto chosen = tokenScopeFrom(m_scope->currentData().toString());
    const bool isGlobal = chosen == TokenScope::Global;
    m_hostLabel->setVisible(isGlobal);
    m_typedHost->setVisible(isGlobal);
    m_send->setEnabled(chosen && (!isGlobal || m_typedHost->text().trimmed() == m_host));
}

TestPlan LiveRunDialog::plan() const
{
    TestPlan chosen = m_plan;
    if (m_events->isChecked()) {
        addEventSteps(chosen);
    }
    return chosen;
}

TokenScope LiveRunDialog::scope() const
{
    return tokenScopeFrom(m_scope->currentData().toString()).value_or(TokenScope::Global);
}

} // namespace gooseneck
