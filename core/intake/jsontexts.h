#pragma once

#include "intake/intake.h"

#include <optional>

namespace gooseneck {

/// One JSON text (RFC 8259), the payload being all of the bytes.
std::optional<Intake> readOneJson(const QByteArray& bytes, const IntakeHints& hints);

/// JSON lines (NDJSON): each line an object or a list by its brackets, and one of them valid JSON at least. A
/// line that is not is kept as it is.
std::optional<Intake> readJsonLines(const QByteArray& bytes, const IntakeHints& hints);

/// Objects and lists one after another, with nothing but white space between them.
std::optional<Intake> readJsonTexts(const QByteArray& bytes, const IntakeHints& hints);

/// Where the object or list that opens at `begin` ends, behind its last bracket, by brackets and quotes
/// alone; -1 if it does not. As in JSON, a string does not go on beyond its line.
qsizetype endOfBrackets(QByteArrayView text, qsizetype begin);

} // namespace gooseneck
