#pragma once

#include "json/jsondocument.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace gooseneck {

/// A text under some key, and in how many payloads it stands there.
struct SeenValue
{
    QString text;
    qsizetype count = 0;

    bool operator==(const SeenValue&) const = default;
};

/// What the fields of a filter offer: the key paths seen, in the order seen, and the values under them, the
/// most frequent first.
struct SeenKeys
{
    QStringList keys;
    QHash<QString, QList<SeenValue>> values;

    /// The texts under a key.
    QStringList valuesUnder(const QString& key) const;
    bool operator==(const SeenKeys&) const = default;
};

/// Collects SeenKeys payload by payload. Bounded: what comes after maxSeenKeys paths, or after
/// maxSeenValues different values of one path, is not kept; values longer than an item of a filter may be are
/// never kept, and documents of over maxSeenNodes values are passed over.
class SeenKeysPass
{
public:
    void add(const JsonDocument& document);
    SeenKeys seen() const;

private:
    struct Path
    {
        QString path;
        QHash<QByteArray, qsizetype> values;
    };

    QList<Path> m_paths; ///< in the order seen
    QHash<QByteArray, qsizetype> m_places;
};

constexpr qsizetype maxSeenKeys = 1000;
constexpr qsizetype maxSeenValues = 200;
constexpr JsonIndex maxSeenNodes = 2000;
constexpr qsizetype maxSeenValueLength = 50; ///< Callgoose's limit of an item (facts/callgoose.md, 2)

} // namespace gooseneck
