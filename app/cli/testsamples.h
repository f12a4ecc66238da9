#pragma once

#include "filter/filterset.h"

#include <QByteArray>

#include <optional>

namespace gooseneck {

/// What a full cycle is made from.
struct CyclePayloads
{
    QByteArray trigger;
    QByteArray resolve;
};

/// The first built-in samples that only trigger and only resolve under the filter set; nullopt if there is no
/// pair.
std::optional<CyclePayloads> samplesFor(const FilterSet& filterSet);

} // namespace gooseneck
