#include "insight/roleevidence.h"

#include "json/jsontext.h"

namespace gooseneck {

namespace {

/// For each value number of an id: whether it is in a trigger, and in a resolve.
struct Group
{
    bool trigger = false;
    bool resolve = false;

    bool isPair() const { return trigger && resolve; }
    bool isEmpty() const { return !trigger && !resolve; }
};

std::vector<Group> groupsOf(const ComparedValues::Column& id, const StateRows& states)
{
    std::vector<Group> groups(id.distinct() + 1);
    for (size_t row = 0; row < id.values.size(); ++row) {
        Group& group = groups[id.values[row]];
        group.trigger = group.trigger || states.at(row) == StatusMeaning::Down;
        group.resolve = group.resolve || states.at(row) == StatusMeaning::Up;
    }
    groups[0] = {}; // rows without a value
    return groups;
}

} // namespace

StateRows::StateRows(const FieldAtlas& atlas, const ComparedValues& compared,
                     const ComparedValues::Column* status)
    : m_meanings(compared.rows(), StatusMeaning::Unsure)
{
    if (status == nullptr) {
        return;
    }
    std::vector<StatusMeaning> meanings(status->distinct() + 1, StatusMeaning::Unsure);
    for (size_t number = 1; number < meanings.size(); ++number) {
        const auto* value = atlas.counts(status->path).values.find(status->hashes[number - 1]);
        meanings[number] = value ? statusMeaning(charactersOf(value->text)) : StatusMeaning::Unsure;
    }
    for (size_t row = 0; row < m_meanings.size(); ++row) {
        m_meanings[row] = meanings[status->values[row]];
        m_triggers += m_meanings[row] == StatusMeaning::Down ? 1U : 0U;
        m_resolves += m_meanings[row] == StatusMeaning::Up ? 1U : 0U;
    }
}

IdEvidence idEvidence(const ComparedValues& compared, const ComparedValues::Column& column,
                      const StateRows& states)
{
    IdEvidence evidence{&column};
    for (size_t row = 0; row < column.values.size(); ++row) {
        const bool counts = states.at(row) != StatusMeaning::Unsure && column.values[row] != 0;
        evidence.present += counts ? 1U : 0U;
    }
    for (const Group& group : groupsOf(column, states)) {
        evidence.groups += group.isEmpty() ? 0U : 1U;
        evidence.pairs += group.isPair() ? 1U : 0U;
    }
    if (evidence.pairs == 0) {
        return evidence; // no id: what follows it says nothing
    }
    for (const ComparedValues::Column& other : compared.columns()) {
        const bool follows = &other != &column && !other.isConstant() && determines(column, other);
        evidence.follows += follows ? 1U : 0U;
    }
    return evidence;
}

bool isEqualInPairs(const ComparedValues::Column& id, const ComparedValues::Column& other,
                    const StateRows& states)
{
    constexpr ComparedValues::Number unset = 0xffffffff;
    const std::vector<Group> groups = groupsOf(id, states);
    std::vector<ComparedValues::Number> first(groups.size(), unset);
    for (size_t row = 0; row < id.values.size(); ++row) {
        const ComparedValues::Number group = id.values[row];
        if (!groups[group].isPair() || states.at(row) == StatusMeaning::Unsure) {
            continue;
        }
        if (first[group] == unset) {
            first[group] = other.values[row];
        } else if (first[group] != other.values[row]) {
            return false;
        }
    }
    return true;
}

} // namespace gooseneck
