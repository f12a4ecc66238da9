#pragma once

#include "json/jsondocument.h"

namespace gooseneck {

/// Lays a document's index over bytes that are known to be valid JSON; it therefore checks nothing. Not
/// recursive.
class JsonIndexer
{
public:
    /// `document` has its bytes; its text begins at `begin`.
    JsonIndexer(JsonDocument& document, qsizetype begin);

    /// Goes on for about so many bytes; false when there is nothing left to do.
    bool run(qsizetype bytes);
    qsizetype at() const { return m_at; }
    /// To be called once, behind the last run().
    void finish();

private:
    void skipToToken();
    void step();
    void addValue(quint32 start);
    void openContainer(JsonIndex index);
    void closeContainer();
    void noteDuplicates(const JsonDocument::Container& object);
    void skipString();
    void skipScalar();

    JsonDocument& m_document;
    const char* m_data;
    quint32 m_at;
    quint32 m_open = JsonDocument::noContainer;
};

} // namespace gooseneck
