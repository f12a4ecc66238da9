#pragma once

#include "insight/fieldtable.h"

namespace gooseneck {

// What a row of the Fields tab says, in few words. Foreign text in it is made visible (base/plaintext).

/// "number, null"
QString typesText(JsonKinds kinds);
/// "error ×12, recovered ×11, … 3 more": at most `shown` values, the most frequent first.
QString valuesText(const Field& field, qsizetype shown);
/// "8" or "5 to 9"; empty where there is no value with a length.
QString lengthText(const Field& field);
/// "constant", "one per monitor" ...
QString variationText(Variation variation);
/// A key that no role can have, because it stands for many values.
QString notNameableText();

} // namespace gooseneck
