#include "testrun/probe.h"

#include "json/jsontext.h"

#include <QHash>

#include <algorithm>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

/// The members of an object under construction, in order.
struct Branch
{
    QString name;
    QByteArray value; ///< JSON; empty for an object
    QList<Branch> children;
};

Branch& childOf(Branch& parent, const QString& name)
{
    const auto found = std::ranges::find(parent.children, name, &Branch::name);
    if (found != parent.children.end()) {
        return *found;
    }
    parent.children.append({name, {}, {}});
    return parent.children.last();
}

/// The first value of a name stays: what is looked for comes before what is only shown.
void put(Branch& root, const QStringList& path, const QByteArray& value)
{
    Branch* branch = &root;
    for (const QString& name : path) {
        branch = &childOf(*branch, name);
    }
    if (branch->value.isEmpty() && branch->children.isEmpty()) {
        branch->value = value;
    }
}

void put(Branch& root, const QString& key, Placement placement, const QByteArray& value)
{
    if (key.isEmpty()) {
        return;
    }
    switch (placement) {
    case Placement::Everywhere:
        put(root, QStringList(key), value);
        put(root, key.split(u'.'), value);
        return;
    case Placement::PathOnly:
        put(root, key.split(u'.'), value);
        return;
    case Placement::Inside:
        put(root, {u"gooseneck"_s, key}, value);
        return;
    }
}

QByteArray toJson(const Branch& branch)
{
    if (!branch.value.isEmpty()) {
        return branch.value;
    }
    QByteArray text = "{";
    for (const Branch& child : branch.children) {
        text += (text.size() > 1 ? "," : "") + quotedString(child.name) + ':' + toJson(child);
    }
    return text + '}';
}

QString inOtherCase(const QString& text)
{
    const QString upper = text.toUpper();
    return text == upper ? text.toLower() : upper;
}

/// What stands under a key of the conditions: the items one after another, or the shortest one, which is the
/// least likely to hold the others.
QByteArray valueFor(const QStringList& items, const ProbeShape& shape)
{
    QString text = shape.items == ProbeItems::AllOfThem
                       ? items.join(u' ')
                       : std::ranges::min(items, {}, [](const QString& item) { return item.size(); });
    if (shape.letters == ProbeLetters::OtherCase) {
        text = inOtherCase(text);
    }
    return quotedString(text);
}

QList<Condition> conditionsOf(const Filter& filter, ProbeShape::Part part)
{
    if (part == ProbeShape::Part::Trigger) {
        return filter.trigger.conditions;
    }
    return filter.resolve ? QList<Condition>{filter.resolve->condition} : QList<Condition>{};
}

bool isLookedInto(const Filter& filter, const QString& key)
{
    const auto looksInto = [&](const Condition& condition) { return condition.key == key; };
    return std::ranges::any_of(filter.trigger.conditions, looksInto) || looksInto(filter.resolve->condition);
}

bool canBeMet(const Condition& condition)
{
    return !condition.key.isEmpty() && !condition.contains.isEmpty();
}

} // namespace

bool canProbe(const Filter& filter)
{
    if (!filter.resolve || filter.trigger.conditions.isEmpty() || !canBeMet(filter.resolve->condition) ||
        !std::ranges::all_of(filter.trigger.conditions, canBeMet)) {
        return false;
    }
    const QString& opens = filter.trigger.mapIncidentWith;
    const QString& closes = filter.resolve->incidentMappedWith;
    return !opens.isEmpty() && !closes.isEmpty() && !isLookedInto(filter, opens) &&
           !isLookedInto(filter, closes);
}

QList<ProbeShape> probeShapes(const Filter& filter, int number, ProbeShape::Part part)
{
    constexpr Placement placements[]{Placement::Everywhere, Placement::PathOnly, Placement::Inside};
    QList<ProbeShape> shapes;
    for (const Placement id : placements) {
        if (id != Placement::Everywhere && part == ProbeShape::Part::Trigger) {
            continue; // an incident whose id is not found could not be closed again
        }
        for (const Placement key : placements) {
            for (const ProbeItems items : {ProbeItems::AllOfThem, ProbeItems::OneOfThem}) {
                for (const ProbeLetters letters : {ProbeLetters::AsTyped, ProbeLetters::OtherCase}) {
                    shapes.append({part, number, key, id, items, letters, ProbeId::Number});
                }
            }
        }
    }
    return canProbe(filter) ? shapes : QList<ProbeShape>();
}

QByteArray probePayload(const FilterSet& filterSet, const ProbeShape& shape, quint32 id)
{
    const Filter& filter = filterSet.filters[shape.filter - 1];
    const QByteArray number = QByteArray::number(id);
    const QByteArray idText = shape.idType == ProbeId::Number ? number : '"' + number + '"';
    Branch root;
    QHash<QString, QStringList> itemsOfKey;
    for (const Condition& condition : conditionsOf(filter, shape.part)) {
        itemsOfKey[condition.key] += condition.contains;
    }
    for (const Condition& condition : conditionsOf(filter, shape.part)) {
        put(root, condition.key, shape.key, valueFor(itemsOfKey[condition.key], shape));
    }
    put(root, filter.trigger.mapIncidentWith, shape.id, idText);
    put(root, filter.resolve->incidentMappedWith, shape.id, idText);
    put(root, filter.trigger.titleFrom, Placement::Everywhere,
        quotedString(u"[TEST] Gooseneck probe "_s + QString::number(id)));
    return toJson(root);
}

} // namespace gooseneck
