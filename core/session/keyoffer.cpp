#include "session/keyoffer.h"

#include "json/jsonpath.h"

namespace gooseneck {

namespace {

constexpr std::initializer_list<Role> allRoles{Role::Status, Role::Incident, Role::Title, Role::Description};

/// Whether there is one value, of whatever size, under a key.
bool hasValue(const JsonDocument& document, const QString& key)
{
    const JsonIndex node = key.isEmpty() ? noJson : nodeAt(document, key.toUtf8());
    return node != noJson && document.kind(node) != JsonKind::Null && !document.isContainer(node);
}

/// The suggested keys that the payload has.
Roles suggestedIn(const JsonDocument& document, const RoleSuggestions& suggestions)
{
    Roles roles = suggestions.best();
    for (const Role role : allRoles) {
        if (!hasValue(document, roles[role])) {
            roles[role].clear();
        }
    }
    return roles;
}

/// Without the roles whose key the payload has.
Roles openOnes(const Roles& keys, const JsonDocument& document, const Roles& taken)
{
    Roles open;
    for (const Role role : allRoles) {
        if (keys[role] != taken[role] && !hasValue(document, taken[role])) {
            open[role] = keys[role];
        }
    }
    return open;
}

/// What is known otherwise is not missed.
bool isMissed(MissingEvidence evidence, const Roles& roles, const std::optional<KnownSender>& sender)
{
    switch (evidence) {
    case MissingEvidence::Payloads:
        return false; // there is the selected one, only not counted yet
    case MissingEvidence::StatusKey:
        return roles.status.isEmpty(); // else the operator knows it
    case MissingEvidence::SecondMonitor:
        return !sender || sender->roles.incident != roles.incident; // else the sender documents the id
    case MissingEvidence::RealAlert:
    case MissingEvidence::MonitorState:
    case MissingEvidence::Trigger:
    case MissingEvidence::Resolve:
    case MissingEvidence::Pair:
        break;
    }
    return true;
}

} // namespace

KeyOffer deriveKeyOffer(const SessionState& state)
{
    const Payload* payload = selectedPayload(state);
    if (payload == nullptr || !payload->document) {
        return {};
    }
    KeyOffer offer;
    offer.sender = recogniseSender(*payload->document);
    if (offer.sender && offer.sender->roles.isEmpty()) {
        return offer; // no incident follows from it
    }
    const JsonDocument& document = *payload->document;
    offer.keys = openOnes(offer.sender ? offer.sender->roles : suggestedIn(document, state.suggestions),
                          document, state.roles);
    for (const MissingEvidence one : state.suggestions.missing) {
        if (isMissed(one, state.roles, offer.sender)) {
            offer.missing.append(one);
        }
    }
    return offer;
}

} // namespace gooseneck
