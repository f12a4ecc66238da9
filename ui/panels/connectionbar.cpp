#include "panels/connectionbar.h"

#include "theme/theme.h"
#include "widgets/pill.h"
#include "wording/tokentext.h"

#include <QBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>

namespace gooseneck {

namespace {

/// The secret path with all but its last four digits hidden: enough to tell two listeners apart.
QString maskedUrl(const QUrl& url)
{
    const QString text = url.toString();
    const qsizetype secret = text.lastIndexOf(u'/') + 1;
    return text.left(secret) + QString(8, u'•') + text.right(4);
}

QIcon dot(const QColor& color)
{
    QPixmap pixmap(20, 20);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(4, 4, 12, 12);
    return QIcon(pixmap);
}

QString authName(AuthMode mode)
{
    switch (mode) {
    case AuthMode::Bearer:
        return ConnectionBar::tr("Bearer");
    case AuthMode::Query:
        return ConnectionBar::tr("in the URL");
    case AuthMode::Header:
        return ConnectionBar::tr("own header");
    }
    return {};
}

} // namespace

QString tokenStateText(const SessionState& state)
{
    using Place = TokenPlace;
    const auto words = [&](Place place, std::optional<SecretStatus> status = {}) {
        return tokenWords(place, state.tokenStore, status);
    };
    switch (state.token) {
    case TokenState::NoEndpoint:
        return words(Place::Nowhere);
    case TokenState::Looking:
        return words(Place::Looking);
    case TokenState::Missing:
        return words(Place::NotStored);
    case TokenState::InKeychain:
        return words(Place::Stored);
    case TokenState::SessionOnly:
        return words(Place::SessionOnly, state.tokenRefusal);
    case TokenState::Locked:
        return words(Place::Unreadable, SecretStatus::Locked);
    case TokenState::Denied:
        return words(Place::Unreadable, SecretStatus::Denied);
    case TokenState::Unavailable:
        return words(Place::Unreadable, SecretStatus::Unavailable);
    case TokenState::TimedOut:
        return words(Place::Unreadable, SecretStatus::TimedOut);
    case TokenState::Failed:
        return words(Place::Unreadable, SecretStatus::Failed);
    }
    return {};
}

ConnectionBar::ConnectionBar(QMenu* exportMenu, QWidget* parent)
    : QFrame(parent)
    , m_listen(new QPushButton(tr("&Listen")))
    , m_url(new QLineEdit)
    , m_copy(new QPushButton(tr("&Copy")))
    , m_endpoint(new QPushButton)
    , m_test(new QPushButton(tr("▶ Test")))
{
    setProperty("kind", QStringLiteral("bar"));
    m_listen->setObjectName(QStringLiteral("listen"));
    m_listen->setCheckable(true);
    m_url->setObjectName(QStringLiteral("listenerUrl"));
    m_url->setReadOnly(true);
    m_url->setFont(monospacedFont());
    m_url->setMinimumWidth(300);
    m_url->setAccessibleName(tr("Address of the listener"));
    m_copy->setObjectName(QStringLiteral("copyUrl"));
    m_copy->setToolTip(tr("Copy the listener's full address"));
    m_endpoint->setObjectName(QStringLiteral("endpoint"));
    m_test->setObjectName(QStringLiteral("test"));
    m_test->setProperty("kind", QStringLiteral("primary"));
    m_test->setToolTip(
        tr("Run a full cycle against the target chosen last, at first the built-in simulator (Ctrl+Enter)"));
    auto* exportButton = new QPushButton;
    exportButton->setObjectName(QStringLiteral("export"));
    exportButton->setText(tr("E&xport ▾"));
    exportButton->setMenu(exportMenu);
    exportButton->setAccessibleName(tr("Export"));
    auto* callgoose = new QLabel(tr("Callgoose"));
    callgoose->setProperty("kind", QStringLiteral("secondary"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    row->setSpacing(Space::s);
    row->addWidget(m_listen);
    row->addWidget(m_url);
    row->addWidget(m_copy);
    row->addStretch();
    row->addWidget(callgoose);
    row->addWidget(m_endpoint);
    row->addWidget(m_test);
    row->addWidget(exportButton);

    connect(m_listen, &QPushButton::clicked, this, &ConnectionBar::listenToggled);
    connect(m_copy, &QPushButton::clicked, this, &ConnectionBar::copyUrlRequested);
    connect(m_endpoint, &QPushButton::clicked, this, &ConnectionBar::connectionRequested);
    connect(m_test, &QPushButton::clicked, this, &ConnectionBar::testRequested);
}

void ConnectionBar::render(const SessionState& state)
{
    renderListener(state);
    renderEndpoint(state);
    m_test->setText(state.testRunning ? tr("■ Stop") : tr("▶ Test"));
    const QString said = state.testRunning ? tr("Stop the test") : tr("Test");
    if (m_test->accessibleName() != said) {
        m_test->setAccessibleName(said); // which is announced, also where nothing changed
    }
}

void ConnectionBar::renderListener(const SessionState& state)
{
    const Colors& colors = colorsOf(palette());
    const bool listening = state.listener.kind == ListenerState::Kind::Listening;
    m_listen->setChecked(listening);
    m_listen->setText(listening ? tr("&Listening") : tr("&Listen"));
    m_listen->setIcon(dot(listening ? colors.resolve.text : colors.secondary));
    m_listen->setToolTip(listening ? tr("Stop listening (Ctrl+L)")
                                   : tr("Listen for webhooks on this machine (Ctrl+L)"));
    m_url->setText(listening ? maskedUrl(state.listener.url) : QString());
    m_url->setPlaceholderText(tr("Not listening"));
    m_url->setCursorPosition(0);
    m_copy->setEnabled(listening);
}

void ConnectionBar::renderEndpoint(const SessionState& state)
{
    if (!state.endpoint) {
        m_endpoint->setText(tr("Set up connection…"));
        m_endpoint->setToolTip(tr("Enter Callgoose's URL and token"));
        return;
    }
    const QString host = QString::fromLatin1(QUrl::toAce(state.endpoint->url.host()));
    const QString text = tr("%1 · %2 · %3").arg(host, authName(state.endpoint->auth), tokenStateText(state));
    m_endpoint->setText(
        fontMetrics().elidedText(text, Qt::ElideMiddle, 330).replace(u'&', QStringLiteral("&&")));
    m_endpoint->setToolTip(text.toHtmlEscaped());
}

} // namespace gooseneck
