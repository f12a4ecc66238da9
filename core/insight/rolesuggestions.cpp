#include "insight/rolesuggestions.h"

#include "insight/suggesting.h"
#include "json/jsontext.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace gooseneck {

namespace {

constexpr qsizetype longestItem = 50;   // of Callgoose's form (facts/callgoose.md, 2)
constexpr qsizetype longestTitle = 200; // more is a text to read
constexpr qsizetype manyStatuses = 20;

int nameRank(Role role, const QString& key)
{
    return commonNameRank(role, key).value_or(std::numeric_limits<int>::max());
}

bool isCommon(Role role, const QString& key)
{
    return commonNameRank(role, key).has_value();
}

bool isText(const PathCounts& counts)
{
    return counts.kinds.test(static_cast<size_t>(JsonKind::String));
}

/// What a candidate's values say of states; nullopt where most of them say nothing.
std::optional<RoleCandidate> statusCandidate(const SuggestionInput& input,
                                             const ComparedValues::Column& column)
{
    RoleCandidate candidate = input.candidate(column.path, SuggestionReason::CommonName);
    const ValueCounts& values = input.counts(column).values;
    qsizetype known = 0;
    qsizetype all = values.others();
    for (const ValueCounts::Value& value : values.kept()) {
        const QString text = charactersOf(value.text);
        const StatusMeaning meaning = statusMeaning(text);
        all += value.count;
        if (!isStatusWord(text)) {
            continue;
        }
        known += value.count;
        (meaning == StatusMeaning::Down ? candidate.down
         : meaning == StatusMeaning::Up ? candidate.up
                                        : candidate.other)
            .append(text);
    }
    if (2 * known < all || known == 0) {
        return isCommon(Role::Status, candidate.key) && values.distinct() <= manyStatuses
                   ? std::optional(candidate)
                   : std::nullopt;
    }
    candidate.isProven = !candidate.down.isEmpty() && !candidate.up.isEmpty();
    candidate.reason = candidate.isProven          ? SuggestionReason::BothStatusWords
                       : !candidate.down.isEmpty() ? SuggestionReason::DownWordsOnly
                       : !candidate.up.isEmpty()   ? SuggestionReason::UpWordsOnly
                                                   : SuggestionReason::OtherStatusWords;
    return candidate;
}

/// Smaller is better.
auto statusOrder(const RoleCandidate& candidate)
{
    const int words = candidate.isProven                                       ? 0
                      : !candidate.down.isEmpty() || !candidate.up.isEmpty()   ? 1
                      : candidate.reason == SuggestionReason::OtherStatusWords ? 2
                                                                               : 3;
    return std::tuple(words, nameRank(Role::Status, candidate.key), -candidate.present);
}

RoleSuggestion suggestStatus(const SuggestionInput& input)
{
    RoleSuggestion suggestion;
    QList<RoleCandidate> found;
    for (const ComparedValues::Column& column : input.compared.columns()) {
        const QString key = input.text(column.path);
        const PathCounts& counts = input.counts(column);
        const auto candidate = counts.shortest > longestItem ? std::nullopt : statusCandidate(input, column);
        if (candidate) {
            found.append(*candidate);
        } else if (isCommon(Role::Status, key)) {
            const bool tooLong = counts.shortest > longestItem;
            suggestion.rejected.append(
                {key, tooLong ? RejectionReason::TooLong : RejectionReason::DifferentEveryTime});
        }
    }
    std::ranges::stable_sort(found, {}, statusOrder);
    suggestion.candidates = input.documentedKeys(Role::Status);
    for (RoleCandidate& documented : suggestion.candidates) {
        const auto seen = std::ranges::find(found, documented.key, &RoleCandidate::key);
        if (seen != found.end()) {
            documented.isProven = seen->isProven;
            documented.down = seen->down;
            documented.up = seen->up;
            documented.other = seen->other;
        }
    }
    for (const RoleCandidate& candidate : found) {
        addOnce(suggestion.candidates, candidate);
    }
    return suggestion;
}

bool hasWords(const PathCounts& counts)
{
    return std::ranges::any_of(counts.values.kept(), [](const ValueCounts::Value& value) {
        return value.text.size() > 20 && value.text.contains(' ');
    });
}

/// Why a key is a text for the role; nullopt if nothing speaks for it.
std::optional<SuggestionReason> textReason(const SuggestionInput& input, Role role,
                                           const ComparedValues::Column& column,
                                           const ComparedValues::Column* id)
{
    if (isCommon(role, input.text(column.path))) {
        return SuggestionReason::CommonName;
    }
    switch (role) {
    case Role::Title:
        return id != nullptr && id != &column && !column.isConstant() && determines(*id, column)
                   ? std::optional(SuggestionReason::OnePerMonitor)
                   : std::nullopt;
    case Role::Description:
        return hasWords(input.counts(column)) ? std::optional(SuggestionReason::LongText) : std::nullopt;
    case Role::Status:
    case Role::Incident:
        break;
    }
    return std::nullopt;
}

RoleSuggestion suggestText(const SuggestionInput& input, Role role, const QStringList& taken,
                           const ComparedValues::Column* id)
{
    RoleSuggestion suggestion;
    QList<RoleCandidate> found;
    for (const ComparedValues::Column& column : input.compared.columns()) {
        const QString key = input.text(column.path);
        const PathCounts& counts = input.counts(column);
        const auto reason =
            isText(counts) && !taken.contains(key) ? textReason(input, role, column, id) : std::nullopt;
        if (!reason) {
            continue;
        }
        if (role == Role::Title && counts.shortest > longestTitle) {
            suggestion.rejected.append({key, RejectionReason::TooLong});
            continue;
        }
        RoleCandidate candidate = input.candidate(column.path, *reason);
        candidate.isProven = true;
        candidate.count = static_cast<qsizetype>(column.distinct());
        found.append(candidate);
    }
    std::ranges::stable_sort(found, {}, [&](const RoleCandidate& one) {
        return std::tuple(nameRank(role, one.key), -one.present);
    });
    suggestion.candidates = input.documentedKeys(role);
    for (const RoleCandidate& candidate : found) {
        addOnce(suggestion.candidates, candidate);
    }
    return suggestion;
}

/// Keys with a common name whose value is an object or an array.
void rejectContainers(const FieldAtlas& atlas, Role role, RoleSuggestion& suggestion)
{
    for (PathId path = 1; path < atlas.paths().size(); ++path) {
        const PathCounts& counts = atlas.counts(path);
        const bool isContainer = counts.present > 0 && counts.values.kept().empty() &&
                                 (counts.kinds.test(static_cast<size_t>(JsonKind::Object)) ||
                                  counts.kinds.test(static_cast<size_t>(JsonKind::Array)));
        if (isContainer && atlas.paths().isKeyPath(path) && isCommon(role, atlas.paths().text(path))) {
            suggestion.rejected.append({atlas.paths().text(path), RejectionReason::Container});
        }
    }
}

bool isOnlyFrom(const FieldAtlas& atlas, bool (*holds)(const KnownSender&))
{
    qsizetype payloads = 0;
    for (const FieldAtlas::SenderCount& count : atlas.senders()) {
        payloads += holds(count.sender) ? count.payloads : 0;
    }
    return payloads == atlas.payloads();
}

QList<MissingEvidence> missingEvidence(const FieldAtlas& atlas, bool hasStatus, const StateRows& states,
                                       const ComparedValues::Column* id)
{
    if (atlas.payloads() == 0) {
        return {MissingEvidence::Payloads};
    }
    if (isOnlyFrom(atlas,
                   [](const KnownSender& one) { return one.kind == SenderKind::OpenStatusTestButton; })) {
        return {MissingEvidence::RealAlert};
    }
    if (isOnlyFrom(atlas, [](const KnownSender& one) { return one.sentOn == SentOn::OtherOccasions; })) {
        return {MissingEvidence::MonitorState};
    }
    if (!hasStatus) {
        return {MissingEvidence::StatusKey};
    }
    QList<MissingEvidence> missing;
    if (states.triggers() == 0) {
        missing.append(MissingEvidence::Trigger);
    }
    if (states.resolves() == 0) {
        missing.append(MissingEvidence::Resolve);
    }
    if (missing.isEmpty() && id == nullptr) {
        missing.append(MissingEvidence::Pair);
    }
    const bool isInAll = id != nullptr && id->present >= states.triggers() + states.resolves();
    if (isInAll && id->distinct() < 2) {
        missing.append(MissingEvidence::SecondMonitor);
    }
    return missing;
}

} // namespace

