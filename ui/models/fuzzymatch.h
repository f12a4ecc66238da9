#pragma once

#include <QString>

#include <optional>

namespace gooseneck {

/// How well `text` answers to what was typed: every word of `query` has to be in it, its letters in their
/// order but not side by side, upper and lower case alike. More is better: letters that begin a word or
/// follow each other count for more than scattered ones. Nothing where a word is not in it; an empty query
/// fits everything.
std::optional<int> fuzzyScore(const QString& query, const QString& text);

} // namespace gooseneck
