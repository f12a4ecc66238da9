#include "dialogs/listenerdialog.h"

#include "base/plaintext.h"
#include "dialogs/reachabilityview.h"
#include "theme/theme.h"
#include "widgets/wrappedlabel.h"
#include "wording/reachabilitytext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>

namespace gooseneck {

namespace {

constexpr qint64 bytesPerMegabyte = 1024LL * 1024;

QSpinBox* makeNumber(const QString& objectName, int least, int most, const QString& accessibleName)
{
    auto* field = new QSpinBox;
    field->setObjectName(objectName);
    field->setRange(least, most);
    field->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    field->setAccessibleName(accessibleName);
    return field;
}

QFormLayout* makeForm(QWidget* page)
{
    auto* form = new QFormLayout(page);
    form->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    form->setSpacing(Space::s);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    return form;
}

WrappedLabel* makeNote(const QString& text)
{
    auto* note = new WrappedLabel;
    note->setProperty("kind", QStringLiteral("secondary"));
    note->setText(text);
    return note;
}

QStringList namesIn(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    QStringList names = text.split(separators, Qt::SkipEmptyParts);
    for (QString& name : names) {
        if (name.endsWith(u'.')) {
            name.chop(1); // the root of all names, which no Host header repeats
        }
    }
    return names;
}

bool isHostName(const QString& name)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"));
    return plain.match(name).hasMatch();
}

} // namespace

