#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <cstring>
#include <vector>

namespace gooseneck {

/// Why bytes are not a JSON text, and where.
struct JsonError
{
    enum class Kind {
        Empty,           ///< nothing but white space
        UnexpectedToken, ///< a byte no valid JSON text can continue with here
        UnexpectedEnd,   ///< the text stops too early
        TrailingData,    ///< something after the end of the value
        TooDeep,         ///< nested deeper than maxJsonDepth
        BadEscape,       ///< an escape that does not exist, or \u without four hex digits
        InvalidUtf8,
        Utf16,    ///< UTF-16 or UTF-32 by its byte order mark
        TooLarge, ///< longer than maxJsonBytes
    };

    Kind kind = Kind::UnexpectedToken;
    qsizetype offset = 0; ///< bytes from the start to the first byte that cannot stand there
    qsizetype line = 1;
    qsizetype column = 1; ///< in characters (code points) of that line, from 1; a byte order mark is none

    bool operator==(const JsonError&) const = default;
};

constexpr int maxJsonDepth = 512;
constexpr qsizetype maxJsonBytes = 0x7fffffff;

enum class JsonKind { Null, False, True, Number, String, Array, Object };

/// A value's place in its document; 0 is the root. Valid for the document that gave it.
using JsonIndex = quint32;
constexpr JsonIndex noJson = 0xffffffff;

/// A JSON text and a flat index over it. Nothing is lost: order, duplicate members, the text of numbers and
/// the position of every value are those of the bytes, which are kept (shared) as they came. Boost.JSON's
/// parser decides whether the bytes are JSON and where they stop being it; the index is then laid over bytes
/// known to be valid (design/architecture.md, 5). A UTF-8 byte order mark is passed over and reported by
/// hasByteOrderMark().
///
/// A value type: cheap to move, immutable, usable from any thread.
class JsonDocument
{
public:
    static Result<JsonDocument, JsonError> parse(QByteArray bytes);

    const QByteArray& bytes() const { return m_bytes; }
    bool hasByteOrderMark() const { return m_hasByteOrderMark; }
    JsonIndex root() const { return 0; }
    /// How many values the document holds, the root included.
    JsonIndex size() const { return static_cast<JsonIndex>(m_nodes.size()); }

    JsonKind kind(JsonIndex node) const { return kindOf(m_bytes.at(m_nodes[node].begin)); }
    bool isContainer(JsonIndex node) const;
    JsonIndex parent(JsonIndex node) const { return m_nodes[node].parent; }
    /// The first member or element, noJson if there is none.
    JsonIndex firstChild(JsonIndex node) const;
    JsonIndex nextSibling(JsonIndex node) const { return m_nodes[node].next; }
    JsonIndex childCount(JsonIndex node) const { return m_nodes[node].children; }
    /// Which element or member of its parent this is, from 0.
    JsonIndex position(JsonIndex node) const;

    /// Whether the value stands in an object, and so has a key.
    bool hasKey(JsonIndex node) const { return m_nodes[node].keyBegin != 0; }
    /// The member's name, unescaped, as UTF-8; empty for elements and the root.
    QByteArray key(JsonIndex node) const;
    bool keyEquals(JsonIndex node, QByteArrayView utf8Name) const;
    /// The member's name as written, escapes included, without its quotes; empty for elements and the root.
    QByteArrayView rawKey(JsonIndex node) const;
    /// Whether rawKey() is this one, which must be a valid name as written. Much faster than to compare.
    bool rawKeyIs(JsonIndex node, QByteArrayView rawName) const
    {
        // A name as written holds no bare quote, so that the one behind it is the closing one.
        const auto begin = static_cast<qsizetype>(m_nodes[node].keyBegin) + 1;
        const qsizetype end = begin + rawName.size();
        return begin > 1 && end < m_bytes.size() && m_bytes.at(end) == '"' &&
               std::memcmp(m_bytes.constData() + begin, rawName.data(), size_t(rawName.size())) == 0;
    }

    /// The value's own bytes, as written.
    QByteArrayView raw(JsonIndex node) const
    {
        return {m_bytes.constData() + m_nodes[node].begin, m_nodes[node].end - m_nodes[node].begin};
    }
    qsizetype offset(JsonIndex node) const { return m_nodes[node].begin; }

    /// The value as text, UTF-8: a string's characters, a number or literal as written, a container without
    /// insignificant white space (design/formats.md, 2). null gives "null"; what null means is its reader's
    /// affair.
    QByteArray text(JsonIndex node) const;

    /// The last member with this name of an object, noJson if there is none (of duplicates the last counts).
    JsonIndex member(JsonIndex object, QByteArrayView utf8Name) const;
    JsonIndex element(JsonIndex array, JsonIndex position) const;
    /// Whether an earlier or later member of the same object has the same name.
    bool isDuplicateKey(JsonIndex node) const;

private:
    struct Node
    {
        quint32 begin = 0;
        quint32 end = 0;
        quint32 keyBegin = 0; ///< offset of the key's opening quote; 0 = no key (offset 0 is never one)
        JsonIndex parent = noJson;
        JsonIndex next = noJson;
        JsonIndex children = 0;
    };
    friend class JsonIndexer;
    static JsonKind kindOf(char first);

    QByteArray m_bytes;
    std::vector<Node> m_nodes; ///< in document order: a container's first child follows it
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

/// Line and column (in code points, from 1) of a byte offset.
struct TextPosition
{
    qsizetype line = 1;
    qsizetype column = 1;
};
TextPosition positionOf(QByteArrayView utf8, qsizetype offset);

} // namespace gooseneck
