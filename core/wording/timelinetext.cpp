#include "wording/timelinetext.h"

#include "base/plaintext.h"
#include "wording/verdicttext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxName = 60;

QString tr(const char* text)
{
    return QCoreApplication::translate("TimelineText", text);
}

/// A noun after its count.
struct Noun
{
    const char* one;
    const char* several;
};

QString counted(qsizetype count, const Noun& noun)
{
    const QString text = tr(count == 1 ? noun.one : noun.several);
    return text.contains(u"%1"_s) ? text.arg(count) : text;
}

/// "2 incidents fewer stay open"; empty if there is no difference.
QString differenceText(qsizetype was, qsizetype is, const Noun& more, const Noun& fewer)
{
    return is == was ? QString() : is > was ? counted(is - was, more) : counted(was - is, fewer);
}

/// In the operator's own time zone.
QString shownTime(UtcTime time)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    return QLocale().toString(moment, u"d MMM yyyy HH:mm:ss"_s);
}

} // namespace

QString incidentName(const std::optional<QString>& id)
{
    return id ? visibleExcerpt(*id, maxName) : tr("(no id)");
}

QString attemptsText(int attempts)
{
    return counted(attempts, {"in one attempt", "in %1 attempts"});
}

QString repeatsText(qsizetype repeats)
{
    return counted(repeats, {"repeated once", "repeated %1 times"});
}

QString totalsText(const TimelineTotals& totals)
{
    return tr("Payloads: %1. Incidents opened: %2, resolved: %3, still open: %4. Repeats: %5, orphan "
              "resolves: "
              "%6, unmatched: %7, not JSON: %8.")
        .arg(totals.payloads)
        .arg(totals.incidents)
        .arg(totals.resolved)
        .arg(totals.open)
        .arg(totals.repeats)
        .arg(totals.orphanResolves)
        .arg(totals.unmatched)
        .arg(totals.invalid);
}

QString changeText(const TimelineChange& change)
{
    const TimelineTotals& before = change.before;
    const TimelineTotals& after = change.after;
    QStringList parts{differenceText(before.open, after.open,
                                     {"%1 incident more stays open", "%1 incidents more stay open"},
                                     {"%1 incident fewer stays open", "%1 incidents fewer stay open"}),
                      differenceText(before.orphanResolves, after.orphanResolves,
                                     {"%1 orphan resolve more", "%1 orphan resolves more"},
                                     {"%1 orphan resolve fewer", "%1 orphan resolves fewer"}),
                      differenceText(before.incidents, after.incidents,
                                     {"%1 incident more is opened", "%1 incidents more are opened"},
                                     {"%1 incident fewer is opened", "%1 incidents fewer are opened"}),
                      differenceText(before.repeats, after.repeats, {"%1 repeat more", "%1 repeats more"},
                                     {"%1 repeat fewer", "%1 repeats fewer"}),
                      differenceText(before.unmatched, after.unmatched,
                                     {"%1 event more is unmatched", "%1 events more are unmatched"},
                                     {"%1 event fewer is unmatched", "%1 events fewer are unmatched"})};
    parts.removeAll(QString());
    if (!parts.isEmpty()) {
        return tr("Against the saved filters: %1.").arg(parts.join(u", "_s));
    }
    return change.changedCount == 0
               ? tr("No payload has another outcome than with the saved filters.")
               : counted(change.changedCount,
                         {"%1 payload has another outcome than with the saved filters.",
                          "%1 payloads have another outcome than with the saved filters."});
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