ListenerDialog::ListenerDialog(QWidget* parent)
    : QDialog(parent)
    , m_port(makeNumber(QStringLiteral("listenPort"), 0, 65535, tr("Port")))
    , m_reach(new QComboBox)
    , m_hostNames(new QLineEdit)
    , m_secretHeader(new QLineEdit)
    , m_secret(new QLineEdit)
    , m_status(makeNumber(QStringLiteral("answerStatus"), 200, 599, tr("Status of the answer")))
    , m_delay(makeNumber(QStringLiteral("answerDelay"), 0, 30'000, tr("Delay of the answer")))
    , m_body(new QLineEdit)
    , m_tee(new QCheckBox(tr("&Pass deliveries on to Callgoose and answer what it says")))
    , m_maxCount(makeNumber(QStringLiteral("historyCaptures"), 100, 10'000'000, tr("Captures kept")))
    , m_maxMegabytes(makeNumber(QStringLiteral("historyMegabytes"), 10, 1'000'000, tr("Megabytes kept")))
    , m_message(new WrappedLabel)
    , m_reachability(new ReachabilityView)
{
    setWindowTitle(tr("Listener"));
    setMinimumWidth(640);
    m_message->setObjectName(QStringLiteral("listenerMessage"));
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("listenerTabs"));
    tabs->setAccessibleName(tr("Settings of the listener"));
    tabs->setDocumentMode(true);
    tabs->addTab(makeAddress(), tr("Address"));
    tabs->addTab(makeAnswer(), tr("Answer"));
    tabs->addTab(makeHistory(), tr("History"));
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields have it
    scroll->setWidget(m_reachability);
    tabs->addTab(scroll, tr("Reachability"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Apply | QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Apply)->setText(tr("&Apply"));
    buttons->button(QDialogButtonBox::Apply)->setObjectName(QStringLiteral("applyListener"));
    buttons->button(QDialogButtonBox::Apply)->setProperty("kind", QStringLiteral("primary"));
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(Space::l, 0, Space::l, Space::l);
    foot->setSpacing(Space::s);
    foot->addWidget(m_message);
    foot->addWidget(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::s, 0, 0);
    column->addWidget(tabs, 1);
    column->addLayout(foot);
    connect(buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, &ListenerDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    showSettings(m_shown);
    showRetention(m_retention);
}

QWidget* ListenerDialog::makeAddress()
{
    m_port->setSpecialValueText(tr("any free one"));
    m_reach->setObjectName(QStringLiteral("listenReach"));
    m_reach->addItem(tr("This machine only"), static_cast<int>(ListenReach::ThisMachine));
    m_reach->addItem(tr("All networks of this machine, until the program ends"),
                     static_cast<int>(ListenReach::AllNetworks));
    m_hostNames->setObjectName(QStringLiteral("hostNames"));
    m_hostNames->setPlaceholderText(QStringLiteral("abc.trycloudflare.com, host.docker.internal"));
    m_secretHeader->setObjectName(QStringLiteral("secretHeader"));
    m_secretHeader->setPlaceholderText(tr("Name, such as X-Webhook-Secret; empty: none is asked for"));
    m_secret->setObjectName(QStringLiteral("sharedSecret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setAccessibleName(tr("Value of the secret header"));
    m_secret->setPlaceholderText(tr("Its value; kept in memory until the program ends"));
    auto* rotate = new QPushButton(tr("&New secret path"));
    rotate->setObjectName(QStringLiteral("rotatePath"));
    connect(rotate, &QPushButton::clicked, this, &ListenerDialog::rotateRequested);

    auto* page = new QWidget;
    QFormLayout* form = makeForm(page);
    form->addRow(tr("P&ort"), m_port);
    form->addRow(tr("&Reachable from"), m_reach);
    form->addRow(tr("&Host names"), m_hostNames);
    form->addRow({},
                 makeNote(tr("The names under which a tunnel or a container reaches the listener. Requests "
                             "for any other name are refused. If the port is taken, the next free one is "
                             "used and shown.")));
    form->addRow(tr("&Secret header"), m_secretHeader);
    form->addRow({}, m_secret);
    form->addRow(tr("Path"), rotate);
    form->addRow({}, makeNote(tr("The address ends in 128 random bits. A new path makes the old address "
                                 "invalid: enter the new one in OpenStatus.")));
    return page;
}

QWidget* ListenerDialog::makeAnswer()
{
    m_delay->setSuffix(tr(" ms"));
    m_delay->setSingleStep(500);
    m_body->setObjectName(QStringLiteral("answerBody"));
    m_tee->setObjectName(QStringLiteral("tee"));
    auto* page = new QWidget;
    QFormLayout* form = makeForm(page);
    form->addRow(tr("&Status"), m_status);
    form->addRow(tr("&Delay"), m_delay);
    form->addRow(tr("&Body"), m_body);
    form->addRow({}, makeNote(tr("Every delivery is on disk before it is answered, whatever the answer. "
                                 "OpenStatus takes any 2xx for success and tries again up to three times "
                                 "after everything else.")));
    form->addRow({}, m_tee);
    form->addRow({}, makeNote(tr("Needs a connection and its token. Callgoose's status and answer go back to "
                                 "the sender and are kept with the delivery; if Callgoose cannot be reached, "
                                 "the sender gets 502 and tries again by its own rules.")));
    return page;
}

QWidget* ListenerDialog::makeHistory()
{
    m_maxCount->setGroupSeparatorShown(true);
    m_maxMegabytes->setGroupSeparatorShown(true);
    m_maxMegabytes->setSuffix(tr(" MB"));
    auto* page = new QWidget;
    QFormLayout* form = makeForm(page);
    form->addRow(tr("At most &captures"), m_maxCount);
    form->addRow(tr("At most si&ze"), m_maxMegabytes);
    form->addRow({},
                 makeNote(tr("Above either, the oldest captures that are not pinned make room for new ones, "
                             "and that is said. Lower limits take effect at once.")));
    return page;
}

void ListenerDialog::render(const SessionState& state)
{
    const bool hasToken = state.token == TokenState::InKeychain || state.token == TokenState::SessionOnly;
    m_tee->setEnabled(state.listening.tee == Tee::On || (state.endpoint && hasToken));
    if (state.listening != m_shown) {
        showSettings(state.listening);
    }
    if (state.retention != m_retention) {
        showRetention(state.retention);
    }
    m_reachability->render(state);
}

void ListenerDialog::showRetention(const Retention& retention)
{
    m_retention = retention;
    m_maxCount->setValue(static_cast<int>(retention.maxCount));
    m_maxMegabytes->setValue(static_cast<int>(retention.maxBytes / bytesPerMegabyte));
}

void ListenerDialog::showSettings(const ListenerSettings& settings)
{
    m_shown = settings;
    m_port->setValue(settings.port);
    m_reach->setCurrentIndex(m_reach->findData(static_cast<int>(settings.reach)));
    m_hostNames->setText(settings.hostNames.join(QStringLiteral(", ")));
    m_secretHeader->setText(QString::fromLatin1(settings.sharedSecret.headerName));
    m_status->setValue(settings.answer.status);
    m_delay->setValue(static_cast<int>(settings.answer.delay.count()));
    m_body->setText(QString::fromUtf8(settings.answer.body).trimmed());
    m_tee->setChecked(settings.tee == Tee::On);
    m_message->clear();
}

void ListenerDialog::apply()
{
    ListenerSettings chosen = m_shown;
    chosen.port = static_cast<quint16>(m_port->value());
    chosen.reach = static_cast<ListenReach>(m_reach->currentData().toInt());
    chosen.hostNames = namesIn(m_hostNames->text());
    for (const QString& name : std::as_const(chosen.hostNames)) {
        if (!isHostName(name)) {
            showError(tr("\"%1\" is no host name. Enter names as in tunnel.example.com, without scheme, port "
                         "and path.")
                          .arg(visibleExcerpt(name, 60)));
            return;
        }
    }
    chosen.answer.status = m_status->value();
    chosen.answer.delay = std::chrono::milliseconds(m_delay->value());
    if (m_body->text() != QString::fromUtf8(m_shown.answer.body).trimmed()) {
        chosen.answer.body = m_body->text().toUtf8() + '\n';
    }
    chosen.tee = m_tee->isChecked() ? Tee::On : Tee::Off;
    chosen.sharedSecret.headerName = m_secretHeader->text().trimmed().toLatin1();
    if (!m_secret->text().isEmpty()) {
        auto secret = readToken(m_secret->text());
        if (!secret) {
            showError(tr("The secret must be visible ASCII without line breaks. Enter it again."));
            return;
        }
        chosen.sharedSecret.value = std::make_shared<const Secret>(std::move(secret->secret));
        m_secret->clear();
        m_secret->setPlaceholderText(tr("Set; leave empty to keep it"));
    }
    if (!chosen.sharedSecret.headerName.isEmpty() && !chosen.sharedSecret.value) {
        showError(tr("Enter the value of the secret header, or leave its name empty."));
        return;
    }
    if (const auto error = errorIn(chosen.answer)) {
        showError(sentence(*error));
        return;
    }
    m_message->clear();
    Q_EMIT settingsChosen(chosen);
    const Retention retention{m_maxCount->value(), m_maxMegabytes->value() * bytesPerMegabyte};
    if (retention != m_retention) {
        Q_EMIT retentionChosen(retention);
    }
}

void ListenerDialog::showError(const QString& sentence)
{
    m_message->setText(sentence);
    m_message->setStyleSheet(QStringLiteral("color: %1").arg(colorsOf(palette()).error.text.name()));
}

} // namespace gooseneck
