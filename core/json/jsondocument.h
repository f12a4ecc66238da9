#pragma once

#include "base/result.h"
#include "json/jsonerror.h"
#include "json/jsontext.h"
#include "json/utf8position.h"

#include <QByteArray>

#include <cstring>
#include <functional>
#include <vector>

namespace gooseneck {

enum class JsonKind { Null, False, True, Number, String, Array, Object };

/// A value's place in its document; 0 is the root. Valid for the document that gave it.
using JsonIndex = quint32;
constexpr JsonIndex noJson = 0xffffffff;
/// Every so many children of an array or object the index keeps one.
constexpr JsonIndex jsonLandmark = 1000;

/// Told from time to time how far a parse has come, in thousandths; false stops it
/// (JsonError::Kind::Stopped). Called in the thread that parses.
using JsonWatch = std::function<bool(int thousandths)>;

/// A JSON text and a flat index over it. Nothing is lost: order, duplicate members, the text of numbers and
/// the position of every value are those of the bytes, which are kept (shared) as they came. Boost.JSON's
/// parser decides whether the bytes are JSON and where they stop being it; the index is then laid over bytes
/// known to be valid (design/architecture.md, 5). A UTF-8 byte order mark is passed over and reported by
/// hasByteOrderMark().
///
/// The index takes 12 bytes for a value and 20 more for an array or object; where a scalar ends and what it
/// is are read off the bytes. Getting at a child by its position and at the position of a child looks at no
/// more than jsonLandmark neighbours, however many there are.
///
/// A value type: cheap to move, immutable, usable from any thread.
class JsonDocument
{
public:
    static Result<JsonDocument, JsonError> parse(QByteArray bytes, const JsonWatch& watch = {});

    const QByteArray& bytes() const { return m_bytes; }
    bool hasByteOrderMark() const { return m_hasByteOrderMark; }
    JsonIndex root() const { return 0; }
    /// How many values the document holds, the root included.
    JsonIndex size() const { return static_cast<JsonIndex>(m_nodes.size()); }

    JsonKind kind(JsonIndex node) const { return kindOf(m_bytes.at(offset(node))); }
    bool isContainer(JsonIndex node) const { return (m_nodes[node].place & flagBit) != 0; }
    /// The array or object that the value stands in, noJson for the root.
    JsonIndex parent(JsonIndex node) const;
    /// The first member or element, noJson if there is none.
    JsonIndex firstChild(JsonIndex node) const { return childCount(node) > 0 ? node + 1 : noJson; }
    JsonIndex nextSibling(JsonIndex node) const;
    JsonIndex childCount(JsonIndex node) const;
    /// The member or element at this position, in the order of the bytes; noJson if there are fewer.
    JsonIndex child(JsonIndex container, JsonIndex position) const;
    /// Which element or member of its parent this is, from 0.
    JsonIndex position(JsonIndex node) const;

    /// Whether the value stands in an object, and so has a key.
    bool hasKey(JsonIndex node) const { return (m_nodes[node].start & flagBit) != 0; }
    /// The member's name, unescaped, as UTF-8; empty for elements and the root.
    QByteArray key(JsonIndex node) const;
    bool keyEquals(JsonIndex node, QByteArrayView utf8Name) const
    {
        if (!hasKey(node)) {
            return false;
        }
        // Up to its first escape a key is written as it reads; the closing quote ends the walk at the latest.
        const char* written = m_bytes.constData() + start(node) + 1;
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
    /// The member's name as written, escapes included, without its quotes; empty for elements and the root.
    QByteArrayView rawKey(JsonIndex node) const;
    /// Whether rawKey() is this one, which must be a valid name as written. Much faster than to compare.
    bool rawKeyIs(JsonIndex node, QByteArrayView rawName) const
    {
        // A name as written holds no bare quote, so that the one behind it is the closing one.
        const qsizetype begin = start(node) + 1;
        const qsizetype end = begin + rawName.size();
        return hasKey(node) && end < m_bytes.size() && m_bytes.at(end) == '"' &&
               std::memcmp(m_bytes.constData() + begin, rawName.data(), size_t(rawName.size())) == 0;
    }

    /// The value's own bytes, as written.
    QByteArrayView raw(JsonIndex node) const;
    qsizetype offset(JsonIndex node) const { return m_nodes[node].value; }
    /// The offset of the member's key, of the value itself where there is none.
    qsizetype start(JsonIndex node) const { return m_nodes[node].start & ~flagBit; }
    /// The innermost value whose bytes, its key's included, hold this offset; noJson outside the root.
    JsonIndex nodeAt(qsizetype offset) const;

    /// The value as text, UTF-8: a string's characters, a number or literal as written, a container without
    /// insignificant white space (design/formats.md, 2). null gives "null"; what null means is its reader's
    /// affair.
    QByteArray text(JsonIndex node) const;

    /// The beginning of a name or scalar for showing: reads no more than about `maxBytes` of it.
    TextExcerpt keyExcerpt(JsonIndex node, qsizetype maxBytes) const;
    TextExcerpt scalarExcerpt(JsonIndex node, qsizetype maxBytes) const;

    /// The last member with this name of an object, noJson if there is none (of duplicates the last counts).
    JsonIndex member(JsonIndex object, QByteArrayView utf8Name) const;
    JsonIndex element(JsonIndex array, JsonIndex position) const;
    /// Whether an earlier or later member of the same object has the same name.
    bool isDuplicateKey(JsonIndex node) const;

private:
    friend class JsonIndexer;

    static JsonKind kindOf(char first);

    /// Offsets and ordinals stay below it (maxJsonBytes).
    static constexpr quint32 flagBit = 0x80000000;
    static constexpr quint32 noContainer = 0x7fffffff;

    struct Node
    {
        quint32 start; ///< offset of the key's opening quote with flagBit set, or of the value
        quint32 value; ///< offset of the value
        quint32 place; ///< an array's or object's own ordinal with flagBit set, or that of the value's parent
    };
    struct Container
    {
        JsonIndex node;
        quint32 parent;   ///< ordinal, noContainer for the root
        JsonIndex behind; ///< the first value that is not inside
        JsonIndex children;
        quint32 end; ///< offset behind the closing bracket
    };
    /// A child whose position is a multiple of jsonLandmark, other than 0.
    struct Landmark
    {
        quint32 container;
        JsonIndex child;
        auto operator<=>(const Landmark&) const = default;
    };

    const Container& containerOf(JsonIndex node) const
    {
        return m_containers[m_nodes[node].place & ~flagBit];
    }
    quint32 parentOrdinal(JsonIndex node) const;
    qsizetype endOf(JsonIndex node) const;
    /// The value behind this one and all that is inside it.
    JsonIndex behind(JsonIndex node) const { return isContainer(node) ? containerOf(node).behind : node + 1; }

    QByteArray m_bytes;
    std::vector<Node> m_nodes; ///< in document order: a container's first child follows it
    std::vector<Container> m_containers;
    std::vector<Landmark> m_landmarks;   ///< sorted
    std::vector<JsonIndex> m_duplicates; ///< members of objects with over jsonLandmark members; sorted
    bool m_hasByteOrderMark = false;
};

inline JsonKind JsonDocument::kindOf(char first)
{
    switch (first) {
    case '{':
        return JsonKind::Object;
    case '[':
        return JsonKind::Array;
    case '"':
        return JsonKind::String;
    case 'n':
        return JsonKind::Null;
    case 't':
        return JsonKind::True;
    case 'f':
        return JsonKind::False;
    default:
        return JsonKind::Number;
    }
}

} // namespace gooseneck
