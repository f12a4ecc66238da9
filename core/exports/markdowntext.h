#pragma once

#include <QString>

namespace gooseneck {

/// A foreign text as Markdown code: nothing in it is markup, a link or a new line, also inside a table.
QString asMarkdownCode(QStringView text);

} // namespace gooseneck
