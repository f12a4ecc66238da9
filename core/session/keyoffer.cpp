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
    offer.missing = state.suggestions.missing;
    offer.missing.removeAll(MissingEvidence::Payloads); // this one is only not counted yet
    if (!state.roles.status.isEmpty()) {
        offer.missing.removeAll(MissingEvidence::StatusKey); // the operator knows it
    }
    if (offer.sender && offer.sender->roles.incident == state.roles.incident) {
        offer.missing.removeAll(MissingEvidence::SecondMonitor); // the sender's documentation says it
    }
    return offer;
}

} // namespace gooseneck