RoleCandidate SuggestionInput::candidate(PathId path, SuggestionReason reason) const
{
    RoleCandidate candidate;
    candidate.key = text(path);
    candidate.reason = reason;
    candidate.present = atlas.counts(path).present;
    candidate.payloads = atlas.payloads();
    return candidate;
}

QList<RoleCandidate> SuggestionInput::documentedKeys(Role role) const
{
    std::vector<FieldAtlas::SenderCount> senders = atlas.senders();
    std::ranges::stable_sort(senders, std::ranges::greater(), &FieldAtlas::SenderCount::payloads);
    QList<RoleCandidate> candidates;
    for (const auto& [sender, payloads] : senders) {
        const QString& key = sender.roles[role];
        const PathId path = key.isEmpty() ? noPath : atlas.paths().keyPath(key.toUtf8());
        if (path != noPath) {
            RoleCandidate documented = candidate(path, SuggestionReason::KnownSender);
            documented.sender = sender.fromName;
            documented.isProven = role == Role::Title || role == Role::Description;
            addOnce(candidates, documented);
        }
    }
    return candidates;
}

void addOnce(QList<RoleCandidate>& candidates, const RoleCandidate& candidate)
{
    if (std::ranges::find(candidates, candidate.key, &RoleCandidate::key) == candidates.end()) {
        candidates.append(candidate);
    }
}

