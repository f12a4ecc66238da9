#pragma once

#include "json/jsonerror.h"

namespace gooseneck {

/// The facts about an error at `offset` of bytes that are valid JSON up to there: what stands before it, what
/// is due and what is found instead. One pass over the bytes before the error, without a copy.
JsonFault faultAt(QByteArrayView bytes, qsizetype offset);

} // namespace gooseneck
