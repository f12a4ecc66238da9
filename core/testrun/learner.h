#pragma once

#include "testrun/prediction.h"
#include "testrun/probe.h"

#include <vector>

namespace gooseneck {

/// One request of a series that finds out how a tenant reads the filters, and why it is sent.
struct Probe
{
    enum class Purpose {
        TellApart, ///< its answer tells some of the readings left from the others
        Open,      ///< opens an incident for the probes that follow
        Close,     ///< closes what the probes opened
    };

    Purpose purpose = Purpose::TellApart;
    ProbeShape shape;
    QByteArray body;
    QString incidentId;
};

/// How numbers are compared with the text that is typed into Callgoose or stands under the other key.
enum class NumberReading {
    AsText,      ///< 77 and "77" are the same id
    TypeMatters, ///< they are not
};

/// Finds the reading of a tenant by small probes: pure, the caller sends. Each probe is the one that divides
/// the readings left best; what a probe opens is closed before the next one opens anything, by a payload that
/// every reading takes. Only what the filter set can show is found out: readings under which it always does
/// the same stay together.
class Learner
{
public:
    enum class End {
        NotYet,
        Settled,
        Contradiction, ///< no reading explains the answers: what is typed into Callgoose differs
        NoAnswer,      ///< a request was refused, or its answer was lost
        StaysOpen,     ///< an incident could not be closed
    };

    /// `firstId` is the id of the first incident, those of the next ones follow it.
    Learner(FilterSet filterSet, quint32 firstId);

    /// Whether any filter can be probed (canProbe()).
    bool canLearn() const { return !m_filters.isEmpty(); }
    /// What to send now; nullopt at the end.
    std::optional<Probe> next() const;
    /// What came of it; nullopt where nothing can be relied on. Ends the series then.
    void take(const Probe& probe, const std::optional<ReplyMeaning>& meaning);

    End end() const { return m_end; }
    /// The readings left, in the order of allProfiles().
    QList<MatchingProfile> readings() const;
    /// The one of them to go on with: the filter set's own if it is there, else the documented one or the
    /// guide's, else the first.
    MatchingProfile bestReading() const;
    std::optional<NumberReading> numbers() const { return m_numbers; }
    int requests() const { return m_requests; }
    /// The id of an incident that is or may be open, and what closes it.
    std::optional<QString> openIncident() const;
    QByteArray closingBody(ProbeId type) const;

private:
    using Services = std::vector<PredictedService>;

    std::optional<Probe> bestOf(ProbeShape::Part part, const Services& services) const;
    Probe probe(Probe::Purpose purpose, const ProbeShape& shape) const;
    Probe openingProbe() const;
    Probe closingProbe() const;
    quint32 currentId() const;
    void keepThoseThatAgree(const Probe& probe, ReplyMeaning meaning);
    void takeClosing(const Probe& probe, ReplyMeaning meaning);

    FilterSet m_filterSet;
    QList<int> m_filters; ///< that can be probed, numbered from 1
    Services m_services;  ///< of the readings left
    quint32 m_nextId;
    std::optional<quint32> m_open;
    std::optional<NumberReading> m_numbers;
    End m_end = End::NotYet;
    int m_requests = 0;
    bool m_triedToClose = false; ///< with a text for the id, in vain
};

/// How many requests a series takes at most, whatever the tenant's reading.
int mostRequests(const FilterSet& filterSet);

} // namespace gooseneck