const RoleSuggestion& RoleSuggestions::operator[](Role role) const
{
    switch (role) {
    case Role::Status:
        return status;
    case Role::Incident:
        return incident;
    case Role::Title:
        return title;
    case Role::Description:
        return description;
    }
    return status;
}

Roles RoleSuggestions::best() const
{
    Roles roles;
    for (const Role role : {Role::Status, Role::Incident, Role::Title, Role::Description}) {
        const QList<RoleCandidate>& candidates = (*this)[role].candidates;
        if (candidates.isEmpty()) {
            continue;
        }
        const RoleCandidate& first = candidates.constFirst();
        if (role != Role::Incident || first.isProven || first.reason == SuggestionReason::KnownSender) {
            roles[role] = first.key;
        }
    }
    return roles;
}

RoleSuggestions suggestRoles(const FieldAtlas& atlas)
{
    const ComparedValues compared(atlas, maxEvidencePayloads);
    const SuggestionInput input{atlas, compared};
    RoleSuggestions suggestions;
    suggestions.status = suggestStatus(input);
    const QString statusKey = suggestions.best().status;
    const ComparedValues::Column* status =
        statusKey.isEmpty() ? nullptr : compared.column(atlas.paths().keyPath(statusKey.toUtf8()));
    const StateRows states(atlas, compared, status);
    const ComparedValues::Column* id = nullptr;
    suggestions.incident = suggestId(input, states, status, id);
    suggestions.title = suggestText(input, Role::Title, {statusKey, suggestions.best().incident}, id);
    suggestions.description =
        suggestText(input, Role::Description, {statusKey, suggestions.best().title}, id);
    rejectContainers(atlas, Role::Status, suggestions.status);
    rejectContainers(atlas, Role::Incident, suggestions.incident);
    suggestions.missing = missingEvidence(atlas, status != nullptr, states, id);
    return suggestions;
}

} // namespace gooseneck
