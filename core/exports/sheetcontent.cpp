#include "exports/sheetcontent.h"

#include "base/redact.h"
#include "exports/sheettroubles.h"
#include "openstatus/channel.h"
#include "wording/tr.h"

#include <algorithm>
#include <functional>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

SheetCell typed(const QString& value)
{
    return value.isEmpty() ? SheetCell() : SheetCell{{value}, {}};
}

SheetRow rowOf(const FilterSet& filterSet, const QString& field,
               const std::function<SheetCell(const Filter&)>& cell)
{
    SheetRow row{field, {}};
    std::ranges::transform(filterSet.filters, std::back_inserter(row.cells), cell);
    return row;
}

SheetCell conditionCell(const QList<Condition>& conditions, qsizetype place,
                        SheetCell (*cell)(const Condition&))
{
    return place < conditions.size() ? cell(conditions[place]) : SheetCell();
}

SheetCell keyCell(const Condition& condition)
{
    return typed(condition.key);
}

SheetCell itemsCell(const Condition& condition)
{
    return {condition.contains, {}};
}

SheetCell resolveCell(const Filter& filter, SheetCell (*cell)(const ResolvePart&))
{
    return filter.resolve ? cell(*filter.resolve) : SheetCell();
}

/// The fields of the form in their order (facts/callgoose.md, 2); further trigger keys only where there are
/// some.
QList<SheetRow> filterRows(const FilterSet& set)
{
    QList<SheetRow> rows{
        rowOf(set, tr("Urgency"), [](const Filter& filter) { return typed(filter.urgency); })};
    qsizetype keys = 1;
    for (const Filter& filter : set.filters) {
        keys = std::max(keys, filter.trigger.conditions.size());
    }
    for (qsizetype place = 0; place < keys; ++place) {
        rows.append(rowOf(set, tr("Trigger: Payload JSON Key"), [place](const Filter& filter) {
            return conditionCell(filter.trigger.conditions, place, keyCell);
        }));
        rows.append(rowOf(set, tr("Trigger: Key Value Contains"), [place](const Filter& filter) {
            return conditionCell(filter.trigger.conditions, place, itemsCell);
        }));
    }
    rows.append(rowOf(set, tr("Trigger: Map Incident With"),
                      [](const Filter& filter) { return typed(filter.trigger.mapIncidentWith); }));
    rows.append(rowOf(set, tr("Trigger: Incident Title From"),
                      [](const Filter& filter) { return typed(filter.trigger.titleFrom); }));
    rows.append(rowOf(set, tr("Trigger: Incident Description From"),
                      [](const Filter& filter) { return typed(filter.trigger.descriptionFrom); }));
    rows.append(rowOf(set, tr("Resolve: Payload JSON Key"), [](const Filter& filter) {
        return filter.resolve
                   ? typed(filter.resolve->condition.key)
                   : SheetCell{{}, tr("leave empty: incidents of this filter are closed by a person")};
    }));
    rows.append(rowOf(set, tr("Resolve: Key Value Contains"), [](const Filter& filter) {
        return resolveCell(filter, [](const ResolvePart& part) { return itemsCell(part.condition); });
    }));
    rows.append(rowOf(set, tr("Resolve: Incident Mapped With"), [](const Filter& filter) {
        return resolveCell(filter, [](const ResolvePart& part) { return typed(part.incidentMappedWith); });
    }));
    return rows;
}

SheetCell urlCell(const CallgooseChannel& channel, bool hasEndpoint)
{
    if (hasEndpoint) {
        CallgooseChannel shown = channel;
        shown.endpoint.url = QUrl(redactedUrl(channel.endpoint.url));
        return typed(QString::fromUtf8(channelUrl(shown, {tokenPlaceholder.toUtf8()})));
    }
    if (channel.from.isEmpty()) {
        return {{}, tr("the URL from Callgoose: Dashboard, API Tokens")};
    }
    return {{u"?from="_s + QString::fromLatin1(QUrl::toPercentEncoding(channel.from))},
            tr("the URL from Callgoose (Dashboard, API Tokens), followed by this: the titles depend on it")};
}

/// Header key and header value; no value where the token is in the URL.
QList<SheetRow> headerRows(const CallgooseChannel& channel)
{
    const QList<ChannelHeader> headers = channelHeaders(channel, {tokenPlaceholder.toUtf8()});
    if (headers.isEmpty()) {
        return {{tr("Header key"), {{{}, tr("none: the token is in the URL")}}}};
    }
    return {{tr("Header key"), {typed(QString::fromLatin1(headers[0].name))}},
            {tr("Header value"), {typed(QString::fromLatin1(headers[0].value))}}};
}

QList<SheetRow> channelRows(const FilterSet& filterSet, const std::optional<Endpoint>& endpoint)
{
    const CallgooseChannel channel{usualChannelName(), endpoint.value_or(Endpoint()), filterSet.from, {}};
    const QList<SheetRow> address{{tr("Name"), {typed(channel.name)}},
                                  {tr("URL"), {urlCell(channel, endpoint.has_value())}}};
    return address + headerRows(channel) +
           QList<SheetRow>{
               {tr("Method, content type"),
                {{{}, tr("POST and application/json, which OpenStatus sends by itself")}}},
               {tr("Events"),
                {{{},
                  tr("failures and recoveries both, where your version asks; the current one always sends "
                     "error, "
                     "degraded and recovered")}}},
               {tr("Monitors"), {{{}, tr("every monitor that should page someone")}}},
           };
}

QString readingNote(const MatchingProfile& profile)
{
    return tr("The verdicts behind this sheet assume: %1 of a list must be contained, keys are read as "
              "\"%2\", "
              "case is \"%3\". Callgoose's pages do not settle this; run a full-cycle test against your "
              "tenant.")
        .arg(profile.items == ItemsReading::All ? tr("all items") : tr("any one item"), toWord(profile.keys),
             toWord(profile.letterCase));
}

} // namespace

SheetContent sheetContent(const FilterSet& filterSet, const std::optional<Endpoint>& endpoint,
                          const QList<Finding>& findings)
{
    SheetContent sheet;
    sheet.title = tr("Hand-over sheet: OpenStatus to Callgoose SQIBS");
    sheet.setName = filterSet.name;
    sheet.intro =
        tr("Type these values field by field. %1 stands for the API token, which is never written down "
           "here.")
            .arg(tokenPlaceholder);
    sheet.filtersTitle = tr("Callgoose: service, API integration, filters");
    sheet.filters = filterRows(filterSet);
    sheet.filterCount = filterSet.filters.size();
    sheet.reading = readingNote(filterSet.profile);
    sheet.channelTitle = tr("OpenStatus: Notifications, new channel of type Webhook");
    sheet.channel = channelRows(filterSet, endpoint);
    sheet.channelNote =
        tr("OpenStatus keeps header values in clear: use a Service token. Its Test button always "
           "sends \"recovered\": it can show that URL and token work, never that a trigger does.");
    sheet.troublesTitle = tr("If it does not work");
    sheet.troubles = sheetTroubles(findings);
    return sheet;
}

} // namespace gooseneck
