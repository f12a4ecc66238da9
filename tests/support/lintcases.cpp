#include "support/lintcases.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

const QByteArrayList pair{flatBody("down"), flatBody("up")};
const QByteArrayList alerts{sampleBody("openstatus-error"), sampleBody("openstatus-recovered")};

QList<LintCase> limitCases()
{
    const FilterSet good = flatSet();
    const auto filters = [&](qsizetype count) {
        return changed(good,
                       [&](FilterSet& set, Filter& filter) { set.filters = QList<Filter>(count, filter); });
    };
    const auto conditions = [&](qsizetype count) {
        return changed(good, [&](FilterSet&, Filter& filter) {
            filter.trigger.conditions = QList<Condition>(count, filter.trigger.conditions[0]);
        });
    };
    const FilterSet blank =
        changed(good, [](FilterSet&, Filter& filter) { filter.trigger.conditions.append(Condition()); });
    const FilterSet noKey =
        changed(good, [](FilterSet&, Filter& filter) { filter.trigger.conditions[0].key.clear(); });
    return {
        {"11 filters, not 10", FindingCode::LimitFilters, filters(11), pair, filters(10), pair,
         Fix::CutToLimit},
        {"3 trigger keys, not 2", FindingCode::LimitConditions, conditions(3), pair, conditions(2), pair,
         Fix::CutToLimit},
        {"11 items, not 10", FindingCode::LimitItems, withTrigger(QStringList(11, u"d"_s)), pair,
         withTrigger(QStringList(10, u"d"_s)), pair, Fix::CutToLimit},
        {"51 characters, not 50", FindingCode::LimitItemLength, withTrigger({QString(51, u'd')}), pair,
         withTrigger({QString(50, u'd')}), pair, Fix::CutToLimit},
        {"a list without items", FindingCode::EmptyList, withTrigger({}), pair, good, pair},
        {"an item without characters", FindingCode::EmptyList, withTrigger({u"down"_s, {}}), pair, good, pair,
         Fix::RemoveEmptyItems},
        {"a second key without anything", FindingCode::EmptyList, blank, pair, good, pair,
         Fix::RemoveEmptyItems},
        {"a list without a key", FindingCode::EmptyList, noKey, pair, good, pair},
    };
}

QList<LintCase> listCases()
{
    const MatchingProfile anyCase{ItemsReading::All, KeysReading::Dotted, CaseReading::Insensitive};
    const FilterSet words = withTrigger({u"down"_s, u"failed"_s});
    const FilterSet shadowed = changed(flatSet(), [](FilterSet& set, Filter& filter) {
        set.filters.append(filter);
        set.filters[0].trigger.conditions[0].contains = {u"dow"_s};
    });
    const FilterSet otherResolve = changed(
        shadowed, [](FilterSet& set, Filter&) { set.filters[1].resolve->condition.contains = {u"ok"_s}; });
    const FilterSet longerFirst =
        changed(shadowed, [](FilterSet& set, Filter&) { set.filters.swapItemsAt(0, 1); });
    return {
        {"alternatives under all",
         FindingCode::ListNeverMatches,
         words,
         pair,
         words,
         {flatBody("down: failed")},
         Fix::SplitFilter},
        {"alternatives before anything was seen",
         FindingCode::ListNeverMatches,
         words,
         {},
         withTrigger({u"down"_s, u"own"_s}),
         {},
         Fix::SplitFilter},
        {"alternatives under any", FindingCode::ReadingDependent,
         withTrigger({u"down"_s, u"failed"_s}, guideProfile), pair, flatSet(), pair, Fix::SplitFilter},
        {"an item in other case than seen",
         FindingCode::CaseMismatch,
         withTrigger({u"DOWN"_s}),
         pair,
         withTrigger({u"DOWN"_s}),
         {flatBody("DOWN"), flatBody("down")},
         Fix::UseSeenCase,
         u"down"_s},
        {"other case, also where case does not count", FindingCode::CaseMismatch,
         withTrigger({u"Down"_s}, anyCase), pair, withTrigger({u"down"_s}, anyCase), pair, Fix::UseSeenCase,
         u"down"_s},
        {"an item within another value",
         FindingCode::ItemTooBroad,
         flatSet(),
         {flatBody("up"), flatBody("upstream")},
         flatSet(),
         {flatBody("up"), flatBody("open")}},
        {"an item in values of both meanings",
         FindingCode::ItemTooBroad,
         withTrigger({u"e"_s}),
         {flatBody("error"), flatBody("recovered")},
         withTrigger({u"er"_s}),
         {flatBody("error"), flatBody("alerting")},
         Fix::UseItem,
         u"error"_s},
        {"an item in several values of one meaning and one of the other",
         FindingCode::ItemTooBroad,
         withTrigger({u"e"_s}),
         {flatBody("error"), flatBody("alert"), flatBody("recovered")},
         withTrigger({u"er"_s}),
         {flatBody("error"), flatBody("alert")}},
        {"two words for the same are not too broad",
         FindingCode::ItemTooBroad,
         withTrigger({u"fail"_s}),
         {flatBody("fail"), flatBody("failsafe")},
         withTrigger({u"fail"_s}),
         {flatBody("fail"), flatBody("failed")}},
        {"a trigger that an earlier one covers", FindingCode::ShadowedFilter, shadowed, pair, longerFirst,
         pair, Fix::RemoveFilter},
        {"a covered trigger whose resolve is new", FindingCode::ShadowedFilter, shadowed, pair, otherResolve,
         pair, Fix::RemoveFilter},
    };
}

