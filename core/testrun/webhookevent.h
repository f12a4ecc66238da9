#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace gooseneck {

/// What a post of Callgoose's outgoing webhook says about an incident (facts/callgoose.md, 4). Its form is
/// not documented, so any JSON that has the incident's id as a whole value counts.
enum class WebhookEvent { Created, Resolved };

/// nullopt if the bytes are no JSON, or have no value that is `incidentId` or ends in it as a word of its
/// own. Resolved is said by a text that speaks of resolving or closing, or a true value under such a key;
/// every other event is Created.
std::optional<WebhookEvent> readWebhookEvent(const QByteArray& body, const QString& incidentId);

} // namespace gooseneck
