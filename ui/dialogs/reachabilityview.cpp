#include "dialogs/reachabilityview.h"

#include "openstatus/reachability.h"
#include "theme/theme.h"
#include "widgets/wrappedlabel.h"
#include "wording/reachabilitytext.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace gooseneck {

namespace {

constexpr quint16 usualPort = 8787;

WrappedLabel* makeTitle(const QString& text)
{
    auto* title = new WrappedLabel;
    title->setProperty("kind", QStringLiteral("title"));
    title->setText(text);
    return title;
}

/// What the operator enters may lack the secret path: the tunnel prints its name alone.
QUrl withSecretPath(const QString& text, const QUrl& listenerUrl)
{
    QUrl url = QUrl::fromUserInput(text.trimmed());
    if (url.path().isEmpty() || url.path() == QStringLiteral("/")) {
        url.setPath(listenerUrl.path());
    }
    return url;
}

} // namespace

ReachabilityView::ReachabilityView(QWidget* parent)
    : QWidget(parent)
    , m_why(new WrappedLabel)
    , m_ways(new QVBoxLayout)
    , m_publicUrl(new QLineEdit)
    , m_check(new QPushButton(tr("&Check")))
    , m_outcome(new WrappedLabel)
{
    m_publicUrl->setObjectName(QStringLiteral("publicUrl"));
    m_publicUrl->setAccessibleName(tr("Public address"));
    m_publicUrl->setPlaceholderText(QStringLiteral("https://abc.trycloudflare.com"));
    m_check->setObjectName(QStringLiteral("checkReachability"));
    m_outcome->setObjectName(QStringLiteral("reachabilityOutcome"));
    m_ways->setSpacing(Space::s);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s);
    row->addWidget(m_publicUrl, 1);
    row->addWidget(m_check);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::s);
    column->addWidget(m_why);
    column->addLayout(m_ways);
    column->addWidget(makeTitle(tr("Try it through the public name")));
    column->addLayout(row);
    column->addWidget(m_outcome);
    column->addStretch();
    connect(m_check, &QPushButton::clicked, this, &ReachabilityView::check);
    connect(m_publicUrl, &QLineEdit::returnPressed, this, &ReachabilityView::check);
    renderWays(usualPort);
}

void ReachabilityView::render(const SessionState& state)
{
    const bool listening = state.listener.kind == ListenerState::Kind::Listening;
    m_check->setEnabled(listening && !m_running);
    m_check->setToolTip(listening ? QString() : tr("Start listening first."));
    const QUrl url = listening ? state.listener.url : QUrl();
    const auto refusal = refusalOf(listening ? url : QUrl(QStringLiteral("http://127.0.0.1:8787/")));
    m_why->setText((refusal ? sentence(*refusal) + u' ' : QString()) +
                   tr("So OpenStatus Cloud needs a tunnel with a public name, and one that runs in Docker on "
                      "this machine a name of its own for it. Enter that name under Address. Without either, "
                      "copy payloads from Callgoose (Settings, Logs) and paste them here."));
    if (url != m_listenerUrl) {
        m_listenerUrl = url;
        renderWays(listening ? static_cast<quint16>(url.port()) : usualPort);
    }
}

void ReachabilityView::renderWays(quint16 port)
{
    while (QLayoutItem* item = m_ways->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<TunnelProgram> found = installedTunnels();
    if (found.isEmpty()) {
        m_ways->addWidget(makeTitle(tr("No tunnel program was found on this machine (cloudflared, ngrok, "
                                       "tailscale, ssh). Install one to be reachable from outside.")));
    }
    for (const TunnelProgram program : found) {
        addCommand(tr("With %1").arg(programName(program)), tunnelCommand(program, port));
    }
    addCommand(tr("OpenStatus in Docker on this machine: lines for its compose file, listener open to all "
                  "networks"),
               composeExtraHosts());
}

void ReachabilityView::addCommand(const QString& title, const QString& command)
{
    auto* block = new QWidget;
    auto* text = new QPlainTextEdit(command.trimmed());
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(monospacedFont());
    text->setAccessibleName(title);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    const auto lines = static_cast<int>(command.trimmed().count(u'\n')) + 1;
    text->setFixedHeight(lines * text->fontMetrics().lineSpacing() + 2 * Space::s);
    auto* copy = new QPushButton(tr("Copy"));
    copy->setAccessibleName(tr("Copy: %1").arg(title));
    connect(copy, &QPushButton::clicked, block,
            [command] { QGuiApplication::clipboard()->setText(command.trimmed()); });
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, Space::xs, 0, 0);
    column->setSpacing(Space::xs);
    column->addWidget(makeTitle(title));
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s);
    row->addWidget(text, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    column->addLayout(row);
    m_ways->addWidget(block);
}

void ReachabilityView::check()
{
    if (m_running || !m_check->isEnabled()) {
        return;
    }
    const QUrl url = withSecretPath(m_publicUrl->text(), m_listenerUrl);
    if (const auto refusal = refusalOf(url)) {
        m_outcome->setText(sentence(*refusal));
        return;
    }
    m_outcome->setText(tr("Asking %1 …").arg(url.host()));
    m_check->setEnabled(false);
    m_running = new ReachabilityCheck(this);
    connect(m_running, &ReachabilityCheck::finished, this, &ReachabilityView::take);
    m_running->start(url);
}

void ReachabilityView::take(const ReachabilityOutcome& outcome)
{
    m_running->deleteLater();
    m_running = nullptr;
    m_check->setEnabled(true);
    m_outcome->setText(sentence(outcome));
}

} // namespace gooseneck
