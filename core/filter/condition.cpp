#include "filter/condition.h"

#include "filter/item.h"
#include "filter/lookup.h"
#include "json/jsonpath.h"
#include "json/jsontext.h"

#include <algorithm>

namespace gooseneck {

namespace {

template <class Holds>
bool combined(const QStringList& items, ItemsReading reading, const Holds& holds)
{
    switch (reading) {
    case ItemsReading::All:
        return !items.isEmpty() && std::all_of(items.cbegin(), items.cend(), holds);
    case ItemsReading::Any:
        return std::any_of(items.cbegin(), items.cend(), holds);
    }
    return false;
}

bool isSameNumber(const QByteArray& value, const QString& item)
{
    bool isNumber = false;
    const double typed = item.toDouble(&isNumber);
    return isNumber && qFuzzyCompare(1 + typed, 1 + value.toDouble());
}

/// Where the last part of the key text does occur: the near miss of another nesting.
QString otherPlaceOf(const QString& key, const JsonDocument& document)
{
    const QString name = key.mid(key.lastIndexOf(u'.') + 1);
    const JsonIndex node = lookup(document, name.toUtf8(), KeysReading::AnyDepth);
    return node == noJson ? QString() : dottedPath(document, node);
}

} // namespace

bool containsItem(const QByteArray& value, const QString& item, CaseReading letterCase)
{
    switch (letterCase) {
    case CaseReading::Sensitive:
        // UTF-8 is self-synchronising: a substring of bytes is a substring of characters.
        return value.contains(item.toUtf8());
    case CaseReading::Insensitive:
        return Item(item).isIn(value, letterCase);
    }
    return false;
}

bool itemsHold(const QStringList& items, const QByteArray& value, const MatchingProfile& profile)
{
    return combined(items, profile.items,
                    [&](const QString& item) { return containsItem(value, item, profile.letterCase); });
}

QString otherNesting(const QString& key, const JsonDocument& document, KeysReading keys)
{
    const QString path = otherPlaceOf(key, document);
    const QString name = path.mid(path.lastIndexOf(u'.') + 1);
    for (const QString& candidate : {path, name}) {
        const bool finds = !candidate.isEmpty() && lookup(document, candidate.toUtf8(), keys) != noJson;
        if (finds && candidate != key) {
            return candidate;
        }
    }
    return {};
}

bool conditionHolds(const Condition& condition, const JsonDocument& document, const MatchingProfile& profile)
{
    const JsonIndex node = lookup(document, condition.key.toUtf8(), profile.keys);
    if (node == noJson || document.kind(node) == JsonKind::Null) {
        return false;
    }
    return itemsHold(condition.contains, document.text(node), profile);
}

ConditionTrace traceCondition(const Condition& condition, const JsonDocument& document,
                              const MatchingProfile& profile)
{
    ConditionTrace trace;
    trace.key = condition.key;
    trace.holds = conditionHolds(condition, document, profile);
    const JsonIndex node = lookup(document, condition.key.toUtf8(), profile.keys);
    trace.found = node != noJson;
    QByteArray value;
    if (trace.found) {
        trace.kind = document.kind(node);
        value = document.text(node);
        trace.value = charactersOf(value);
    } else {
        trace.foundInstead = otherPlaceOf(condition.key, document);
    }
    const bool comparable = trace.found && trace.kind != JsonKind::Null;
    for (const QString& item : condition.contains) {
        const bool contained = comparable && containsItem(value, item, profile.letterCase);
        const bool otherCase =
            comparable && !contained && containsItem(value, item, CaseReading::Insensitive);
        const bool sameNumber = !contained && trace.kind == JsonKind::Number && isSameNumber(value, item);
        trace.items.append({item, contained, otherCase, sameNumber});
    }
    return trace;
}

} // namespace gooseneck
