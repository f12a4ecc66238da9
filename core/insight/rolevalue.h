#pragma once

#include "json/jsondocument.h"

#include <optional>

namespace gooseneck {

/// The text under a key as an id, title or description is taken from it, under the dotted reading: null and
/// what is not there have none (design/formats.md, 2).
std::optional<QString> roleValue(const JsonDocument& document, const QString& key);

} // namespace gooseneck
