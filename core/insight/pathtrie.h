#pragma once

#include "json/jsondocument.h"

#include <unordered_map>
#include <vector>

namespace gooseneck {

/// A key path's number, in the order seen; 0 is the root.
using PathId = quint32;
constexpr PathId noPath = 0xffffffff;

constexpr size_t maxPaths = 2000;
constexpr qsizetype maxPathBytes = 1000;

/// Key paths as numbers, found step by step from their parent's number and the step's bytes. Bounded by
/// maxPaths; a path whose names have more than maxPathBytes bytes is given none, nor is anything below it.
class PathTrie
{
public:
    PathTrie();

    /// The path of `node`, a member of an object at the path `parent`; noPath if it has none and can get
    /// none.
    PathId member(PathId parent, const JsonDocument& document, JsonIndex node)
    {
        // Payloads of one sender have their keys in the same order: what followed the last time follows
        // again.
        const PathId guess = m_paths[m_latest].next;
        if (guess != noPath) {
            const Path& path = m_paths[guess];
            if (path.parent == parent && path.plain && document.rawKeyIs(node, path.name)) {
                m_latest = guess;
                return guess;
            }
        }
        return otherMember(parent, document, node);
    }
    /// The path of an array's first element, which Callgoose's form would write "0".
    PathId firstElement(PathId parent);
    /// The path "[]" that stands for every element of an array.
    PathId everyElement(PathId parent);

    /// The key path of `node` as far as it is known, noPath if it is not; makes no new one.
    PathId known(PathId parent, const JsonDocument& document, JsonIndex node) const;

    /// The path of a key text under the dotted reading (json/jsonpath.h), noPath if it is not known.
    PathId keyPath(QByteArrayView key) const;

    PathId size() const { return static_cast<PathId>(m_paths.size()); }
    /// Names and positions joined by dots, "[]" for every element; empty for the root.
    QString text(PathId path) const;
    /// Whether the path is one that a payload has at most once, and that Callgoose's form can name.
    bool isKeyPath(PathId path) const { return !m_paths[path].underEveryElement; }

private:
    enum class Step : quint8 { Name, EveryElement };
    struct Path
    {
        PathId parent = noPath;
        QByteArray name;     ///< unescaped
        qsizetype bytes = 0; ///< of all names up to here
        Step step = Step::Name;
        bool underEveryElement = false;
        bool plain = false;    ///< the name is written without escapes
        PathId first = noPath; ///< of the elements below it, if it was asked for
        PathId every = noPath;
        PathId next = noPath; ///< the path that was asked for after this one the last time
    };

    PathId otherMember(PathId parent, const JsonDocument& document, JsonIndex node);
    PathId child(PathId parent, Step step, QByteArrayView name);
    static size_t stepHash(PathId parent, Step step, QByteArrayView name);
    PathId find(PathId parent, Step step, QByteArrayView name, size_t hash) const;
    bool isChild(PathId path, PathId parent, Step step, QByteArrayView name) const;

    std::vector<Path> m_paths;
    std::unordered_multimap<size_t, PathId> m_byHash;
    PathId m_latest = 0;
};

} // namespace gooseneck