QList<LintCase> mappingCases()
{
    const FilterSet good = flatSet();
    const FilterSet other =
        changed(good, [](FilterSet&, Filter& filter) { filter.resolve->incidentMappedWith = u"name"_s; });
    const FilterSet unmapped = withMapKey(good, {});
    const FilterSet noResolve = changed(unmapped, [](FilterSet&, Filter& filter) { filter.resolve.reset(); });
    const FilterSet nested = nestedSet();
    const QByteArrayList wrapped{R"({"status":"down","data":{"id":7},"name":"Shop"})",
                                 R"({"status":"up","data":{"id":7},"name":"Shop"})"};
    const QByteArrayList twoShops{flatBody("down", "7", "A"), flatBody("up", "7", "A"),
                                  flatBody("down", "7", "B"), flatBody("up", "7", "B")};
    const QByteArrayList twoTitles{flatBody("down", "7", "A is down"), flatBody("up", "7", "A is up"),
                                   flatBody("down", "7", "A is slow"), flatBody("up", "7", "A is fine")};
    const QByteArrayList twoMonitors{alerts[0], alerts[1],
                                     QByteArray(alerts[0]).replace("4821", "77").replace("17", "18"),
                                     QByteArray(alerts[1]).replace("4821", "77").replace("17", "19")};
    return {
        {"trigger and resolve map with different keys", FindingCode::MapKeyDiffers, other, pair, good, pair,
         Fix::UseTriggerKey},
        {"no map key although it is to be resolved", FindingCode::MapKeyMissing, unmapped, pair, noResolve,
         pair, Fix::UseKey, u"id"_s},
        {"a map key that is nested", FindingCode::MapKeyMissing, good, wrapped, good, pair, Fix::UseKey,
         u"data.id"_s},
        {"a map key that is not nested", FindingCode::MapKeyMissing, withMapKey(good, u"data.id"_s), pair,
         withMapKey(good, u"data.id"_s), wrapped, Fix::UseKey, u"id"_s},
        {"a map key that is nowhere", FindingCode::MapKeyMissing, withMapKey(nested, u"monitorId"_s), alerts,
         nested, alerts, Fix::UseKey, u"monitor.id"_s},
        {"an id for down and one for up",
         FindingCode::MapKeyVariesInPair,
         withMapKey(good, u"seq"_s),
         pair,
         withMapKey(good, u"seq"_s),
         {flatBody("down", "7", "A"), flatBody("up", "8", "B")},
         Fix::UseKey,
         u"id"_s},
        {"an id for down and one for up of a known sender", FindingCode::MapKeyVariesInPair,
         withMapKey(nested, u"cronTimestamp"_s), alerts, nested, alerts, Fix::UseKey, u"monitor.id"_s},
        {"an id that is another one every time", FindingCode::MapKeyChanges,
         withMapKey(nested, u"cronTimestamp"_s),
         twoMonitors + QByteArrayList{QByteArray(alerts[0]).replace("17", "16")}, nested, twoMonitors,
         Fix::UseKey, u"monitor.id"_s},
        {"an id per incident does not change",
         FindingCode::MapKeyChanges,
         withMapKey(good, u"seq"_s),
         {flatBody("down", "1"), flatBody("up", "2"), flatBody("down", "3")},
         good,
         {flatBody("down", "1"), flatBody("up", "1"), flatBody("down", "3"), flatBody("up", "3")},
         Fix::UseKey,
         u"name"_s},
        {"one id for two monitors", FindingCode::MapKeyNotDistinct, good, twoShops, good, twoTitles,
         Fix::UseKey, u"name"_s},
        {"one id for two monitors of a known sender", FindingCode::MapKeyNotDistinct,
         withMapKey(nested, u"monitor.name"_s), twoMonitors, nested, twoMonitors, Fix::UseKey,
         u"monitor.id"_s},
    };
}

