#include "insight/pathtrie.h"

#include "insight/valuecounts.h"
#include "json/jsontext.h"

#include <QStringList>

namespace gooseneck {

PathTrie::PathTrie()
    : m_paths(1)
{
}

PathId PathTrie::otherMember(PathId parent, const JsonDocument& document, JsonIndex node)
{
    const QByteArrayView name = document.rawKey(node);
    return name.contains('\\') ? child(parent, Step::Name, document.key(node))
                               : child(parent, Step::Name, name);
}

PathId PathTrie::firstElement(PathId parent)
{
    if (m_paths[parent].first == noPath) {
        const PathId element = child(parent, Step::Name, "0");
        m_paths[parent].first = element;
    }
    return m_paths[parent].first;
}

PathId PathTrie::everyElement(PathId parent)
{
    if (m_paths[parent].every == noPath) {
        const PathId elements = child(parent, Step::EveryElement, {});
        m_paths[parent].every = elements;
    }
    return m_paths[parent].every;
}

PathId PathTrie::child(PathId parent, Step step, QByteArrayView name)
{
    const size_t hash = stepHash(parent, step, name);
    PathId path = find(parent, step, name, hash);
    if (path == noPath) {
        const qsizetype bytes = m_paths[parent].bytes + name.size();
        if (m_paths.size() >= maxPaths || bytes > maxPathBytes) {
            return noPath;
        }
        path = size();
        const bool underEvery = step == Step::EveryElement || m_paths[parent].underEveryElement;
        const bool plain = step == Step::Name && !name.contains('\\') && !name.contains('"');
        m_paths.push_back({parent, name.toByteArray(), bytes, step, underEvery, plain});
        m_byHash.emplace(hash, path);
    }
    m_paths[m_latest].next = path;
    m_latest = path;
    return path;
}

PathId PathTrie::known(PathId parent, const JsonDocument& document, JsonIndex node) const
{
    if (document.hasKey(node)) {
        const QByteArray name = document.key(node);
        return find(parent, Step::Name, name, stepHash(parent, Step::Name, name));
    }
    return node == document.parent(node) + 1 ? m_paths[parent].first : noPath;
}

PathId PathTrie::keyPath(QByteArrayView key) const
{
    const auto below = [this](PathId parent, QByteArrayView name) {
        return find(parent, Step::Name, name, stepHash(parent, Step::Name, name));
    };
    PathId path = below(0, key);
    if (path != noPath) {
        return path;
    }
    for (path = 0; path != noPath;) {
        const qsizetype dot = key.indexOf('.');
        path = below(path, dot < 0 ? key : key.first(dot));
        if (dot < 0) {
            return path;
        }
        key = key.sliced(dot + 1);
    }
    return noPath;
}

size_t PathTrie::stepHash(PathId parent, Step step, QByteArrayView name)
{
    return valueHash(name) * 31 + parent * 2 + static_cast<size_t>(step);
}

PathId PathTrie::find(PathId parent, Step step, QByteArrayView name, size_t hash) const
{
    const auto [begin, end] = m_byHash.equal_range(hash);
    for (auto it = begin; it != end; ++it) {
        if (isChild(it->second, parent, step, name)) {
            return it->second;
        }
    }
    return noPath;
}

bool PathTrie::isChild(PathId path, PathId parent, Step step, QByteArrayView name) const
{
    const Path& known = m_paths[path];
    return known.parent == parent && known.step == step && QByteArrayView(known.name) == name;
}

QString PathTrie::text(PathId path) const
{
    QStringList steps;
    for (; path != 0; path = m_paths[path].parent) {
        const Path& step = m_paths[path];
        steps.prepend(step.step == Step::EveryElement ? QStringLiteral("[]") : charactersOf(step.name));
    }
    return steps.join(u'.');
}

} // namespace gooseneck
