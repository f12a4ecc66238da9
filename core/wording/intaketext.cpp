#include "wording/intaketext.h"

#include "base/plaintext.h"
#include "wording/tr.h"

#include <QLocale>

namespace gooseneck {

namespace {

QString shownSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0);
}

} // namespace

QString sentence(const IntakeNote& note)
{
    using Kind = IntakeNote::Kind;
    const QString name = visibleExcerpt(note.name, 60);
    const QString count = QLocale().toString(note.count);
    switch (note.kind) {
    case Kind::Empty:
        return tr("There is no text to take. Copy a payload first.");
    case Kind::TooLarge:
        return tr("This is larger than %1 and was not taken. Split it and add the parts.")
            .arg(shownSize(maxIntakeBytes));
    case Kind::PayloadTooLarge:
        return tr("Payloads larger than %1 were left out: %2.").arg(shownSize(maxPayloadBytes), count);
    case Kind::TooManyPayloads:
        return tr("Only the first %1 payloads were taken; %Ln more were left out. Split the text and add the "
                  "rest by itself.",
                  nullptr, note.count)
            .arg(QLocale().toString(maxIntakeCaptures));
    case Kind::DataInAFile:
        return tr("curl would read the body from the file \"%1\", which was not opened. Open that file "
                  "instead.")
            .arg(name);
    case Kind::FormNotTaken:
        return tr("The curl option %1 sends a form or a file, which is no payload. Copy the payload itself.")
            .arg(name);
    case Kind::NoUrl:
        return tr("The curl command names no URL.");
    case Kind::NoPosts:
        return tr("The HAR file holds no POST request, so no payload was taken.");
    case Kind::OtherMethods:
        return tr("Entries of the HAR file that are no POST were left out: %1.").arg(count);
    case Kind::BracesNotJson:
        return tr("Pieces in braces that are no JSON object were left out: %1.").arg(count);
    case Kind::AnswersLeftOut:
        return tr("What Callgoose answered is no payload and was left out: %1.").arg(count);
    case Kind::TokenUnusable:
        return tr("Something in the place of a token is none. It was masked and not kept.");
    case Kind::TokensLeftOut:
        return tr("There are more tokens in this than are kept. The others were masked, too.");
    case Kind::CredentialsTaken:
        return tr("A user's name or password was left out; the payload is taken without it.");
    case Kind::SeveralPayloads:
        return tr("This was taken as several payloads, one after another: %1.").arg(count);
    case Kind::CaptureLines:
        return tr("This was taken as captures that Gooseneck exported; they were added with their headers "
                  "and times: "
                  "%1.")
            .arg(count);
    case Kind::BrokenCaptures:
        return tr("Lines that are no exported capture were left out: %1.").arg(count);
    case Kind::BrokenLine:
        return tr("Lines that are not JSON were kept as they are: %1.").arg(count);
    case Kind::ListAsOne:
        return tr(
            "A list of %Ln objects was taken as one payload. If each is one, paste them without the list's "
            "brackets and commas.",
            nullptr, note.count);
    case Kind::FoundInLog:
        return tr("This was taken as a log: its JSON objects became payloads (%1), and the text around them "
                  "was left out.")
            .arg(count);
    case Kind::TimesFromLog:
        return tr("The times before the payloads were taken as when they came in, in UTC where no zone is "
                  "named.");
    case Kind::NotUnderstood:
        return tr("This is no form that is understood here, so it was kept as it is.");
    case Kind::OptionIgnored:
        return tr("The curl option %1 was left out: it was not followed.").arg(name);
    case Kind::UnknownOption:
        return tr("\"%1\" is no known option of curl and was passed over, as one without a value.").arg(name);
    case Kind::VariableKept:
        return tr("The shell would put something else in the place of \"%1\"; it was kept as it is written.")
            .arg(name);
    case Kind::OtherWords:
        return tr("Words besides the curl command and its first URL were left out: %1.").arg(count);
    case Kind::CaretQuoting:
        return tr("The curl command was read as one for the command line of Windows.");
    case Kind::LineEnds:
        return tr(
            "The HTTP request has bare line feeds, as from an editor. The body was taken as it is here.");
    case Kind::LengthDiffers:
        return tr("The body is not as long as the request says. All of the text after the header lines was "
                  "taken.");
    case Kind::ChunksKept:
        return tr("The request says that its body is in chunks, which could not be read. The body was taken "
                  "as it is here.");
    case Kind::NoBody:
        return tr("Requests without a body became empty payloads: %1.").arg(count);
    case Kind::NoTime:
        return tr("Entries without a readable time count as received now: %1.").arg(count);
    }
    return {};
}

QString sentence(const FoundToken& token)
{
    switch (token.place) {
    case FoundToken::Place::Query:
        return tr("The URL held a token. It was taken out, and the payload is kept without it.");
    case FoundToken::Place::Authorization:
        return tr(
            "The Authorization header held a token. It was taken out, and the payload is kept without it.");
    case FoundToken::Place::CallgooseHeader:
        return tr(
            "The X-Callgoose-Auth header held a token. It was taken out, and the payload is kept without "
            "it.");
    }
    return {};
}

} // namespace gooseneck
