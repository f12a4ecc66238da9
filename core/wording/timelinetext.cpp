#include "wording/timelinetext.h"

#include "base/plaintext.h"
#include "wording/tr.h"
#include "wording/verdicttext.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxName = 60;

/// What there is more or less of than before; empty if there is no difference.
QString differenceText(qsizetype was, qsizetype is, QString (*more)(qsizetype), QString (*fewer)(qsizetype))
{
    return is == was ? QString() : is > was ? more(is - was) : fewer(was - is);
}

QString shown(qsizetype count)
{
    return QLocale().toString(count);
}

/// In the operator's own time zone.
QString shownTime(UtcTime time)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    return QLocale().toString(
        moment,
        tr("d MMM yyyy HH:mm:ss", "a moment in the letters of QLocale; only order and marks are translated"));
}

} // namespace

QString incidentName(const std::optional<QString>& id)
{
    return id ? visibleExcerpt(*id, maxName) : tr("(no id)");
}

QString attemptsText(int attempts)
{
    return tr("in %Ln attempts", nullptr, attempts);
}

QString repeatsText(qsizetype repeats)
{
    return tr("repeated %Ln times", nullptr, repeats);
}

QString totalsText(const TimelineTotals& totals)
{
    return tr("Payloads: %1. Incidents opened: %2, resolved: %3, still open: %4. Repeats: %5, orphan "
              "resolves: "
              "%6, unmatched: %7, not JSON: %8.")
        .arg(shown(totals.payloads), shown(totals.incidents), shown(totals.resolved), shown(totals.open),
             shown(totals.repeats), shown(totals.orphanResolves), shown(totals.unmatched),
             shown(totals.invalid));
}

QString changeText(const TimelineChange& change)
{
    const TimelineTotals& before = change.before;
    const TimelineTotals& after = change.after;
    QStringList parts{differenceText(
                          before.open, after.open,
                          [](qsizetype n) { return tr("%Ln incidents more stay open", nullptr, n); },
                          [](qsizetype n) { return tr("%Ln incidents fewer stay open", nullptr, n); }),
                      differenceText(
                          before.orphanResolves, after.orphanResolves,
                          [](qsizetype n) { return tr("%Ln orphan resolves more", nullptr, n); },
                          [](qsizetype n) { return tr("%Ln orphan resolves fewer", nullptr, n); }),
                      differenceText(
                          before.incidents, after.incidents,
                          [](qsizetype n) { return tr("%Ln incidents more are opened", nullptr, n); },
                          [](qsizetype n) { return tr("%Ln incidents fewer are opened", nullptr, n); }),
                      differenceText(
                          before.repeats, after.repeats,
                          [](qsizetype n) { return tr("%Ln repeats more", nullptr, n); },
                          [](qsizetype n) { return tr("%Ln repeats fewer", nullptr, n); }),
                      differenceText(
                          before.unmatched, after.unmatched,
                          [](qsizetype n) { return tr("%Ln events more are unmatched", nullptr, n); },
                          [](qsizetype n) { return tr("%Ln events fewer are unmatched", nullptr, n); })};
    parts.removeAll(QString());
    if (!parts.isEmpty()) {
        return tr("Against the saved filters: %1.").arg(parts.join(u", "_s));
    }
    return change.changedCount == 0 ? tr("No payload has another outcome than with the saved filters.")
                                    : tr("%Ln payloads have another outcome than with the saved filters.",
                                         nullptr, change.changedCount);
}

QString changeText(const VerdictChange& change)
{
    return tr("%1, was: %2").arg(verdictText(change.after), verdictText(change.before));
}

QString sentence(const Incident& incident)
{
    QStringList parts{tr("opened %1").arg(shownTime(incident.opened.at))};
    if (incident.attempts > 1) {
        parts.append(attemptsText(incident.attempts));
    }
    if (incident.repeatCount > 0) {
        parts.append(repeatsText(incident.repeatCount));
    }
    parts.append(incident.resolved ? tr("resolved %1").arg(shownTime(incident.resolved->at))
                 : incident.id     ? tr("still open")
                                   : tr("still open, and nothing can close it"));
    QString name = tr("Incident %1").arg(incidentName(incident.id));
    if (!incident.title.isEmpty()) {
        name += u" · "_s + incident.title;
    }
    return name + u": "_s + parts.join(u", "_s) + u'.';
}

QString sentence(const LooseEvent& loose)
{
    switch (loose.kind) {
    case LooseEvent::Kind::OrphanResolve:
        return tr("Orphan resolve of %1, %2: no such incident is open.")
            .arg(incidentName(loose.id), shownTime(loose.event.at));
    case LooseEvent::Kind::Unmatched:
        return tr("An alert of %1, %2, that no filter matches.")
            .arg(incidentName(loose.id), shownTime(loose.event.at));
    }
    return {};
}

QString scenarioName(ScenarioKind kind)
{
    switch (kind) {
    case ScenarioKind::Error:
        return tr("Error");
    case ScenarioKind::Degraded:
        return tr("Degraded");
    case ScenarioKind::Recovered:
        return tr("Recovered");
    case ScenarioKind::TestButton:
        return tr("Test button");
    case ScenarioKind::Outage:
        return tr("Outage");
    case ScenarioKind::Brownout:
        return tr("Brownout");
    case ScenarioKind::Flapping:
        return tr("Flapping");
    case ScenarioKind::RetryBurst:
        return tr("Retry burst");
    }
    return {};
}

} // namespace gooseneck
