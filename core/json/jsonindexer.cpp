#include "json/jsonindexer.h"

#include "json/jsontext.h"

#include <QHashFunctions>

#include <algorithm>

namespace gooseneck {

JsonIndexer::JsonIndexer(JsonDocument& document, qsizetype begin)
    : m_document(document)
    , m_data(document.m_bytes.constData())
    , m_at(static_cast<quint32>(begin))
{
}

bool JsonIndexer::run(qsizetype bytes)
{
    const qsizetype until = m_at + bytes;
    do {
        skipToToken();
        step();
    } while (m_open != JsonDocument::noContainer && m_at < until);
    return m_open != JsonDocument::noContainer;
}

void JsonIndexer::finish()
{
    // Those of one container are in order already; containers overlap.
    std::ranges::sort(m_document.m_landmarks);
    std::ranges::sort(m_document.m_duplicates);
}

void JsonIndexer::skipToToken()
{
    while (m_data[m_at] == ' ' || m_data[m_at] == '\n' || m_data[m_at] == '\r' || m_data[m_at] == '\t' ||
           m_data[m_at] == ',') {
        ++m_at;
    }
}

void JsonIndexer::step()
{
    const char c = m_data[m_at];
    if (c == '}' || c == ']') {
        closeContainer();
        return;
    }
    quint32 start = m_at;
    const bool inObject =
        m_open != JsonDocument::noContainer && m_document.m_containers[m_open].end == JsonDocument::flagBit;
    if (inObject) {
        start |= JsonDocument::flagBit;
        skipString();
        while (m_data[m_at] != ':') {
            ++m_at;
        }
        ++m_at;
        skipToToken();
    }
    addValue(start);
}

void JsonIndexer::addValue(quint32 start)
{
    const auto index = static_cast<JsonIndex>(m_document.m_nodes.size());
    m_document.m_nodes.push_back({.start = start, .value = m_at, .place = m_open});
    if (m_open != JsonDocument::noContainer) {
        JsonIndex& children = m_document.m_containers[m_open].children;
        if (children > 0 && children % jsonLandmark == 0) {
            m_document.m_landmarks.push_back({m_open, index});
        }
        ++children;
    }
    const char c = m_data[m_at];
    if (c == '{' || c == '[') {
        openContainer(index);
    } else if (c == '"') {
        skipString();
    } else {
        skipScalar();
    }
}

void JsonIndexer::openContainer(JsonIndex index)
{
    const auto ordinal = static_cast<quint32>(m_document.m_containers.size());
    // Until its end is known, the flag there says whether it is an object.
    const quint32 isObject = m_data[m_at] == '{' ? JsonDocument::flagBit : 0;
    m_document.m_containers.push_back(
        {.node = index, .parent = m_open, .behind = 0, .children = 0, .end = isObject});
    m_document.m_nodes[index].place = ordinal | JsonDocument::flagBit;
    m_open = ordinal;
    ++m_at;
}

void JsonIndexer::closeContainer()
{
    const bool isObject = m_data[m_at] == '}';
    ++m_at;
    JsonDocument::Container& container = m_document.m_containers[m_open];
    container.end = m_at;
    container.behind = static_cast<JsonIndex>(m_document.m_nodes.size());
    if (isObject && container.children > jsonLandmark) {
        noteDuplicates(container);
    }
    m_open = container.parent;
}

void JsonIndexer::noteDuplicates(const JsonDocument::Container& object)
{
    // A hash and a value in one word each; only equal hashes are compared by their names.
    std::vector<quint64> members;
    members.reserve(object.children);
    const size_t seed = QHashSeed::globalSeed();
    JsonIndex member = object.node + 1;
    for (JsonIndex i = 0; i < object.children; ++i, member = m_document.behind(member)) {
        members.push_back(quint64(qHash(m_document.key(member), seed) & 0xffffffff) << 32 | member);
    }
    std::ranges::sort(members);
    for (auto run = members.cbegin(); run != members.cend();) {
        const auto end = std::find_if(run, members.cend(), [&](quint64 m) { return m >> 32 != *run >> 32; });
        for (auto one = run; end - run > 1 && one != end; ++one) {
            const auto node = static_cast<JsonIndex>(*one);
            const QByteArray name = m_document.key(node);
            const bool isTwin = std::any_of(run, end, [&](quint64 other) {
                return other != *one && m_document.keyEquals(static_cast<JsonIndex>(other), name);
            });
            if (isTwin) {
                m_document.m_duplicates.push_back(node);
            }
        }
        run = end;
    }
}

/// Most strings are names and words: those are looked at here, which is much faster than memchr().
void JsonIndexer::skipString()
{
    constexpr qsizetype shortString = 24;
    const qsizetype size = m_document.m_bytes.size();
    const qsizetype end = qMin(size, qsizetype{m_at} + 1 + shortString);
    for (qsizetype at = qsizetype{m_at} + 1; at < end && m_data[at] != '\\'; ++at) {
        if (m_data[at] == '"') {
            m_at = static_cast<quint32>(at + 1);
            return;
        }
    }
    const QByteArrayView rest = QByteArrayView(m_data, size).sliced(m_at + 1);
    m_at += static_cast<quint32>(stringLength(rest)) + 2;
}

void JsonIndexer::skipScalar()
{
    // The byte after the last one is QByteArray's terminating zero, which ends a scalar at the root.
    for (char c = m_data[m_at]; c > ' ' && c != ',' && c != '}' && c != ']'; c = m_data[m_at]) {
        ++m_at;
    }
}

} // namespace gooseneck