QList<LintCase> verdictCases()
{
    const FilterSet good = flatSet();
    const FilterSet nested = nestedSet();
    const FilterSet never = withTrigger({u"broken"_s});
    const FilterSet noResolve = changed(good, [](FilterSet&, Filter& filter) { filter.resolve.reset(); });
    const FilterSet otherResolve =
        changed(good, [](FilterSet&, Filter& filter) { filter.resolve->condition.contains = {u"fixed"_s}; });
    const FilterSet both =
        changed(good, [](FilterSet&, Filter& filter) { filter.resolve->condition.contains = {u"own"_s}; });
    const FilterSet bothByOne = changed(good, [](FilterSet& set, Filter& filter) {
        set.profile = guideProfile;
        filter.resolve->condition.contains = {u"up"_s, u"own"_s};
    });
    const FilterSet bothUp = withTrigger({u"up"_s});
    const FilterSet stateKey =
        changed(good, [](FilterSet&, Filter& filter) { filter.trigger.conditions[0].key = u"state"_s; });
    const QByteArray test = sampleBody("openstatus-test-button");
    const QByteArray degraded = sampleBody("openstatus-degraded");
    return {
        {"a payload does both, and only its resolve item can be meant otherwise",
         FindingCode::TriggerResolveOverlap, both, pair, good, pair, Fix::NarrowList, u"up"_s},
        {"a payload does both by one of several items", FindingCode::TriggerResolveOverlap, bothByOne, pair,
         good, pair, Fix::NarrowList},
        {"a payload that means up triggers too", FindingCode::TriggerResolveOverlap, bothUp, pair, good, pair,
         Fix::NarrowList, u"down"_s},
        {"a payload does both, and nothing else was seen",
         FindingCode::TriggerResolveOverlap,
         both,
         {flatBody("down")},
         good,
         pair},
        {"nothing triggers, although a down word was seen", FindingCode::NeverTriggers, never, pair, good,
         pair, Fix::AddFilter, u"down"_s},
        {"nothing triggers, as the key is nested",
         FindingCode::NeverTriggers,
         stateKey,
         {R"({"check":{"state":"down"},"id":1})"},
         stateKey,
         {R"({"state":"down","id":1})"},
         Fix::UseKey,
         u"check.state"_s},
        {"nothing is said before anything was seen",
         FindingCode::NeverTriggers,
         never,
         pair,
         never,
         {},
         Fix::AddFilter,
         u"down"_s},
        {"no resolve part", FindingCode::NeverResolves, noResolve, pair, good, pair, Fix::AddResolve,
         u"up"_s},
        {"nothing resolves, although an up word was seen", FindingCode::NeverResolves, otherResolve, pair,
         good, pair, Fix::AddFilter, u"up"_s},
        {"only the Test button was seen",
         FindingCode::OnlyTestButton,
         nested,
         {test},
         nested,
         {test, alerts[0]}},
        {"degraded does nothing",
         FindingCode::DegradedUnhandled,
         nested,
         {degraded},
         nested,
         alerts,
         Fix::AddFilter,
         u"degraded"_s},
        {"degraded of another sender is unknown",
         FindingCode::DegradedUnhandled,
         nested,
         {degraded},
         good,
         {flatBody("degraded")},
         Fix::AddFilter,
         u"degraded"_s},
        {"a nested id depends on the reading", FindingCode::ReadingDependent, nested, alerts, good, pair},
    };
}

