#pragma once

#include "callgoose/endpoint.h"
#include "filter/filterset.h"

#include <QByteArray>

#include <optional>

namespace gooseneck {

/// The hand-over sheet as Markdown: field by field what to type into Callgoose and into OpenStatus. The token
/// is a placeholder, foreign text is quoted as code. An absent endpoint leaves its place marked.
QByteArray sheetAsMarkdown(const FilterSet& filterSet, const std::optional<Endpoint>& endpoint);

} // namespace gooseneck
