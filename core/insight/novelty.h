#pragma once

#include "insight/fieldatlas.h"
#include "insight/roles.h"

#include <QList>

namespace gooseneck {

/// What is new about a payload.
struct NoveltyNote
{
    enum class Kind {
        LacksMappedKey, ///< a key with a role is missing or null
        NewStatusValue, ///< `value` was never seen under the status key
        TypeChanged,    ///< `now` is a type that the key never had
    };

    Kind kind = Kind::LacksMappedKey;
    QString key;
    Role role = Role::Status; ///< for LacksMappedKey
    QString value;            ///< for NewStatusValue
    JsonKinds before;         ///< for TypeChanged: the types so far
    JsonKind now = JsonKind::Null;

    bool operator==(const NoveltyNote&) const = default;
};

/// What a payload brings that those before it, which are in the atlas, did not have. Nothing where the atlas
/// is empty. Title and description may be missing where they were missing before. null is no type.
QList<NoveltyNote> noveltyOf(const JsonDocument& payload, const FieldAtlas& before, const Roles& roles);

/// The payload to compare a new one with: the latest of `earlier` (in the order they came) that has a status
/// and an id; nullopt if none has.
std::optional<Payload> lastGood(const QList<Payload>& earlier, const Roles& roles);

} // namespace gooseneck
