#include "testrun/learner.h"

#include <algorithm>

namespace gooseneck {

namespace {

/// How many readings would be left at worst if this body were sent next.
size_t leftAtWorst(std::vector<PredictedService> services, const QByteArray& body)
{
    QHash<ReplyMeaning, size_t> groups;
    size_t largest = 0;
    for (PredictedService& service : services) {
        largest = std::max(largest, ++groups[service.take(body)]);
    }
    return largest;
}

} // namespace

Learner::Learner(FilterSet filterSet, quint32 firstId)
    : m_filterSet(std::move(filterSet))
    , m_nextId(firstId)
{
    for (int number = 1; number <= m_filterSet.filters.size(); ++number) {
        if (canProbe(m_filterSet.filters[number - 1])) {
            m_filters.append(number);
        }
    }
    for (const MatchingProfile& profile : allProfiles()) {
        m_services.emplace_back(m_filterSet, profile);
    }
}

quint32 Learner::currentId() const
{
    return m_open.value_or(m_nextId);
}

Probe Learner::probe(Probe::Purpose purpose, const ProbeShape& shape) const
{
    return {purpose, shape, probePayload(m_filterSet, shape, currentId()), QString::number(currentId())};
}

std::optional<Probe> Learner::bestOf(ProbeShape::Part part, const Services& services) const
{
    std::optional<Probe> best;
    size_t fewest = services.size();
    for (const int number : m_filters) {
        for (const ProbeShape& shape : probeShapes(m_filterSet.filters[number - 1], number, part)) {
            Probe candidate = probe(Probe::Purpose::TellApart, shape);
            if (const size_t left = leftAtWorst(services, candidate.body); left < fewest) {
                fewest = left;
                best = std::move(candidate);
            }
        }
    }
    return best;
}

Probe Learner::openingProbe() const
{
    return probe(Probe::Purpose::Open, {ProbeShape::Part::Trigger, m_filters.constFirst()});
}

Probe Learner::closingProbe() const
{
    const bool asText = !m_numbers && !m_triedToClose;
    ProbeShape shape{ProbeShape::Part::Resolve, m_filters.constFirst()};
    shape.idType = asText ? ProbeId::Text : ProbeId::Number;
    return probe(Probe::Purpose::Close, shape);
}

std::optional<Probe> Learner::next() const
{
    if (m_end != End::NotYet || !canLearn()) {
        return std::nullopt;
    }
    if (m_open) {
        auto best = bestOf(ProbeShape::Part::Resolve, m_services);
        return best ? best : closingProbe();
    }
    if (auto best = bestOf(ProbeShape::Part::Trigger, m_services)) {
        return best;
    }
    // Only what finds an open incident tells the readings left apart, if anything does.
    const Probe opening = openingProbe();
    Services opened = m_services;
    for (PredictedService& service : opened) {
        service.take(opening.body);
    }
    const bool helps = bestOf(ProbeShape::Part::Resolve, opened).has_value();
    return helps || !m_numbers ? std::optional(opening) : std::nullopt;
}

void Learner::keepThoseThatAgree(const Probe& probe, ReplyMeaning meaning)
{
    std::erase_if(m_services,
                  [&](PredictedService& service) { return !agrees(service.take(probe.body), meaning); });
}

void Learner::takeClosing(const Probe& probe, ReplyMeaning meaning)
{
    const bool closed = meaning == ReplyMeaning::Resolved;
    if (probe.shape.idType == ProbeId::Text && !closed) {
        m_triedToClose = true; // nothing is open under a text, perhaps: try the number
        return;
    }
    if (!closed) {
        m_end = End::StaysOpen;
        return;
    }
    if (!m_numbers) {
        m_numbers = probe.shape.idType == ProbeId::Text ? NumberReading::AsText : NumberReading::TypeMatters;
    }
    keepThoseThatAgree(probe, meaning);
    m_open.reset();
}

void Learner::take(const Probe& probe, const std::optional<ReplyMeaning>& meaning)
{
    ++m_requests;
    const bool isTrigger = probe.shape.part == ProbeShape::Part::Trigger;
    if (!meaning) {
        m_end = End::NoAnswer;
        if (isTrigger) {
            m_open = m_nextId++; // perhaps
        }
        return;
    }
    if (probe.purpose == Probe::Purpose::Close) {
        takeClosing(probe, *meaning);
    } else {
        keepThoseThatAgree(probe, *meaning);
        if (isTrigger && *meaning != ReplyMeaning::NoMatch) {
            m_open = m_nextId;
        } else if (!isTrigger && *meaning == ReplyMeaning::Resolved) {
            m_open.reset();
        }
        m_nextId += isTrigger ? 1 : 0;
    }
    if (m_end == End::NotYet && m_services.empty()) {
        m_end = End::Contradiction;
    }
    if (m_end == End::NotYet && !next()) {
        m_end = End::Settled;
    }
}

QList<MatchingProfile> Learner::readings() const
{
    QList<MatchingProfile> left;
    for (const PredictedService& service : m_services) {
        left.append(service.profile());
    }
    return left;
}

MatchingProfile Learner::bestReading() const
{
    const QList<MatchingProfile> left = readings();
    for (const MatchingProfile& wanted : {m_filterSet.profile, documentedProfile, guideProfile}) {
        if (left.contains(wanted)) {
            return wanted;
        }
    }
    return left.isEmpty() ? m_filterSet.profile : left.constFirst();
}

std::optional<QString> Learner::openIncident() const
{
    return m_open ? std::optional(QString::number(*m_open)) : std::nullopt;
}

QByteArray Learner::closingBody(ProbeId type) const
{
    ProbeShape shape{ProbeShape::Part::Resolve, m_filters.isEmpty() ? 1 : m_filters.constFirst()};
    shape.idType = type;
    return probePayload(m_filterSet, shape, currentId());
}

int mostRequests(const FilterSet& filterSet)
{
    int most = 0;
    for (const MatchingProfile& profile : allProfiles()) {
        Learner learner(filterSet, 1);
        PredictedService service(filterSet, profile);
        while (const auto probe = learner.next()) {
            learner.take(*probe, service.take(probe->body));
        }
        most = std::max(most, learner.requests());
    }
    return most + 1; // where the type of a number matters, one more closes
}

} // namespace gooseneck
