#pragma once

#include "filter/lint.h"
#include "intake/samples.h"

#include <functional>

namespace gooseneck {

/// A case that has a finding, the nearest one that has not, and the fix that it offers.
struct LintCase
{
    const char* rule; ///< in words
    FindingCode code;
    FilterSet set;
    QByteArrayList seen;
    FilterSet nearestSet;
    QByteArrayList nearestSeen;
    Fix fix = Fix::None;
    QString remedy = {};
};

inline QByteArray sampleBody(const char* id)
{
    for (const Sample& sample : builtInSamples()) {
        if (sample.id == QLatin1StringView(id)) {
            return sample.body;
        }
    }
    qFatal("no sample %s", id);
}

/// In the order of the list, with the ids 1, 2, 3 ...
inline QList<Payload> payloadsOf(const QByteArrayList& bodies)
{
    QList<Payload> payloads;
    for (const QByteArray& body : bodies) {
        auto capture = std::make_shared<Capture>();
        capture->id = payloads.size() + 1;
        capture->body = body;
        payloads.append(payloadOf(capture));
    }
    return payloads;
}

/// One filter: "down" opens, "up" resolves, all keys at the top level.
inline FilterSet flatSet()
{
    Filter filter;
    filter.urgency = QStringLiteral("high");
    filter.trigger = {{{QStringLiteral("status"), {QStringLiteral("down")}}},
                      QStringLiteral("id"),
                      QStringLiteral("name"),
                      QStringLiteral("message")};
    filter.resolve = ResolvePart{{QStringLiteral("status"), {QStringLiteral("up")}}, QStringLiteral("id")};
    return {{}, QStringLiteral("Pings"), documentedProfile, {filter}};
}

inline QByteArray flatBody(const QByteArray& status, const QByteArray& id = "7",
                           const QByteArray& name = "Shop")
{
    return R"({"status":")" + status + R"(","id":)" + id + R"(,"name":")" + name +
           R"(","message":"because","seq":"s)" + id + status + R"("})";
}

inline FilterSet nestedSet()
{
    FilterSet set = flatSet();
    set.from = QStringLiteral("OpenStatus");
    set.filters[0].trigger = {{{QStringLiteral("status"), {QStringLiteral("error")}}},
                              QStringLiteral("monitor.id"),
                              QStringLiteral("monitor.name"),
                              QStringLiteral("errorMessage")};
    set.filters[0].resolve =
        ResolvePart{{QStringLiteral("status"), {QStringLiteral("recovered")}}, QStringLiteral("monitor.id")};
    return set;
}

inline FilterSet changed(FilterSet set, const std::function<void(FilterSet&, Filter&)>& change)
{
    change(set, set.filters[0]);
    return set;
}

inline FilterSet withTrigger(const QStringList& items, const MatchingProfile& profile = documentedProfile)
{
    return changed(flatSet(), [&](FilterSet& set, Filter& filter) {
        set.profile = profile;
        filter.trigger.conditions[0].contains = items;
    });
}

inline FilterSet withMapKey(FilterSet set, const QString& key)
{
    return changed(set, [&](FilterSet&, Filter& filter) {
        filter.trigger.mapIncidentWith = key;
        filter.resolve->incidentMappedWith = key;
    });
}

/// Every code of the payloads and filters (design/formats.md, 5), some of them more than once.
QList<LintCase> lintCases();

} // namespace gooseneck
