#pragma once

#include "json/jsondocument.h"

#include <QList>

namespace gooseneck {

/// Whether the text under this member name lets whoever reads it act: a token, a password, or one of the
/// links of OpenStatus's status-page webhooks that manage a subscription without a login
/// (facts/openstatus.md, 5), in whatever spelling.
bool isCapabilityName(QByteArrayView memberName);

/// The texts of a document that are to be masked wherever it is shown, copied or exported, in document order;
/// also those in a list under such a name.
QList<JsonIndex> capabilitiesIn(const JsonDocument& document);

/// A payload with those texts replaced by marks of their own; everything else is as it was. In what is no
/// JSON they are what looks like such a member.
QByteArray withoutCapabilities(const QByteArray& bytes);

/// The same with marks as long as the texts, so that all places stay what they are: for views.
QByteArray coveredCapabilities(const JsonDocument& document);
QByteArray coveredText(const QByteArray& bytes);

} // namespace gooseneck
