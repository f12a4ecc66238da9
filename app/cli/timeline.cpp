#include "timeline/timeline.h"

#include "base/plaintext.h"
#include "commands.h"
#include "inputs.h"
#include "payloadinput.h"
#include "wording/timelinetext.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    std::string filters;
    std::string profile;
    PayloadInput input;
};

void printAsJson(const SourceNames& sources, const Incident& incident)
{
    JsonWriter json(JsonLayout::OneLine);
    json.beginObject();
    if (incident.id) {
        json.member(u"incident", *incident.id);
    }
    json.member(u"state", incident.resolved ? u"resolved"_s : u"open"_s)
        .member(u"openedBy", sources.of(incident.opened.payload))
        .member(u"repeats", incident.repeatCount)
        .member(u"attempts", incident.attempts);
    if (incident.resolved) {
        json.member(u"resolvedBy", sources.of(incident.resolved->payload));
    }
    json.endObject();
    printJson(json);
}

void printAsJson(const TimelineTotals& totals)
{
    JsonWriter json(JsonLayout::OneLine);
    json.beginObject().key(u"summary").beginObject();
    json.member(u"payloads", totals.payloads)
        .member(u"incidents", totals.incidents)
        .member(u"open", totals.open)
        .member(u"resolved", totals.resolved)
        .member(u"repeats", totals.repeats)
        .member(u"orphanResolves", totals.orphanResolves)
        .member(u"unmatched", totals.unmatched)
        .member(u"invalid", totals.invalid);
    json.endObject().endObject();
    printJson(json);
}

void printAsText(const SourceNames& sources, const Incident& incident)
{
    QStringList parts{tr("opened by %1").arg(visibleText(sources.of(incident.opened.payload)))};
    if (incident.attempts > 1) {
        parts.append(attemptsText(incident.attempts));
    }
    if (incident.repeatCount > 0) {
        parts.append(repeatsText(incident.repeatCount));
    }
    parts.append(incident.resolved
                     ? tr("resolved by %1").arg(visibleText(sources.of(incident.resolved->payload)))
                 : incident.id ? tr("still open")
                               : tr("still open, and nothing can close it"));
    printLine(incidentName(incident.id) + u": "_s + parts.join(u", "_s));
}

Answer runTimeline(const Options& options, OutputForm form)
{
    const auto filterSet = readFilters(options.filters, options.profile);
    if (!filterSet) {
        return complain(filterSet.error());
    }
    Timeline timeline(TimelineDetail::Counts);
    const Answer answer =
        forEachEvaluated(options.input, *filterSet, [&timeline](const Evaluated& one) { timeline.add(one); });
    const TimelineResult result = timeline.result();
    const SourceNames sources(options.input);
    switch (form) {
    case OutputForm::Json:
        for (const Incident& incident : result.incidents) {
            printAsJson(sources, incident);
        }
        printAsJson(result.totals);
        break;
    case OutputForm::Text:
        for (const Incident& incident : result.incidents) {
            printAsText(sources, incident);
        }
        printLine(totalsText(result.totals));
        break;
    }
    return answer;
}

} // namespace

void addTimeline(CLI::App& program, CommandLine& line)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = addCommand(program, line, "timeline", helpText("Which incidents the payloads make"));
    command->add_option("--filters", options->filters, helpText("File of the filter set"))->required();
    command->add_option("--profile", options->profile,
                        helpText("Reading: documented, guide, or items=...,keys=...,case=..."));
    addPayloadInput(*command, options->input, PayloadsAre::Needed);
    command->callback(
        [&line, options] { line.run = [options](OutputForm form) { return runTimeline(*options, form); }; });
}

} // namespace gooseneck
