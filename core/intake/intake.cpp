#include "intake/intake.h"

#include "intake/collect.h"
#include "intake/curlcommand.h"
#include "intake/foundtokens.h"
#include "intake/harfile.h"
#include "intake/jsontexts.h"
#include "intake/logtext.h"
#include "intake/rawrequest.h"

namespace gooseneck {

namespace {

std::optional<Intake> readJson(const QByteArray& bytes, const IntakeHints& hints)
{
    if (bytes.contains("\"entries\"")) {
        const auto document = JsonDocument::parse(bytes);
        if (auto har = document ? readHarFile(*document, hints) : std::nullopt) {
            return har;
        }
    }
    return readOneJson(bytes, hints);
}

/// What nobody understands is one payload: nothing that was given is lost.
Intake keepAsItIs(const QByteArray& bytes, const IntakeHints& hints)
{
    Intake intake;
    Capture capture = blankCapture(hints);
    capture.body = withoutTokens(intake, bytes);
    addNote(intake, IntakeNote::Kind::NotUnderstood);
    addCapture(intake, std::move(capture));
    return intake;
}

Intake refused(IntakeNote::Kind why)
{
    Intake intake;
    addNote(intake, why);
    return intake;
}

} // namespace

Intake understand(const QByteArray& bytes, const IntakeHints& hints)
{
    if (bytes.size() > maxIntakeBytes) {
        return refused(IntakeNote::Kind::TooLarge);
    }
    if (bytes.trimmed().isEmpty()) {
        return refused(IntakeNote::Kind::Empty);
    }
    // From the narrowest form to the widest: each of them leaves alone what the ones after it are for.
    for (const auto& reader :
         {readJson, readCurlCommands, readRawRequests, readJsonTexts, readJsonLines, readLogText}) {
        auto intake = reader(bytes, hints);
        // A reader that neither takes nor says anything has met another form: a comment that names curl.
        if (intake && (!intake->captures.isEmpty() || !intake->notes.isEmpty())) {
            return std::move(*intake);
        }
    }
    return keepAsItIs(bytes, hints);
}

} // namespace gooseneck
