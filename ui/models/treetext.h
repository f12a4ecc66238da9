#pragma once

#include "json/jsondocument.h"

#include <QString>

namespace gooseneck {

// What the cells of a payload's tree say: plain text of at most 1,000 characters, invisible characters made
// visible. Nothing reads more of a long value than it shows.

/// The name of a member, the position of an element.
QString keyText(const JsonDocument& document, JsonIndex node);
/// A scalar's text, the size of an array or object.
QString valueText(const JsonDocument& document, JsonIndex node);
/// The moment that a value names, in local time; empty if it names none.
QString localTime(const JsonDocument& document, JsonIndex node);
/// The value, its link and whether its key stands there twice. Escaped, because Qt takes a tooltip for rich
/// text where it looks like it.
QString toolTip(const JsonDocument& document, JsonIndex node);

/// What marks payloads of one sort: two documents with the same shape keep their places in the tree.
QString shapeOf(const JsonDocument& document);

} // namespace gooseneck
