#pragma once

#include <QString>

namespace gooseneck {

/// Foreign text made safe to look at: control, bidirectional, zero-width and other invisible characters
/// become visible marks such as "␊", "␀" or "⟨U+202E⟩", so that what is shown is what is there. The result is
/// one line of plain text.
QString visibleText(QStringView text);

/// The same for a sentence of this program, in which foreign text was made visible as it was put in: its
/// no-break spaces, as before the colon in French, stay what they are.
QString visibleSentence(QStringView sentence);

/// visibleText() of at most `maxCharacters`, with an ellipsis where something was cut.
QString visibleExcerpt(QStringView text, qsizetype maxCharacters);

} // namespace gooseneck
