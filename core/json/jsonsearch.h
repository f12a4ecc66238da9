#pragma once

#include "json/jsondocument.h"

#include <memory>
#include <vector>

namespace gooseneck {

/// Looks for a text in the keys and scalar values of a document, unescaped and without regard to case (of a
/// key or value longer than 1 MB its beginning is searched). Does a bounded piece of work at a time, so that
/// a search of 100 MB blocks nobody. A value type; usable from any thread.
class JsonSearch
{
public:
    JsonSearch() = default; ///< is over and has found nothing
    JsonSearch(std::shared_ptr<const JsonDocument> document, const QString& needle);

    /// Looks at about 1 MB more; false when the search is over.
    bool step();
    bool isOver() const { return !m_document || m_next >= m_document->size(); }
    /// The values found so far, in document order; one that holds the text in key and value counts once.
    const std::vector<JsonIndex>& hits() const { return m_hits; }
    /// The first hit behind `node` or the last before it, going round at the ends; noJson without hits.
    JsonIndex hitAfter(JsonIndex node) const;
    JsonIndex hitBefore(JsonIndex node) const;

private:
    bool matches(JsonIndex node) const;
    bool holds(QByteArrayView written, bool isQuoted) const;

    std::shared_ptr<const JsonDocument> m_document;
    QString m_needle;
    QByteArray m_lower; ///< the needle in small letters if it is ASCII, otherwise empty
    JsonIndex m_next = 0;
    std::vector<JsonIndex> m_hits;
};

} // namespace gooseneck
