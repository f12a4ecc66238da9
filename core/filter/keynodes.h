#pragma once

#include "filter/filterset.h"
#include "json/jsondocument.h"

#include <vector>

namespace gooseneck {

/// The different key texts of a filter set, and where one payload has them under the set's own reading of
/// nested keys: looked up once for all rules that go over many payloads.
class KeyNodes
{
public:
    explicit KeyNodes(const FilterSet& filterSet);

    /// The place of a key text of the filter set.
    qsizetype indexOf(const QString& key) const { return m_keys.indexOf(key); }
    const QString& key(qsizetype index) const { return m_keys[index]; }

    /// Looks all keys up in this document, for node().
    void look(const JsonDocument& document);
    /// noJson if the payload looked at last has nothing under the key.
    JsonIndex node(qsizetype index) const { return m_nodes[static_cast<size_t>(index)]; }

private:
    void add(const QString& key);

    KeysReading m_reading;
    QStringList m_keys;
    std::vector<QByteArray> m_utf8;
    std::vector<JsonIndex> m_nodes;
};

} // namespace gooseneck
