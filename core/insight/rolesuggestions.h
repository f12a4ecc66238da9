#pragma once

#include "insight/fieldatlas.h"
#include "insight/roles.h"

#include <QList>
#include <QStringList>

namespace gooseneck {

/// Why a key could serve in a role.
enum class SuggestionReason {
    KnownSender,      ///< the documented key of `sender`
    BothStatusWords,  ///< its values `down` and `up` say both
    DownWordsOnly,    ///< `down` was seen, nothing that means up
    UpWordsOnly,      ///< `up` was seen, nothing that means down
    OtherStatusWords, ///< `other` are words for states, but neither for down nor for up
    EqualInPairs,     ///< the same in trigger and resolve of `count` of `of` ids, and different between them
    OnePerMonitor,    ///< a text that goes with the id: `count` different ones
    CommonName,       ///< the name is common for the role, no more
    LongText,         ///< a text with words
};

struct RoleCandidate
{
    QString key;
    SuggestionReason reason = SuggestionReason::CommonName;
    /// Status: values for down and for up were seen. Id: equal within a pair of trigger and resolve. Title
    /// and description: always true.
    bool isProven = false;
    QString sender;
    QStringList down;
    QStringList up;
    QStringList other;
    qsizetype count = 0;
    qsizetype of = 0;
    qsizetype present = 0;  ///< in so many
    qsizetype payloads = 0; ///< of so many payloads

    bool operator==(const RoleCandidate&) const = default;
};

/// Why a key that one may think of cannot serve.
enum class RejectionReason {
    DiffersInPair,            ///< between the payloads of one monitor, told by `other`
    DifferentEveryTime,       ///< no value came twice
    SameForDifferentMonitors, ///< which `other` tells apart
    NeverInBoth,              ///< no value of it is in a trigger and in a resolve
    MissingInSome,            ///< in `count` of `of` triggers and resolves
    Container,                ///< an object or an array
    TooLong,                  ///< longer than an item of a filter may be
};

struct RejectedKey
{
    QString key;
    RejectionReason reason = RejectionReason::DifferentEveryTime;
    QString other;
    qsizetype count = 0;
    qsizetype of = 0;

    bool operator==(const RejectedKey&) const = default;
};

struct RoleSuggestion
{
    QList<RoleCandidate> candidates; ///< the best first
    QList<RejectedKey> rejected;

    bool operator==(const RoleSuggestion&) const = default;
};

/// What has not been seen yet, and has to be before the keys are certain.
enum class MissingEvidence {
    Payloads,      ///< nothing at all, or nothing that is JSON
    StatusKey,     ///< no key whose values are words for states
    RealAlert,     ///< only the Test button was seen, which never triggers
    MonitorState,  ///< only payloads that no monitor's state sends (a status page's)
    Trigger,       ///< no payload that says down
    Resolve,       ///< no payload that says up
    Pair,          ///< no trigger and resolve of the same monitor
    SecondMonitor, ///< only one monitor: whether the id tells monitors apart is not known
};

struct RoleSuggestions
{
    RoleSuggestion status;
    RoleSuggestion incident;
    RoleSuggestion title;
    RoleSuggestion description;
    QList<MissingEvidence> missing;

    const RoleSuggestion& operator[](Role role) const;
    /// The first candidate of each role; an id only if it is proven or the sender documents it.
    Roles best() const;
    bool operator==(const RoleSuggestions&) const = default;
};

constexpr size_t maxEvidencePayloads = 2000;

/// Ranks the keys for each role by what all payloads say: the values of the status key tell triggers from
/// resolves, an id candidate itself tells which of them belong together. Works for any sender; the keys that
/// a known one documents go first. Looks at the latest maxEvidencePayloads payloads for pairs; may take some
/// ten milliseconds.
RoleSuggestions suggestRoles(const FieldAtlas& atlas);

} // namespace gooseneck
