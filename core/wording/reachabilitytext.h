#pragma once

#include "capture/deliveryanswer.h"
#include "http/contentcoding.h"
#include "openstatus/reachability.h"
#include "openstatus/reachabilitycheck.h"

#include <QString>

namespace gooseneck {

// What there is to say about the listener's answers and about how OpenStatus reaches it, as whole sentences
// for the operator: what is the matter, and what to do.

QString sentence(DeliveryAnswerError error);
QString sentence(ContentCodingError error);
/// Why OpenStatus does not take a URL.
QString sentence(UrlRefusal refusal);
QString sentence(const ReachabilityOutcome& outcome);

} // namespace gooseneck
