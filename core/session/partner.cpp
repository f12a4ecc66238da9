#include "session/partner.h"

#include "insight/vocabulary.h"

#include <algorithm>

namespace gooseneck {

namespace {

struct Standing
{
    std::optional<QString> incident;
    StatusMeaning meaning = StatusMeaning::Unsure;
    QString status;
};

Standing standingOf(const RowFacts& facts)
{
    if (facts.triggerIncident) {
        return {facts.triggerIncident, StatusMeaning::Down, facts.status};
    }
    if (facts.resolveIncident) {
        return {facts.resolveIncident, StatusMeaning::Up, facts.status};
    }
    return {facts.incident, statusMeaning(facts.status), facts.status};
}

bool arePartners(const Standing& one, const RowFactsPtr& facts)
{
    if (!facts) {
        return false;
    }
    const Standing other = standingOf(*facts);
    if (other.incident != one.incident || other.status.isEmpty()) {
        return false;
    }
    return one.meaning == StatusMeaning::Unsure
               ? one.status != other.status
               : other.meaning != StatusMeaning::Unsure && other.meaning != one.meaning;
}

} // namespace

CaptureId derivePartner(const SessionState& state, CaptureId id)
{
    const qsizetype place = indexOfCapture(state.payloads, id);
    const RowFactsPtr facts = state.facts.value(id);
    if (place < 0 || !facts) {
        return 0;
    }
    const Standing self = standingOf(*facts);
    if (!self.incident || self.status.isEmpty()) {
        return 0;
    }
    const auto isPartner = [&](const CapturePtr& other) {
        return arePartners(self, state.facts.value(other->id));
    };
    if (self.meaning != StatusMeaning::Up) {
        const auto behind = std::find_if(state.payloads.cbegin() + place, state.payloads.cend(), isPartner);
        if (behind != state.payloads.cend()) {
            return (*behind)->id;
        }
    }
    if (self.meaning != StatusMeaning::Down) {
        const auto from = state.payloads.crbegin() + (state.payloads.size() - place);
        const auto before = std::find_if(from, state.payloads.crend(), isPartner);
        if (before != state.payloads.crend()) {
            return (*before)->id;
        }
    }
    return 0;
}

} // namespace gooseneck
