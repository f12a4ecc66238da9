#pragma once

#include "insight/sender.h"
#include "session/sessionstate.h"

namespace gooseneck {

/// What can be said about the keys of the selected payload: who sent it, which keys would serve, and what has
/// to be seen before they are certain.
struct KeyOffer
{
    std::optional<KnownSender> sender; ///< nullopt: not known, which the atlas makes up for
    Roles keys;                        ///< to be offered; empty where it is well as it is
    QList<MissingEvidence> missing;

    bool operator==(const KeyOffer&) const = default;
};

/// The documented keys of a known sender, else the suggested ones that this payload has: an id is among them
/// only with evidence from triggers and resolves. A role whose key the payload has is left alone. Nothing
/// while no payload is read.
KeyOffer deriveKeyOffer(const SessionState& state);

} // namespace gooseneck
