#include "wording/learntext.h"

#include "base/plaintext.h"
#include "wording/errortext.h"
#include "wording/testtext.h"
#include "wording/tr.h"

namespace gooseneck {

namespace {

QString placeWords(Placement placement, const QString& key)
{
    const QString shown = visibleExcerpt(key, 60);
    switch (placement) {
    case Placement::Everywhere:
        return {};
    case Placement::PathOnly:
        return tr("\"%1\" only along its path").arg(shown);
    case Placement::Inside:
        return tr("\"%1\" only inside another object").arg(shown);
    }
    return {};
}

QString aimWords(const ProbeShape& shape, const Filter& filter)
{
    const bool triggers = shape.part == ProbeShape::Part::Trigger;
    const QString key = triggers ? filter.trigger.conditions.value(0).key : filter.resolve->condition.key;
    QStringList parts;
    if (shape.items == ProbeItems::OneOfThem) {
        parts.append(tr("one item of the list instead of all"));
    }
    if (shape.letters == ProbeLetters::OtherCase) {
        parts.append(tr("the items in the other case"));
    }
    for (const QString& part :
         {placeWords(shape.key, key), placeWords(shape.id, filter.resolve->incidentMappedWith)}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString description(const Probe& probe, const FilterSet& filterSet)
{
    const Filter& filter = filterSet.filters[probe.shape.filter - 1];
    const bool triggers = probe.shape.part == ProbeShape::Part::Trigger;
    switch (probe.purpose) {
    case Probe::Purpose::Open:
        return tr("Opens a test incident with the id %1, for the next probe to be tried on.")
            .arg(probe.incidentId);
    case Probe::Purpose::Close:
        return probe.shape.idType == ProbeId::Text
                   ? tr("Closes the test incident %1, with its number written as text.").arg(probe.incidentId)
                   : tr("Closes the test incident %1.").arg(probe.incidentId);
    case Probe::Purpose::TellApart:
        break;
    }
    const QString aim = aimWords(probe.shape, filter);
    const QString what =
        triggers ? tr("A trigger for filter %1, id %2").arg(probe.shape.filter).arg(probe.incidentId)
                 : tr("A resolve for filter %1, id %2").arg(probe.shape.filter).arg(probe.incidentId);
    return aim.isEmpty() ? QString(what + u'.') : tr("%1: %2.").arg(what, aim);
}

QString answerWords(const ProcessOutcome& answer)
{
    if (answer.kind == ProcessOutcome::Kind::Answered) {
        return meaningName(answer.reply.meaning) + QStringLiteral(" (%1)").arg(answer.reply.status);
    }
    return sentence(answer);
}

QString learnSummary(Learner::End end, const QList<MatchingProfile>& readings, const MatchingProfile& best,
                     std::optional<NumberReading> numbers, qsizetype requests)
{
    switch (end) {
    case Learner::End::NotYet:
        return {};
    case Learner::End::Contradiction:
        return tr(
            "No reading explains the answers to %Ln requests: what is typed into Callgoose differs from "
            "these filters.",
            nullptr, requests);
    case Learner::End::NoAnswer:
        return tr("The series ended after %Ln requests: the last one was refused or its answer was lost.",
                  nullptr, requests);
    case Learner::End::StaysOpen:
        return tr("The series ended after %Ln requests: a test incident could not be closed.", nullptr,
                  requests);
    case Learner::End::Settled:
        break;
    }
    QString text =
        readings.size() == 1
            ? tr("Settled with %Ln requests: this tenant reads the filters as %1.", nullptr, requests)
                  .arg(toText(best))
            : tr("Settled with %Ln requests, as far as these filters can show it: %1. %2", nullptr, requests)
                  .arg(toText(best), tr("%Ln readings do the same with them.", nullptr, readings.size()));
    if (numbers) {
        text += u' ' + (*numbers == NumberReading::AsText ? tr("A number and its text are the same id.")
                                                          : tr("A number and its text are different ids."));
    }
    return text;
}

} // namespace gooseneck
