#pragma once

#include "filter/item.h"

#include <bitset>

namespace gooseneck {

/// A set of the 12 readings: four for each reading of the keys.
using ReadingSet = std::bitset<12>;

constexpr size_t bitOf(const MatchingProfile& profile)
{
    return 4 * static_cast<size_t>(profile.keys) + 2 * static_cast<size_t>(profile.letterCase) +
           static_cast<size_t>(profile.items);
}

/// Whether a list holds for a value's text, UTF-8, under one reading (design/formats.md, 2, Condition).
bool itemsHold(const QList<Item>& items, QByteArrayView value, ItemsReading reading, CaseReading letterCase);

/// The same under all four readings of items and case, as those bits of KeysReading::TopLevel.
ReadingSet readingsHolding(const QList<Item>& items, QByteArrayView value);

} // namespace gooseneck
