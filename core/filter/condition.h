#pragma once

#include "filter/evaluate.h"

namespace gooseneck {

/// Whether one condition holds (design/formats.md, 2): the key is found and its value's text contains all or
/// any of the items. null is found and contains nothing; an empty list never holds.
bool conditionHolds(const Condition& condition, const JsonDocument& document, const MatchingProfile& profile);

/// Whether a value's text, UTF-8, contains an item.
bool containsItem(const QByteArray& value, const QString& item, CaseReading letterCase);
/// Whether a list holds for a value's text.
bool itemsHold(const QStringList& items, const QByteArray& value, const MatchingProfile& profile);

/// A key text that finds a value under this reading where `key` finds none, because it is nested otherwise in
/// this payload ("monitor.id" for "id", "id" for "data.id"); empty if there is none.
QString otherNesting(const QString& key, const JsonDocument& document, KeysReading keys);

/// conditionHolds() with everything that explains it.
ConditionTrace traceCondition(const Condition& condition, const JsonDocument& document,
                              const MatchingProfile& profile);

} // namespace gooseneck
