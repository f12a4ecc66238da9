#include "insight/seenkeys.h"

#include <algorithm>

namespace gooseneck {

namespace {

/// The dotted paths of all nodes, each made from its parent's.
std::vector<QByteArray> pathsOf(const JsonDocument& document)
{
    std::vector<QByteArray> paths(document.size());
    std::vector<JsonIndex> elements(document.size()); // how many elements an array has given so far
    for (JsonIndex node = 1; node < document.size(); ++node) {
        const JsonIndex parent = document.parent(node);
        const QByteArray step =
            document.hasKey(node) ? document.key(node) : QByteArray::number(elements[parent]++);
        paths[node] = parent == document.root() ? step : paths[parent] + '.' + step;
    }
    return paths;
}

} // namespace

QStringList SeenKeys::valuesUnder(const QString& key) const
{
    QStringList texts;
    const auto found = values.constFind(key);
    if (found != values.cend()) {
        for (const SeenValue& value : *found) {
            texts.append(value.text);
        }
    }
    return texts;
}

void SeenKeysPass::add(const JsonDocument& document)
{
    if (document.size() > maxSeenNodes) {
        return;
    }
    const std::vector<QByteArray> paths = pathsOf(document);
    for (JsonIndex node = 1; node < document.size(); ++node) {
        auto place = m_places.constFind(paths[node]);
        if (place == m_places.cend()) {
            if (m_paths.size() == maxSeenKeys) {
                continue;
            }
            place = m_places.insert(paths[node], m_paths.size());
            m_paths.append({QString::fromUtf8(paths[node]), {}});
        }
        // A text is never longer in characters than in bytes, and a raw string is longer by its quotes.
        const bool tooLong = document.raw(node).size() > 4 * maxSeenValueLength + 2;
        if (document.isContainer(node) || tooLong) {
            continue;
        }
        const QByteArray text = document.text(node);
        if (text.isEmpty() ||
            (text.size() > maxSeenValueLength && QString::fromUtf8(text).size() > maxSeenValueLength)) {
            continue;
        }
        QHash<QByteArray, qsizetype>& values = m_paths[*place].values;
        const auto known = values.find(text);
        if (known != values.end()) {
            ++*known;
        } else if (values.size() < maxSeenValues) {
            values.insert(text, 1);
        }
    }
}

SeenKeys SeenKeysPass::seen() const
{
    SeenKeys seen;
    for (const Path& path : m_paths) {
        seen.keys.append(path.path);
        QList<SeenValue>& values = seen.values[path.path];
        for (auto it = path.values.cbegin(); it != path.values.cend(); ++it) {
            values.append({QString::fromUtf8(it.key()), it.value()});
        }
        std::ranges::sort(values, [](const SeenValue& a, const SeenValue& b) {
            return a.count != b.count ? a.count > b.count : a.text < b.text;
        });
    }
    return seen;
}

} // namespace gooseneck
