#pragma once

#include <QString>

namespace gooseneck {

/// "3 of 7 payloads", as a part of a sentence.
QString shareText(qsizetype count, qsizetype of);

} // namespace gooseneck
