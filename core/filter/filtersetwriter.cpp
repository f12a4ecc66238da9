// How a filter set is written; filtersetfile.cpp reads it.

#include "filter/filtersetfile.h"
#include "json/jsonwriter.h"

namespace gooseneck {

namespace {

void writeCondition(JsonWriter& writer, const Condition& condition)
{
    writer.beginInlineObject().member(u"key", condition.key).key(u"contains").beginInlineArray();
    for (const QString& item : condition.contains) {
        writer.string(item);
    }
    writer.endArray().endObject();
}

void writeText(JsonWriter& writer, QStringView name, const QString& text)
{
    if (!text.isEmpty()) {
        writer.member(name, text);
    }
}

void writeFilter(JsonWriter& writer, const Filter& filter)
{
    writer.beginObject();
    writeText(writer, u"urgency", filter.urgency);
    writer.key(u"trigger").beginObject().key(u"conditions").beginInlineArray();
    for (const Condition& condition : filter.trigger.conditions) {
        writeCondition(writer, condition);
    }
    writer.endArray();
    writeText(writer, u"mapIncidentWith", filter.trigger.mapIncidentWith);
    writeText(writer, u"titleFrom", filter.trigger.titleFrom);
    writeText(writer, u"descriptionFrom", filter.trigger.descriptionFrom);
    writer.endObject();
    if (filter.resolve) {
        writer.key(u"resolve").beginObject().key(u"condition");
        writeCondition(writer, filter.resolve->condition);
        writeText(writer, u"incidentMappedWith", filter.resolve->incidentMappedWith);
        writer.endObject();
    }
    writer.endObject();
}

} // namespace

QByteArray writeFilterSet(const FilterSet& filterSet)
{
    JsonWriter writer(JsonLayout::Indented);
    writeFilterSet(writer, filterSet);
    return writer.finish();
}

void writeFilterSet(JsonWriter& writer, const FilterSet& filterSet)
{
    writer.beginObject().member(u"format", QString(filterSetFormat));
    writer.member(u"version", filterSetVersion);
    writeText(writer, u"name", filterSet.name);
    writeText(writer, u"from", filterSet.from);
    writer.key(u"profile").beginInlineObject();
    writer.member(u"items", toWord(filterSet.profile.items));
    writer.member(u"keys", toWord(filterSet.profile.keys));
    writer.member(u"case", toWord(filterSet.profile.letterCase)).endObject();
    writer.key(u"filters").beginArray();
    for (const Filter& filter : filterSet.filters) {
        writeFilter(writer, filter);
    }
    writer.endArray().endObject();
}

} // namespace gooseneck
