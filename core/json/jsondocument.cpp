#include "json/jsondocument.h"

#include "json/jsontext.h"
#include "json/jsonvalidator.h"

namespace gooseneck {

/// Lays the index over bytes that are known to be valid JSON; it therefore checks nothing. Not recursive.
class JsonIndexer
{
public:
    JsonIndexer(const char* data, qsizetype begin, std::vector<JsonDocument::Node>& nodes)
        : m_data(data)
        , m_at(static_cast<quint32>(begin))
        , m_nodes(nodes)
    {
    }

    void run()
    {
        do {
            skipToToken();
            step();
        } while (m_open != noJson);
    }

private:
    void skipToToken()
    {
        while (m_data[m_at] == ' ' || m_data[m_at] == '\n' || m_data[m_at] == '\r' || m_data[m_at] == '\t' ||
               m_data[m_at] == ',') {
            ++m_at;
        }
    }

    void step()
    {
        const char c = m_data[m_at];
        if (c == '}' || c == ']') {
            closeContainer();
            return;
        }
        quint32 key = 0;
        if (m_open != noJson && m_data[m_nodes[m_open].begin] == '{') {
            key = m_at;
            skipString();
            while (m_data[m_at] != ':') {
                ++m_at;
            }
            ++m_at;
            skipToToken();
        }
        addValue(key);
    }

    void addValue(quint32 key)
    {
        const auto index = static_cast<JsonIndex>(m_nodes.size());
        m_nodes.push_back({.begin = m_at, .end = m_at, .keyBegin = key, .parent = m_open});
        if (m_open != noJson) {
            if (m_previous != noJson) {
                m_nodes[m_previous].next = index;
            }
            ++m_nodes[m_open].children;
        }
        const char c = m_data[m_at];
        if (c == '{' || c == '[') {
            ++m_at;
            m_open = index;
            m_previous = noJson;
            return;
        }
        if (c == '"') {
            skipString();
        } else {
            skipScalar();
        }
        m_nodes[index].end = m_at;
        m_previous = index;
    }

    void closeContainer()
    {
        ++m_at;
        m_nodes[m_open].end = m_at;
        m_previous = m_open;
        m_open = m_nodes[m_open].parent;
    }

    void skipString()
    {
        ++m_at;
        while (m_data[m_at] != '"') {
            m_at += m_data[m_at] == '\\' ? 2 : 1;
        }
        ++m_at;
    }

    void skipScalar()
    {
        // The byte after the last one is QByteArray's terminating zero, which ends a scalar at the root.
        for (char c = m_data[m_at]; c > ' ' && c != ',' && c != '}' && c != ']'; c = m_data[m_at]) {
            ++m_at;
        }
    }

    const char* m_data;
    quint32 m_at;
    std::vector<JsonDocument::Node>& m_nodes;
    JsonIndex m_open = noJson;
    JsonIndex m_previous = noJson;
};

Result<JsonDocument, JsonError> JsonDocument::parse(QByteArray bytes)
{
    const JsonCheck check = checkJson(bytes);
    if (check.error) {
        return failure(*check.error);
    }
    JsonDocument document;
    document.m_bytes = std::move(bytes);
    document.m_hasByteOrderMark = check.start > 0;
    document.m_nodes.reserve(check.values);
    JsonIndexer(document.m_bytes.constData(), check.start, document.m_nodes).run();
    return document;
}

bool JsonDocument::isContainer(JsonIndex node) const
{
    const char first = m_bytes.at(m_nodes[node].begin);
    return first == '{' || first == '[';
}

JsonIndex JsonDocument::firstChild(JsonIndex node) const
{
    return m_nodes[node].children > 0 ? node + 1 : noJson;
}

JsonIndex JsonDocument::position(JsonIndex node) const
{
    const JsonIndex container = m_nodes[node].parent;
    JsonIndex count = 0;
    if (container != noJson) {
        for (JsonIndex child = firstChild(container); child != node; child = nextSibling(child)) {
            ++count;
        }
    }
    return count;
}

QByteArray JsonDocument::key(JsonIndex node) const
{
    return hasKey(node) ? unescapedString(QByteArrayView(m_bytes).sliced(m_nodes[node].keyBegin))
                        : QByteArray();
}

bool JsonDocument::keyEquals(JsonIndex node, QByteArrayView utf8Name) const
{
    const qsizetype begin = m_nodes[node].keyBegin;
    if (begin == 0) {
        return false;
    }
    // Up to its first escape a key is written as it reads; the closing quote ends the walk at the latest.
    const char* written = m_bytes.constData() + begin + 1;
    qsizetype same = 0;
    while (same < utf8Name.size() && written[same] == utf8Name[same] && written[same] != '\\' &&
           written[same] != '"') {
        ++same;
    }
    if (written[same] == '\\') {
        return key(node) == utf8Name;
    }
    return same == utf8Name.size() && written[same] == '"';
}

QByteArrayView JsonDocument::rawKey(JsonIndex node) const
{
    if (!hasKey(node)) {
        return {};
    }
    const QByteArrayView rest = QByteArrayView(m_bytes).sliced(m_nodes[node].keyBegin + 1);
    return rest.first(stringLength(rest));
}

QByteArray JsonDocument::text(JsonIndex node) const
{
    switch (kind(node)) {
    case JsonKind::String:
        return unescapedString(raw(node));
    case JsonKind::Array:
    case JsonKind::Object:
        return withoutWhiteSpace(raw(node));
    case JsonKind::Null:
    case JsonKind::False:
    case JsonKind::True:
    case JsonKind::Number:
        break;
    }
    return raw(node).toByteArray();
}

JsonIndex JsonDocument::member(JsonIndex object, QByteArrayView utf8Name) const
{
    JsonIndex found = noJson;
    for (JsonIndex child = firstChild(object); child != noJson; child = nextSibling(child)) {
        if (keyEquals(child, utf8Name)) {
            found = child;
        }
    }
    return found;
}

JsonIndex JsonDocument::element(JsonIndex array, JsonIndex position) const
{
    if (kind(array) != JsonKind::Array || position >= childCount(array)) {
        return noJson;
    }
    JsonIndex child = firstChild(array);
    for (; position > 0; --position) {
        child = nextSibling(child);
    }
    return child;
}

bool JsonDocument::isDuplicateKey(JsonIndex node) const
{
    if (!hasKey(node)) {
        return false;
    }
    const QByteArray name = key(node);
    for (JsonIndex other = firstChild(parent(node)); other != noJson; other = nextSibling(other)) {
        if (other != node && keyEquals(other, name)) {
            return true;
        }
    }
    return false;
}

} // namespace gooseneck
