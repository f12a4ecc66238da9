#pragma once

#include "insight/fieldatlas.h"

#include <QList>
#include <QString>

namespace gooseneck {

/// How a key's values go with the payloads (those that FieldAtlas compares; retries of one event are one).
enum class Variation {
    Unclear,            ///< too few payloads to say, or too many keys to compare
    Constant,           ///< the same value wherever it is
    OnePerMonitor,      ///< one value for each value of the id key, of which some came more than once
    DifferentEveryTime, ///< never the same value twice
    Varies,             ///< anything else
};

/// A row of the Fields tab: what all payloads say about one key path.
struct Field
{
    struct Value
    {
        QString text;
        bool isCut = false; ///< only the start of it was kept
        qsizetype count = 0;

        bool operator==(const Value&) const = default;
    };

    QString path;          ///< "[]" stands for every element of an array
    bool isKeyPath = true; ///< one that Callgoose's form can name
    bool isSecret = false; ///< a token, password or the like (insight/capabilities.h): no value is told
    qsizetype present = 0; ///< in how many payloads
    JsonKinds kinds;
    QList<Value> values;       ///< the kept ones, the most frequent first
    qsizetype otherValues = 0; ///< how often some other value was there
    qsizetype distinct = 0;    ///< how many different values
    bool isLowerBound = false; ///< distinct is "that many or more"
    qsizetype shortest = 0;    ///< in characters
    qsizetype longest = 0;
    Variation variation = Variation::Unclear;
    UtcTime firstSeen{};
    UtcTime lastSeen{};

    bool operator==(const Field&) const = default;
};

/// All key paths, in the order seen.
struct FieldTable
{
    QList<Field> fields;
    qsizetype payloads = 0; ///< n of "x of n": those that are JSON
    qsizetype notJson = 0;
    bool isCut = false; ///< there are more paths or values than can be shown

    bool operator==(const FieldTable&) const = default;
};

/// What the atlas holds, to be shown; may take some ten milliseconds. `idKey` is the key path that tells
/// monitors apart, empty if none is chosen.
FieldTable fieldTable(const FieldAtlas& atlas, const QString& idKey);

} // namespace gooseneck
