// What the lists of the conditions say: list-never-matches, case-mismatch, item-too-broad.

#include "filter/condition.h"
#include "filter/lintrules.h"
#include "insight/vocabulary.h"

#include <algorithm>

namespace gooseneck {

namespace {

using Place = ConditionValues::Place;
using Values = QHash<QByteArray, ConditionValues::Value>;

Finding at(const Place& place, FindingCode code, Severity severity)
{
    Finding finding;
    finding.code = code;
    finding.severity = severity;
    finding.filter = place.filter;
    finding.part = place.part;
    finding.field = FilterField::Items;
    finding.condition = place.condition;
    finding.key = place.asked.key;
    return finding;
}

/// Under "all" a list of alternatives never matches a value that is one of them: no value seen contains every
/// item although values were seen, or, where nothing was seen, no item contains another (they are separate
/// words).
bool matchesAtOnce(const Place& place, const Values& values, CaseReading letterCase)
{
    const QStringList& items = place.asked.contains;
    const MatchingProfile all{ItemsReading::All, KeysReading::Dotted, letterCase};
    if (values.isEmpty() && place.beyondExample == 0) {
        return std::ranges::any_of(items,
                                   [&](const QString& item) { return itemsHold(items, item.toUtf8(), all); });
    }
    return place.heldBeyond || std::any_of(values.keyBegin(), values.keyEnd(), [&](const QByteArray& value) {
               return itemsHold(items, value, all);
           });
}

void lintList(const Place& place, const Values& values, const MatchingProfile& profile, qsizetype payloads,
              QList<Finding>& findings)
{
    if (place.asked.contains.size() < 2 || matchesAtOnce(place, values, profile.letterCase)) {
        return;
    }
    const bool isError = profile.items == ItemsReading::All;
    Finding finding = at(place, isError ? FindingCode::ListNeverMatches : FindingCode::ReadingDependent,
                         isError ? Severity::Error : Severity::Warning);
    finding.values = place.asked.contains;
    finding.count = values.size();
    finding.of = payloads;
    finding.fix = Fix::SplitFilter;
    for (const ConditionValues::Value& value : values) {
        finding.example = finding.example == 0 ? value.example : qMin(finding.example, value.example);
    }
    findings.append(finding);
}

/// The item's characters as they stand in the value; empty where folding changes their number.
QString asSeen(const QString& value, const QString& item)
{
    const qsizetype at = value.indexOf(item, 0, Qt::CaseInsensitive);
    return at < 0 ? QString() : value.mid(at, item.size());
}

/// An item that no value contains as it is written, but some value in other case.
void lintCase(const Place& place, qsizetype index, const Values& values, CaseReading chosen,
              QList<Finding>& findings)
{
    const QString& item = place.asked.contains[index];
    const ConditionValues::Value* best = nullptr;
    QByteArray text;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (containsItem(it.key(), item, CaseReading::Sensitive)) {
            return;
        }
        const bool isBetter =
            !best || it->count > best->count || (it->count == best->count && it.key() < text);
        if (isBetter && containsItem(it.key(), item, CaseReading::Insensitive)) {
            best = &*it;
            text = it.key();
        }
    }
    if (!best || place.beyond[index] > 0 || item.isEmpty()) {
        return;
    }
    Finding finding = at(place, FindingCode::CaseMismatch,
                         chosen == CaseReading::Sensitive ? Severity::Error : Severity::Warning);
    finding.values = {item, QString::fromUtf8(text)};
    finding.count = best->count;
    finding.example = best->example;
    finding.remedy = asSeen(finding.values[1], item);
    finding.fix = finding.remedy.isEmpty() ? Fix::None : Fix::UseSeenCase;
    findings.append(finding);
}

bool isKnown(StatusMeaning meaning)
{
    return meaning != StatusMeaning::Unsure;
}

/// The one value of this meaning among those that an item matches, where no other of them contains it: as an
/// item it matches what was meant. Empty if there is none, or several, of which a single item can name one.
QString narrowerItem(const QList<QByteArray>& matched, StatusMeaning meaning, CaseReading letterCase)
{
    QString found;
    for (const QByteArray& value : matched) {
        const QString text = QString::fromUtf8(value);
        if (statusMeaning(text) == meaning) {
            if (!found.isEmpty()) {
                return {};
            }
            found = text;
        }
    }
    const bool isIn = std::ranges::any_of(matched, [&](const QByteArray& value) {
        return value != found.toUtf8() && containsItem(value, found, letterCase);
    });
    return isIn || !isKnown(meaning) || found.size() > maxItemLength ? QString() : found;
}

/// An item that is a whole value by itself and a part of another ("up" in "upstream"), or that is in values
/// of opposite meaning.
void lintBreadth(const Place& place, qsizetype index, const Values& values, CaseReading letterCase,
                 QList<Finding>& findings)
{
    const QString& item = place.asked.contains[index];
    QByteArray whole;
    QList<QByteArray> matched;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (containsItem(it.key(), item, letterCase)) {
            matched.append(it.key());
            whole = it.key().size() == item.toUtf8().size() ? it.key() : whole;
        }
    }
    if (matched.size() < 2 || item.isEmpty()) {
        return;
    }
    std::ranges::sort(matched);
    const QByteArray meant = whole.isEmpty() ? matched.constFirst() : whole;
    const StatusMeaning meaning = statusMeaning(QString::fromUtf8(meant));
    const auto stray = std::ranges::find_if(matched, [&](const QByteArray& other) {
        const StatusMeaning otherMeaning = statusMeaning(QString::fromUtf8(other));
        const bool isSame = isKnown(meaning) && meaning == otherMeaning;
        const bool isOpposite = isKnown(meaning) && isKnown(otherMeaning) && meaning != otherMeaning;
        return other != meant && (isOpposite || (!whole.isEmpty() && !isSame));
    });
    if (stray == matched.cend()) {
        return;
    }
    Finding finding = at(place, FindingCode::ItemTooBroad, Severity::Warning);
    finding.values = {item, QString::fromUtf8(meant), QString::fromUtf8(*stray)};
    finding.count = values[*stray].count;
    finding.example = values[*stray].example;
    finding.remedy = narrowerItem(matched, meaning, letterCase);
    finding.fix = finding.remedy.isEmpty() ? Fix::None : Fix::UseItem;
    findings.append(finding);
}

} // namespace

void lintLists(const FilterSet& filterSet, const ConditionValues& values, QList<Finding>& findings)
{
    const CaseReading letterCase = filterSet.profile.letterCase;
    for (const Place& place : values.places()) {
        const Values& seen = values.keyOf(place).values;
        lintList(place, seen, filterSet.profile, values.payloads(), findings);
        for (qsizetype i = 0; i < place.asked.contains.size(); ++i) {
            lintCase(place, i, seen, letterCase, findings);
            lintBreadth(place, i, seen, letterCase, findings);
        }
    }
}

} // namespace gooseneck
