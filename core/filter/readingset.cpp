#include "filter/readingset.h"

#include <algorithm>

namespace gooseneck {

namespace {

constexpr size_t bitOf(ItemsReading items, CaseReading letterCase)
{
    return bitOf(MatchingProfile{items, KeysReading::TopLevel, letterCase});
}
constexpr size_t allBit = bitOf(ItemsReading::All, CaseReading::Sensitive);
constexpr size_t anyBit = bitOf(ItemsReading::Any, CaseReading::Sensitive);
constexpr size_t allFoldedBit = bitOf(ItemsReading::All, CaseReading::Insensitive);
constexpr size_t anyFoldedBit = bitOf(ItemsReading::Any, CaseReading::Insensitive);

} // namespace

bool itemsHold(const QList<Item>& items, QByteArrayView value, ItemsReading reading, CaseReading letterCase)
{
    const auto isIn = [&](const Item& item) { return item.isIn(value, letterCase); };
    switch (reading) {
    case ItemsReading::All:
        return !items.isEmpty() && std::all_of(items.cbegin(), items.cend(), isIn);
    case ItemsReading::Any:
        return std::any_of(items.cbegin(), items.cend(), isIn);
    }
    return false;
}

ReadingSet readingsHolding(const QList<Item>& items, QByteArrayView value)
{
    ReadingSet holding;
    holding[allBit] = holding[allFoldedBit] = !items.isEmpty();
    for (const Item& item : items) {
        // What is contained as it is stays so when it is folded.
        const bool isIn = item.isIn(value, CaseReading::Sensitive);
        const bool isInFolded = isIn || item.isInOtherCase(value);
        holding[allBit] = holding[allBit] && isIn;
        holding[anyBit] = holding[anyBit] || isIn;
        holding[allFoldedBit] = holding[allFoldedBit] && isInFolded;
        holding[anyFoldedBit] = holding[anyFoldedBit] || isInFolded;
    }
    return holding;
}

} // namespace gooseneck
