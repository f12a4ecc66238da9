#include "callgoose/simulatedtenant.h"

#include "filter/evaluate.h"
#include "json/jsonwriter.h"

#include <QCryptographicHash>

#include <algorithm>

namespace gooseneck {

struct SimulatedTenant::Effect
{
    bool matched = false;
    bool created = false;
    bool createDuplicate = false;
    bool resolved = false;
    bool resolveDuplicate = false;

    /// One answer stands for all services that a token reaches.
    void join(const Effect& other)
    {
        matched |= other.matched;
        created |= other.created;
        createDuplicate |= other.createDuplicate;
        resolved |= other.resolved;
        resolveDuplicate |= other.resolveDuplicate;
    }

    QByteArray body(const QString& id) const
    {
        JsonWriter writer(JsonLayout::OneLine);
        writer.beginObject().member(u"id", id);
        writer.key(u"resolved").beginObject().key(u"duplicate").boolean(resolveDuplicate);
        writer.key(u"resolved").boolean(resolved).endObject();
        writer.key(u"triggered").beginObject().key(u"duplicate").boolean(createDuplicate);
        writer.key(u"created").boolean(created).endObject().endObject();
        return writer.finish().trimmed();
    }
};

namespace {

bool reaches(const Reach& reach, const SimulatedService& service)
{
    switch (reach.scope) {
    case TokenScope::Global:
        return true;
    case TokenScope::Team:
        return service.team == reach.of;
    case TokenScope::Service:
        return service.name == reach.of;
    }
    return false;
}

} // namespace

void SimulatedTenant::setSettings(const TenantSettings& settings)
{
    m_settings = settings;
}

bool SimulatedTenant::setProfile(const QString& service, const MatchingProfile& profile)
{
    bool found = false;
    for (SimulatedService& one : m_settings.services) {
        if (service.isEmpty() || one.name == service) {
            one.filterSet.profile = profile;
            found = true;
        }
    }
    return found;
}

QStringList SimulatedTenant::openIncidents() const
{
    QStringList ids;
    for (const SimulatedIncident& incident : m_incidents) {
        if (incident.isOpen() && incident.mappedWith) {
            ids.append(*incident.mappedWith);
        }
    }
    return ids;
}

void SimulatedTenant::reset()
{
    m_incidents.clear();
    m_seen.clear();
}

bool SimulatedTenant::isRepeated(const QString& service, const QByteArray& body, UtcTime now)
{
    m_seen.removeIf([&](const auto& seen) { return now - seen.value() >= m_settings.duplicateWindow; });
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(service.toUtf8() + '\0');
    hash.addData(body);
    const QByteArray digest = hash.result();
    if (m_seen.contains(digest)) {
        return true;
    }
    m_seen.insert(digest, now);
    return false;
}

SimulatedIncident* SimulatedTenant::openOne(const QString& service, const std::optional<QString>& mappedWith)
{
    const auto found =
        std::find_if(m_incidents.begin(), m_incidents.end(), [&](const SimulatedIncident& one) {
            return one.isOpen() && one.mappedWith && one.mappedWith == mappedWith && one.service == service;
        });
    return found == m_incidents.end() ? nullptr : &*found;
}

SimulatedIncident SimulatedTenant::open(const SimulatedService& service, const Verdict& verdict, UtcTime now)
{
    if (m_incidents.size() >= maxIncidents) {
        const auto closed = std::ranges::find_if(m_incidents, [](const auto& one) { return !one.isOpen(); });
        m_incidents.erase(closed == m_incidents.end() ? m_incidents.begin() : closed);
    }
    SimulatedIncident incident;
    incident.number = ++m_lastIncident;
    incident.service = service.name;
    incident.team = service.team;
    incident.urgency = service.filterSet.filters[*verdict.triggerFilter - 1].urgency;
    incident.mappedWith = verdict.triggerIncident;
    incident.title = verdict.title;
    incident.description = verdict.description;
    incident.openedAt = now;
    m_incidents.append(incident);
    return incident;
}

SimulatedTenant::Effect SimulatedTenant::act(const SimulatedService& service, const QByteArray& body,
                                             const QString& from, UtcTime now, QList<IncidentEvent>& events)
{
    FilterSet filters = service.filterSet;
    filters.from = from;
    const Verdict verdict = evaluatePayload(filters, body, filters.profile);
    Effect effect;
    effect.matched = verdict.triggerFilter || verdict.resolveFilter;
    const bool repeated = effect.matched && isRepeated(service.name, body, now);
    if (verdict.triggerFilter) {
        SimulatedIncident* present = openOne(service.name, verdict.triggerIncident);
        effect.createDuplicate = repeated || present != nullptr;
        effect.created = !effect.createDuplicate;
        if (effect.created) {
            events.append({IncidentChange::Created, open(service, verdict, now)});
        } else if (present != nullptr) {
            ++present->repeats;
        }
    }
    if (verdict.resolveFilter) {
        SimulatedIncident* present = repeated ? nullptr : openOne(service.name, verdict.resolveIncident);
        effect.resolveDuplicate = repeated;
        effect.resolved = present != nullptr;
        if (present != nullptr) {
            present->resolvedAt = now;
            events.append({IncidentChange::Resolved, *present});
        }
    }
    return effect;
}

Processed SimulatedTenant::process(const Reach& reach, const QByteArray& body, const QString& from,
                                   UtcTime now)
{
    Processed processed;
    Effect effect;
    for (const SimulatedService& service : std::as_const(m_settings.services)) {
        if (reaches(reach, service)) {
            effect.join(act(service, body, from, now, processed.events));
        }
    }
    const int status = effect.created ? 201 : effect.matched ? 200 : 202;
    processed.reply = readReply(status, effect.body(QStringLiteral("simulated-%1").arg(++m_lastReply)));
    return processed;
}

} // namespace gooseneck