QList<LintCase> fieldCases()
{
    const FilterSet good = flatSet();
    const FilterSet nested = nestedSet();
    const FilterSet otherTitle =
        changed(nested, [](FilterSet&, Filter& filter) { filter.trigger.titleFrom = u"name"_s; });
    const FilterSet noTitle =
        changed(nested, [](FilterSet&, Filter& filter) { filter.trigger.titleFrom.clear(); });
    const FilterSet otherText =
        changed(good, [](FilterSet&, Filter& filter) { filter.trigger.descriptionFrom = u"text"_s; });
    const FilterSet container = withMapKey(nested, u"monitor"_s);
    const FilterSet anonymous = changed(nested, [](FilterSet& set, Filter&) { set.from.clear(); });
    const FilterSet nameless = changed(good, [](FilterSet& set, Filter&) { set.from.clear(); });
    return {
        {"a title key that is nested", FindingCode::TitleKeyMissing, otherTitle, alerts, noTitle, alerts,
         Fix::UseKey, u"monitor.name"_s},
        {"a description key that is nowhere", FindingCode::DescriptionKeyMissing, otherText, pair, good,
         pair},
        {"a description key that is nested",
         FindingCode::DescriptionKeyMissing,
         otherText,
         {R"({"status":"down","id":1,"info":{"text":"x"}})"},
         otherText,
         {R"({"status":"down","id":1,"text":"x"})"},
         Fix::UseKey,
         u"info.text"_s},
        {"an object as the id", FindingCode::KeyIsContainer, container, alerts, nested, alerts, Fix::UseKey,
         u"monitor.id"_s},
        {"a list as the status",
         FindingCode::KeyIsContainer,
         good,
         {R"({"status":["down"],"id":1})"},
         good,
         {R"({"status":"down","id":[1],"id":2})"}},
        {"a key that is there twice",
         FindingCode::DuplicateKey,
         good,
         {R"({"status":"up","id":1,"status":"down"})"},
         good,
         {R"({"status":"down","id":1,"x":{"status":"up"},"y":1,"y":2})"}},
        {"a key inside one that is there twice",
         FindingCode::DuplicateKey,
         withMapKey(good, u"a.id"_s),
         {R"({"status":"down","a":{"id":1},"a":{"id":2}})"},
         withMapKey(good, u"a.id"_s),
         {R"({"status":"down","a":{"id":1},"b":{"id":2}})"}},
        {"no name of the sender", FindingCode::NoFrom, anonymous, alerts, nested, alerts, Fix::UseSender,
         u"OpenStatus"_s},
        {"no name of a sender that is not known", FindingCode::NoFrom, nameless, pair, good, pair},
    };
}

} // namespace

QList<LintCase> lintCases()
{
    return limitCases() + listCases() + mappingCases() + verdictCases() + fieldCases();
}

} // namespace gooseneck
