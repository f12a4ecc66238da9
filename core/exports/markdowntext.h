#pragma once

#include <QString>

namespace gooseneck {

/// A foreign text as Markdown code: nothing in it is markup, a link or a new line, also inside a table.
QString asMarkdownCode(QStringView text);

/// A sentence, which may quote foreign text, as Markdown text: the same, by escapes.
QString asMarkdownText(QStringView text);

} // namespace gooseneck
