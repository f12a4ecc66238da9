#include "json/jsondocument.h"

#include "json/jsonindexer.h"
#include "json/jsonvalidator.h"

#include <algorithm>

namespace gooseneck {

namespace {

/// So much is read between two calls of a watch.
constexpr qsizetype stepBytes = 2'000'000;

} // namespace

Result<JsonDocument, JsonError> JsonDocument::parse(QByteArray bytes, const JsonWatch& watch)
{
    // Each of the two passes over the bytes is half of the way.
    const qsizetype size = qMax<qsizetype>(bytes.size(), 1);
    const auto goesOn = [&](qsizetype done, int half) {
        return !watch || watch(static_cast<int>(500 * half + 500 * done / size));
    };
    const JsonCheck check = checkJson(bytes, stepBytes, [&](qsizetype done) { return goesOn(done, 0); });
    if (check.error) {
        return failure(*check.error);
    }
    JsonDocument document;
    document.m_bytes = std::move(bytes);
    document.m_hasByteOrderMark = check.start > 0;
    document.m_nodes.reserve(check.values);
    document.m_containers.reserve(check.containers);
    JsonIndexer indexer(document, check.start);
    while (indexer.run(stepBytes)) {
        if (!goesOn(indexer.at(), 1)) {
            return failure(JsonError{.kind = JsonError::Kind::Stopped, .offset = indexer.at()});
        }
    }
    indexer.finish();
    return document;
}

quint32 JsonDocument::parentOrdinal(JsonIndex node) const
{
    return isContainer(node) ? containerOf(node).parent : m_nodes[node].place;
}

JsonIndex JsonDocument::parent(JsonIndex node) const
{
    const quint32 ordinal = parentOrdinal(node);
    return ordinal == noContainer ? noJson : m_containers[ordinal].node;
}

JsonIndex JsonDocument::nextSibling(JsonIndex node) const
{
    const quint32 ordinal = parentOrdinal(node);
    const JsonIndex next = behind(node);
    return ordinal != noContainer && next < m_containers[ordinal].behind ? next : noJson;
}

JsonIndex JsonDocument::childCount(JsonIndex node) const
{
    return isContainer(node) ? containerOf(node).children : 0;
}

JsonIndex JsonDocument::child(JsonIndex container, JsonIndex position) const
{
    if (position >= childCount(container)) {
        return noJson;
    }
    const Container& own = containerOf(container);
    if (own.behind - container - 1 == own.children) {
        return container + 1 + position; // nothing in it has children
    }
    JsonIndex found = container + 1;
    if (position >= jsonLandmark) {
        const quint32 ordinal = m_nodes[container].place & ~flagBit;
        const auto first = std::ranges::lower_bound(m_landmarks, Landmark{ordinal, 0});
        found = (first + (position / jsonLandmark - 1))->child;
    }
    for (JsonIndex i = position % jsonLandmark; i > 0; --i) {
        found = behind(found);
    }
    return found;
}

JsonIndex JsonDocument::position(JsonIndex node) const
{
    const quint32 ordinal = parentOrdinal(node);
    if (ordinal == noContainer) {
        return 0;
    }
    const Container& own = m_containers[ordinal];
    if (own.behind - own.node - 1 == own.children) {
        return node - own.node - 1;
    }
    JsonIndex count = 0;
    JsonIndex child = own.node + 1;
    if (own.children > jsonLandmark) {
        const auto first = std::ranges::lower_bound(m_landmarks, Landmark{ordinal, 0});
        const auto behindNode = std::upper_bound(first, m_landmarks.cend(), Landmark{ordinal, node});
        if (behindNode != first) {
            count = static_cast<JsonIndex>(behindNode - first) * jsonLandmark;
            child = (behindNode - 1)->child;
        }
    }
    for (; child != node; child = behind(child)) {
        ++count;
    }
    return count;
}

qsizetype JsonDocument::endOf(JsonIndex node) const
{
    if (isContainer(node)) {
        return containerOf(node).end;
    }
    const qsizetype begin = offset(node);
    const QByteArrayView rest = QByteArrayView(m_bytes).sliced(begin);
    if (rest.front() == '"') {
        return begin + stringLength(rest.sliced(1)) + 2;
    }
    const auto isBehind = [](char c) { return c <= ' ' || c == ',' || c == '}' || c == ']'; };
    return begin + (std::find_if(rest.begin(), rest.end(), isBehind) - rest.begin());
}

JsonIndex JsonDocument::nodeAt(qsizetype offset) const
{
    const auto startsBehind = [this](qsizetype at, const Node& node) {
        return at < static_cast<qsizetype>(node.start & ~flagBit);
    };
    const auto found = std::upper_bound(m_nodes.cbegin(), m_nodes.cend(), offset, startsBehind);
    if (found == m_nodes.cbegin()) {
        return noJson;
    }
    auto node = static_cast<JsonIndex>(found - m_nodes.cbegin() - 1);
    while (node != noJson && offset >= endOf(node)) {
        node = parent(node);
    }
    return node;
}

QByteArray JsonDocument::key(JsonIndex node) const
{
    return hasKey(node) ? unescapedString(QByteArrayView(m_bytes).sliced(start(node))) : QByteArray();
}

QByteArrayView JsonDocument::rawKey(JsonIndex node) const
{
    if (!hasKey(node)) {
        return {};
    }
    const QByteArrayView rest = QByteArrayView(m_bytes).sliced(start(node) + 1);
    return rest.first(stringLength(rest));
}

QByteArrayView JsonDocument::raw(JsonIndex node) const
{
    const qsizetype begin = offset(node);
    return QByteArrayView(m_bytes).sliced(begin, endOf(node) - begin);
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

TextExcerpt JsonDocument::keyExcerpt(JsonIndex node, qsizetype maxBytes) const
{
    return hasKey(node) ? textExcerpt(QByteArrayView(m_bytes).sliced(start(node)), maxBytes) : TextExcerpt();
}

TextExcerpt JsonDocument::scalarExcerpt(JsonIndex node, qsizetype maxBytes) const
{
    if (kind(node) == JsonKind::String) {
        return textExcerpt(QByteArrayView(m_bytes).sliced(offset(node)), maxBytes);
    }
    const QByteArrayView written = raw(node);
    return {written.first(qMin(written.size(), maxBytes)).toByteArray(), written.size() > maxBytes};
}

JsonIndex JsonDocument::member(JsonIndex object, QByteArrayView utf8Name) const
{
    JsonIndex found = noJson;
    if (object == noJson || kind(object) != JsonKind::Object) {
        return found;
    }
    const JsonIndex end = containerOf(object).behind;
    for (JsonIndex child = object + 1; child < end; child = behind(child)) {
        if (keyEquals(child, utf8Name)) {
            found = child;
        }
    }
    return found;
}

JsonIndex JsonDocument::element(JsonIndex array, JsonIndex position) const
{
    return kind(array) == JsonKind::Array ? child(array, position) : noJson;
}

bool JsonDocument::isDuplicateKey(JsonIndex node) const
{
    if (!hasKey(node)) {
        return false;
    }
    if (childCount(parent(node)) > jsonLandmark) {
        return std::ranges::binary_search(m_duplicates, node);
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
