#pragma once

#include "openstatus/sender.h"

#include <QString>

namespace gooseneck {

/// What came of one attempt to deliver: the answer, or why there is none.
QString sentence(const DeliveryAttempt& attempt);

/// What OpenStatus would have done with a redirect, which is not followed here.
QString redirectSentence(const DeliveryAttempt& attempt);

} // namespace gooseneck
