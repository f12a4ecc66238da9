#pragma once

#include "insight/fieldatlas.h"
#include "insight/roles.h"

#include <QList>
#include <QMap>

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

/// What is new about one payload, and which one to compare it with.
struct Novelty
{
    QList<NoveltyNote> notes;
    CaptureId lastGood = 0; ///< the latest before it that has a status and an id; 0 if none has

    bool operator==(const Novelty&) const = default;
};
/// Of those that bring something new, by their ids.
using Novelties = QMap<CaptureId, Novelty>;

constexpr qsizetype maxNovelties = 10'000;

/// Collects Novelties payload by payload, in the order they came. Bounded: the latest maxNovelties are kept.
class NoveltyPass
{
public:
    explicit NoveltyPass(const Roles& roles = {});

    /// `before` holds the payloads before this one, and not this one.
    void add(const Payload& payload, const FieldAtlas& before);
    const Novelties& found() const { return m_found; }

private:
    Roles m_roles;
    Novelties m_found;
    CaptureId m_lastGood = 0;
};

} // namespace gooseneck
