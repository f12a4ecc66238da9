#pragma once

#include "insight/comparedvalues.h"
#include "insight/vocabulary.h"

#include <vector>

namespace gooseneck {

/// Which of the compared payloads trigger and which resolve, by the values of one status key.
class StateRows
{
public:
    /// `status` may be null: then nothing is known.
    StateRows(const FieldAtlas& atlas, const ComparedValues& compared, const ComparedValues::Column* status);

    StatusMeaning at(size_t row) const { return m_meanings[row]; }
    size_t triggers() const { return m_triggers; }
    size_t resolves() const { return m_resolves; }

private:
    std::vector<StatusMeaning> m_meanings;
    size_t m_triggers = 0;
    size_t m_resolves = 0;
};

/// What triggers and resolves say about a key as the id of incidents.
struct IdEvidence
{
    const ComparedValues::Column* column = nullptr;
    size_t present = 0; ///< triggers and resolves that have it
    size_t groups = 0;  ///< different values in them
    size_t pairs = 0;   ///< values that are in a trigger and in a resolve
    size_t follows = 0; ///< how many other keys, which vary, have one value for each of its values
};

IdEvidence idEvidence(const ComparedValues& compared, const ComparedValues::Column& column,
                      const StateRows& states);

/// Whether `other` has one value in all triggers and resolves of each value of `id` that is in both.
bool isEqualInPairs(const ComparedValues::Column& id, const ComparedValues::Column& other,
                    const StateRows& states);

} // namespace gooseneck
