#include "base/plaintext.h"
#include "capture/capturestore.h"
#include "commands.h"
#include "filter/filtersetfile.h"
#include "filter/propose.h"
#include "json/jsontext.h"
#include "payloadreader.h"
#include "wording/errortext.h"
#include "wording/suggestiontext.h"
#include "wording/verdicttext.h"

#include <array>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    std::vector<std::string> payloads;
    std::string store;
    bool lines = false;
    bool propose = false;
};

constexpr std::array allRoles{Role::Status, Role::Incident, Role::Title, Role::Description};
/// A proposal needs the payloads themselves; the latest are enough for it.
constexpr qsizetype maxProposalPayloads = 10'000;

/// What was read.
struct Evidence
{
    FieldAtlas atlas;
    QList<Payload> payloads; ///< only with --propose
};

QString toWord(Role role)
{
    switch (role) {
    case Role::Status:
        return u"status"_s;
    case Role::Incident:
        return u"incident"_s;
    case Role::Title:
        return u"title"_s;
    case Role::Description:
        return u"description"_s;
    }
    return {};
}

void take(const Options& options, const QString& source, CapturePtr capture, Evidence& evidence)
{
    const Payload payload = payloadOf(std::move(capture));
    evidence.atlas.add(payload);
    if (!payload.document) {
        const auto error = JsonDocument::parse(payload.bytes());
        remark(visibleText(source) + u": "_s + sentence(error.error()));
        return;
    }
    if (options.propose) {
        evidence.payloads.append(payload);
        if (evidence.payloads.size() > maxProposalPayloads) {
            evidence.payloads.removeFirst();
        }
    }
}

Said<void> readStore(const Options& options, Evidence& evidence)
{
    const auto store = CaptureStore::open(QString::fromStdString(options.store), StoreAccess::ReadOnly);
    if (!store) {
        return failure(sentence(store.error()));
    }
    const auto captures = store->all();
    if (!captures) {
        return failure(sentence(captures.error()));
    }
    for (const CapturePtr& capture : *captures) {
        take(options, tr("Capture %1").arg(capture->id), capture, evidence);
    }
    return {};
}

Said<void> readFiles(const Options& options, Evidence& evidence)
{
    const PayloadForm form = options.lines ? PayloadForm::Lines : PayloadForm::WholeFile;
    for (const std::string& path : options.payloads) {
        auto read = readPayloads(path, form, [&](const QString& source, const QByteArray& bytes) {
            auto capture = std::make_shared<Capture>();
            capture->source = CaptureSource::File;
            capture->body = bytes;
            take(options, source, std::move(capture), evidence);
        });
        if (!read) {
            return read;
        }
    }
    return {};
}

void printCandidate(OutputForm form, Role role, const RoleCandidate& candidate)
{
    switch (form) {
    case OutputForm::Json: {
        JsonWriter json(JsonLayout::OneLine);
        json.beginObject().member(u"role", toWord(role)).member(u"key", candidate.key);
        json.member(u"reason", sentence(candidate)).endObject();
        printJson(json);
        break;
    }
    case OutputForm::Text:
        printLine(roleName(role) + u": "_s + visibleExcerpt(candidate.key, 120) + u" - "_s +
                  sentence(candidate));
        break;
    }
}

void printSuggestions(OutputForm form, const RoleSuggestions& suggestions)
{
    for (const Role role : allRoles) {
        for (const RoleCandidate& candidate : suggestions[role].candidates) {
            printCandidate(form, role, candidate);
        }
    }
    for (const MissingEvidence missing : suggestions.missing) {
        remark(sentence(missing));
    }
    if (form == OutputForm::Json) {
        return;
    }
    for (const Role role : allRoles) {
        for (const RejectedKey& rejected : suggestions[role].rejected) {
            printLine(tr("Not for %1: %2").arg(roleName(role), sentence(rejected)));
        }
    }
}

Answer printProposal(OutputForm form, const RoleSuggestions& suggestions, const QList<Payload>& payloads)
{
    const auto proposal = proposeFilterSet(suggestions.best(), payloads, FilterSet());
    if (!proposal) {
        remark(sentence(proposal.error()));
        return Answer::No;
    }
    const QByteArray file = writeFilterSet(proposal->filterSet);
    print(form == OutputForm::Json ? withoutWhiteSpace(file) + '\n' : file);
    return Answer::Yes;
}

Answer runSuggest(const Options& options, OutputForm form)
{
    Evidence evidence;
    const auto read = options.store.empty() ? readFiles(options, evidence) : readStore(options, evidence);
    if (!read) {
        return complain(read.error());
    }
    const RoleSuggestions suggestions = suggestRoles(evidence.atlas);
    printSuggestions(form, suggestions);
    const Roles best = suggestions.best();
    Answer answer = best.status.isEmpty() || best.incident.isEmpty() ? Answer::No : Answer::Yes;
    if (options.propose && printProposal(form, suggestions, evidence.payloads) == Answer::No) {
        answer = Answer::No;
    }
    return evidence.atlas.notJson() > 0 ? Answer::Unusable : answer;
}

} // namespace

void addSuggest(CLI::App& program, CommandLine& line)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = addCommand(program, line, "suggest", helpText("Which keys could serve, and why"));
    CLI::Option* files =
        command->add_option("payloads", options->payloads, helpText("Files; - is standard input"));
    CLI::Option* store =
        command->add_option("--store", options->store, helpText("File of the captures, in place of files"));
    store->excludes(files);
    command->add_flag("--lines", options->lines, helpText("Each line of a file is a payload"));
    command->add_flag("--propose", options->propose, helpText("Print the filters that these keys make"));
    command->callback([&line, options] {
        if (options->payloads.empty() && options->store.empty()) {
            throw CLI::RequiredError("payloads or --store");
        }
        line.run = [options](OutputForm form) { return runSuggest(*options, form); };
    });
}

} // namespace gooseneck
