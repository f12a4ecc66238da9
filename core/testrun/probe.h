#pragma once

#include "filter/filterset.h"

#include <QByteArray>

#include <optional>

namespace gooseneck {

/// Where a key stands in a probe's payload. Which of them a tenant finds depends on its reading of keys.
enum class Placement {
    Everywhere, ///< as a member of the root with the whole key as its name, and along its path: always found
    PathOnly,   ///< "monitor.id" inside "monitor": found under the dotted reading only
    Inside,     ///< the whole key as a name inside another object: found at any depth only
};

enum class ProbeItems { AllOfThem, OneOfThem };
enum class ProbeLetters { AsTyped, OtherCase };
enum class ProbeId { Number, Text };

/// A small payload made from what one filter asks for, with one or more things put to the test.
struct ProbeShape
{
    enum class Part { Trigger, Resolve };

    Part part = Part::Trigger;
    int filter = 1; ///< numbered from 1
    Placement key = Placement::Everywhere;
    Placement id = Placement::Everywhere;
    ProbeItems items = ProbeItems::AllOfThem;
    ProbeLetters letters = ProbeLetters::AsTyped;
    ProbeId idType = ProbeId::Number;

    bool operator==(const ProbeShape&) const = default;
};

/// Whether probes can be made from this filter so that what they open is certainly closed again: it has items
/// to look for, a resolve part, and keys for the id that are none of those looked into.
bool canProbe(const Filter& filter);

/// Every shape of this part that can tell readings apart; the one that every reading takes comes first.
QList<ProbeShape> probeShapes(const Filter& filter, int number, ProbeShape::Part part);

/// The payload, with this id and a title marked "[TEST]".
QByteArray probePayload(const FilterSet& filterSet, const ProbeShape& shape, quint32 id);

} // namespace gooseneck
