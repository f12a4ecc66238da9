#include "showme/outage.h"

#include "intake/samples.h"

#include <QDateTime>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRegularExpression>

#include <algorithm>

namespace gooseneck {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 10s; ///< a scene that takes longer will not come any more
const Roles openStatusRoles{u"status"_s, u"monitor.id"_s, u"monitor.name"_s, u"errorMessage"_s};

/// A sample as if it happened now; the same time for all that is sent about one event.
QByteArray bodyOf(const QString& sampleId, qint64 now)
{
    static const QRegularExpression time(u"\"cronTimestamp\":[0-9]+"_s);
    const QList<Sample> samples = builtInSamples();
    const auto found = std::ranges::find(samples, sampleId, &Sample::id);
    return found == samples.cend()
               ? QByteArray()
               : QString::fromUtf8(found->body).replace(time, u"\"cronTimestamp\":%1"_s.arg(now)).toUtf8();
}

/// Callgoose's address as OpenStatus is given it, with its name as the sender.
QUrl fromOpenStatus(QUrl url)
{
    url.setQuery(u"from=OpenStatus"_s);
    return url;
}

qsizetype openIncidents(const SessionState& state)
{
    return std::ranges::count_if(state.simulator.incidents,
                                 [](const SimulatedIncident& one) { return one.isOpen(); });
}

} // namespace

Outage::Outage(Session& session, std::chrono::milliseconds pace, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setTransferTimeout(static_cast<int>(std::chrono::milliseconds(patience).count()));
    m_scenes = makeScenes();
    m_pace.setSingleShot(true);
    m_pace.setInterval(pace);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_pace, &QTimer::timeout, this, &Outage::goOn);
    connect(&m_patience, &QTimer::timeout, this, &Outage::giveUp);
    connect(&m_session, &Session::changed, this, &Outage::goOn);
}

QList<Scene> Outage::makeScenes()
{
    const SessionState& state = m_session.state();
    const auto toListener = [this, &state](const QString& id) { post(state.listener.url, id); };
    const auto toCallgoose = [this, &state](const QString& id) {
        post(fromOpenStatus(state.simulator.url), id);
    };
    return {
        {tr("A listener on this machine waits for what OpenStatus sends."),
         [this] {
             ListenerSettings anyPort;
             anyPort.port = 0;
             m_session.setListenerSettings(anyPort);
             m_session.startListening();
         },
         [&state] { return state.listener.kind == ListenerState::Kind::Listening; }},
        {tr("3 a.m., the checkout fails: OpenStatus posts \"error\", and it appears on the left."),
         [toListener] { toListener(u"openstatus-error"_s); },
         [&state] { return state.payloads.size() == 1 && selectedPayload(state); }},
        {tr("Its keys get their roles: what says up or down, and the id that both halves share."),
         [this] { m_session.assignRoles(openStatusRoles); },
         [&state] { return state.roles == openStatusRoles; }},
        {tr("The checkout is back: \"recovered\" arrives, with the same id."),
         [toListener] { toListener(u"openstatus-recovered"_s); },
         [&state] { return state.payloads.size() == 2 && state.facts.size() == 2; }},
        {tr("From these two the filters are proposed, on the right: one word opens, one closes."),
         [this] { m_session.proposeFilters(); }, [&state] { return !state.filterSet.filters.isEmpty(); }},
        {tr("Below, a Callgoose on this machine reads the same filters. It has no incidents yet."),
         [this] {
             Q_EMIT simulatorEntered();
             m_session.practice().start();
         },
         [&state] { return state.simulator.listening; }},
        {tr("The alert reaches Callgoose: a filter matches, and an incident opens."),
         [toCallgoose] { toCallgoose(u"openstatus-error"_s); },
         [&state] { return openIncidents(state) == 1; }},
        {tr("OpenStatus repeats itself. Callgoose calls it a duplicate, and opens nothing twice."),
         [toCallgoose] { toCallgoose(u"openstatus-error"_s); },
         [&state] { return state.simulator.exchanges.size() == 2; }},
        {tr("The recovery carries the same id: it finds the incident and closes it."),
         [toCallgoose] { toCallgoose(u"openstatus-recovered"_s); },
         [&state] { return !state.simulator.incidents.isEmpty() && openIncidents(state) == 0; }},
        {tr("That is the whole way. Close this, and everything of yours is as it was."), [] {},
         [] { return true; }},
    };
}

void Outage::post(const QUrl& url, const QString& sampleId)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply* reply = m_network.post(request, bodyOf(sampleId, m_startedAt));
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}

void Outage::start()
{
    m_startedAt = QDateTime::currentMSecsSinceEpoch();
    begin(0);
}

qsizetype Outage::scene() const
{
    return m_scene;
}

void Outage::setPaused(bool paused)
{
    m_isPaused = paused;
    if (!paused) {
        goOn();
    }
}

void Outage::begin(qsizetype scene)
{
    m_scene = scene;
    m_pace.start();
    m_patience.start();
    Q_EMIT said(scene, m_scenes[scene].line);
    m_scenes[scene].begin();
}

/// To the next scene, if this one was seen and read.
void Outage::goOn()
{
    if (m_scene < 0 || m_isPaused || m_pace.isActive() || !m_scenes[m_scene].isOver()) {
        return;
    }
    if (m_scene + 1 < m_scenes.size()) {
        begin(m_scene + 1);
        return;
    }
    m_patience.stop();
    m_scene = -1;
    Q_EMIT ended();
}

void Outage::giveUp()
{
    if (m_isPaused || m_scene < 0) {
        return;
    }
    Q_EMIT said(m_scene, tr("This cannot be shown: the listener or the simulator does not answer on this "
                            "machine. Nothing of yours was touched; close this."));
    m_scene = -1;
    Q_EMIT ended();
}

} // namespace gooseneck
