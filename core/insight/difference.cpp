#include "insight/difference.h"

#include "json/jsontext.h"

#include <QHash>

#include <algorithm>

namespace gooseneck {

namespace {

bool isBoolean(JsonKind kind)
{
    return kind == JsonKind::True || kind == JsonKind::False;
}

/// Names to the members that count, and the names in the order of those members.
struct Members
{
    QHash<QByteArray, JsonIndex> byName;
    QByteArrayList names;
};

Members membersOf(const JsonDocument& document, JsonIndex object)
{
    Members members;
    for (JsonIndex child = document.firstChild(object); child != noJson;
         child = document.nextSibling(child)) {
        const QByteArray name = document.key(child);
        if (!members.byName.contains(name)) {
            members.names.append(name);
        }
        members.byName.insert(name, child);
    }
    return members;
}

QByteArrayList namesAlsoIn(const Members& members, const Members& other)
{
    QByteArrayList names;
    std::ranges::copy_if(members.names, std::back_inserter(names),
                         [&](const QByteArray& name) { return other.byName.contains(name); });
    return names;
}

/// Recursive; a document is nested at most maxJsonDepth deep.
class Comparison
{
public:
    Comparison(const JsonDocument& before, const JsonDocument& after, DifferenceScope scope)
        : m_before(before)
        , m_after(after)
        , m_scope(scope)
    {
    }

    void compare(const QString& key, JsonIndex before, JsonIndex after)
    {
        const JsonKind was = m_before.kind(before);
        const JsonKind is = m_after.kind(after);
        if (was != is && !(isBoolean(was) && isBoolean(is))) {
            add({key, DifferenceKind::TypeChanged, before, after});
        } else if (was == JsonKind::Object) {
            compareObjects(key, before, after);
        } else if (was == JsonKind::Array) {
            compareArrays(key, before, after);
        } else {
            const bool same = m_before.text(before) == m_after.text(after);
            add({key, same ? DifferenceKind::Same : DifferenceKind::Changed, before, after});
        }
    }

    QList<KeyDifference> takeRows() { return std::move(m_rows); }

private:
    void add(const KeyDifference& row)
    {
        const bool wanted = row.kind != DifferenceKind::Same || m_scope == DifferenceScope::All;
        if (wanted && !isFull()) {
            m_rows.append(row);
        }
    }

    bool isFull() const { return m_rows.size() >= maxDifferences; }

    static QString below(const QString& key, const QString& step)
    {
        return key.isEmpty() ? step : key + u'.' + step;
    }

    void compareObjects(const QString& key, JsonIndex before, JsonIndex after)
    {
        const Members was = membersOf(m_before, before);
        const Members is = membersOf(m_after, after);
        if (namesAlsoIn(was, is) != namesAlsoIn(is, was)) {
            add({key, DifferenceKind::OrderChanged, before, after});
        }
        for (const QByteArray& name : was.names) {
            if (isFull()) {
                return;
            }
            compareChildren(below(key, charactersOf(name)), was.byName.value(name),
                            is.byName.value(name, noJson));
        }
        for (const QByteArray& name : is.names) {
            if (!was.byName.contains(name)) {
                compareChildren(below(key, charactersOf(name)), noJson, is.byName.value(name));
            }
        }
    }

    void compareArrays(const QString& key, JsonIndex before, JsonIndex after)
    {
        JsonIndex was = m_before.firstChild(before);
        JsonIndex is = m_after.firstChild(after);
        for (qsizetype position = 0; (was != noJson || is != noJson) && !isFull(); ++position) {
            compareChildren(below(key, QString::number(position)), was, is);
            was = was == noJson ? noJson : m_before.nextSibling(was);
            is = is == noJson ? noJson : m_after.nextSibling(is);
        }
    }

    void compareChildren(const QString& key, JsonIndex before, JsonIndex after)
    {
        if (before == noJson) {
            add({key, DifferenceKind::Added, before, after});
        } else if (after == noJson) {
            add({key, DifferenceKind::Removed, before, after});
        } else {
            compare(key, before, after);
        }
    }

    const JsonDocument& m_before;
    const JsonDocument& m_after;
    const DifferenceScope m_scope;
    QList<KeyDifference> m_rows;
};

} // namespace

QList<KeyDifference> differences(const JsonDocument& before, const JsonDocument& after, DifferenceScope scope)
{
    Comparison comparison(before, after, scope);
    comparison.compare({}, before.root(), after.root());
    return comparison.takeRows();
}

} // namespace gooseneck
