#include "desktop/listeningtray.h"

#include "base/plaintext.h"
#include "wording/tr.h"
#include "wording/verdicttext.h"

#include <QMenu>
#include <QWidget>

#include <algorithm>
#include <chrono>

namespace gooseneck {

namespace {

constexpr std::chrono::milliseconds newsPause = std::chrono::seconds(5);

/// "Checkout API: Triggers 4821", as far as it is known yet.
QString nameOf(const SessionState& state, const Capture& capture)
{
    const RowFactsPtr facts = state.facts.value(capture.id);
    if (!facts || facts->title.isEmpty()) {
        return {};
    }
    Verdict verdict;
    verdict.kind = facts->verdict;
    verdict.triggerIncident = facts->triggerIncident;
    verdict.resolveIncident = facts->resolveIncident;
    return ListeningTray::tr("%1: %2", "title of a payload: its verdict")
        .arg(visibleExcerpt(facts->title, 80), verdictText(verdict));
}

} // namespace

ListeningTray::ListeningTray(QWidget& window)
    : QObject(&window)
    , m_window(window)
    , m_menu(std::make_unique<QMenu>())
{
    m_menu->addAction(tr("&Show Gooseneck"), this, &ListeningTray::showRequested);
    m_menu->addAction(tr("S&top listening"), this, &ListeningTray::stopRequested);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Quit"), this, &ListeningTray::quitRequested);
    m_icon.setContextMenu(m_menu.get());
    m_icon.setIcon(window.windowIcon());
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &ListeningTray::showRequested);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger) {
            Q_EMIT showRequested();
        }
    });
}

ListeningTray::~ListeningTray() = default;

bool ListeningTray::canHoldWindow() const
{
    return QSystemTrayIcon::isSystemTrayAvailable() && m_icon.isVisible();
}

void ListeningTray::render(const SessionState& state)
{
    const bool isListening = state.listener.kind == ListenerState::Kind::Listening;
    if (isListening) {
        m_icon.setToolTip(
            tr("Gooseneck is listening: %Ln payloads", nullptr, forPlural(state.payloads.size())));
    }
    m_icon.setVisible(isListening && QSystemTrayIcon::isSystemTrayAvailable());
    tellOfArrivals(state);
}

bool ListeningTray::isSeen() const
{
    return m_window.isVisible() && !m_window.isMinimized();
}

void ListeningTray::tellOfArrivals(const SessionState& state)
{
    const auto firstNew =
        std::ranges::upper_bound(state.payloads, m_newest, {}, [](const CapturePtr& one) { return one->id; });
    const auto arrived = state.payloads.cend() - firstNew;
    const bool isSilent = isSeen() || m_news == ArrivalNews::Off || arrived == 0;
    if (!isSilent && m_sinceNews.isValid() && !m_sinceNews.hasExpired(newsPause.count())) {
        return; // with the next ones
    }
    m_newest = state.payloads.isEmpty() ? 0 : state.payloads.constLast()->id;
    if (isSilent || state.payloads.constLast()->source != CaptureSource::Listener) {
        return;
    }
    m_sinceNews.start();
    const QString count = tr("%Ln payloads arrived", nullptr, forPlural(arrived));
    const QString name = arrived == 1 ? nameOf(state, *state.payloads.constLast()) : QString();
    m_icon.showMessage(count, name);
    Q_EMIT told(name.isEmpty() ? count : tr("%1. %2", "two sentences").arg(count, name));
}

} // namespace gooseneck
