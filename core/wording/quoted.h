#pragma once

#include <QString>

namespace gooseneck {

/// A foreign value within a sentence: made visible, cut to so many characters, in the quotation marks of the
/// operator's language.
QString quoted(const QString& value, qsizetype maxCharacters = 60);

} // namespace gooseneck
