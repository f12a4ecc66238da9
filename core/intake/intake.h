#pragma once

#include "base/secret.h"
#include "capture/capture.h"

#include <QList>
#include <QUrl>

#include <vector>

namespace gooseneck {

/// The largest payload that is taken in, as over the listener (design/robustness.md, Listener).
constexpr qsizetype maxPayloadBytes = qsizetype{10} * 1024 * 1024;
/// The largest text or file that is looked into: one with several payloads may be larger than each of them.
constexpr qsizetype maxIntakeBytes = qsizetype{100} * 1024 * 1024;
/// The most payloads that one text or file gives; the others are left out, and that is said.
constexpr qsizetype maxIntakeCaptures = 10'000;

/// What is known of the bytes from outside.
struct IntakeHints
{
    CaptureSource source = CaptureSource::Paste;
    QString fileName;  ///< becomes the captures' origin; empty for a paste
    UtcTime takenAt{}; ///< when the captures count as received, unless the bytes say it themselves
};

/// What the bytes were taken for.
enum class IntakeForm { Json, JsonTexts, JsonLines, CurlCommands, RawRequests, HarFile, LogText, Unknown };

/// Something the operator should know about how the bytes were understood.
struct IntakeNote
{
    enum class Kind {
        // Something was not taken.
        Empty,            ///< nothing but white space
        TooLarge,         ///< over maxIntakeBytes; nothing was taken
        PayloadTooLarge,  ///< over maxPayloadBytes
        TooManyPayloads,  ///< over maxIntakeCaptures
        DataInAFile,      ///< curl reads the body from the file `name`, which is not here
        FormNotTaken,     ///< curl's option `name` makes a body that is not one payload
        NoUrl,            ///< a curl command without a URL
        NoPosts,          ///< a HAR file without a POST
        OtherMethods,     ///< entries of a HAR file that are no POST
        BracesNotJson,    ///< pieces of a log in braces that are no JSON
        AnswersLeftOut,   ///< what Callgoose answered, in its log
        TokenUnusable,    ///< a token that no token can be (base/secret.h, TokenError); masked
        BrokenCaptures,   ///< lines of an export of this program that are no capture; `count` of them
        TokensLeftOut,    ///< more tokens than maxFoundTokens; masked
        CredentialsTaken, ///< a user's name and password, or another authorization than a token; removed
        // Something was assumed.
        CaptureLines,    ///< `count` captures that this program had exported
        SeveralPayloads, ///< `count` texts, one after another
        BrokenLine,      ///< a line among JSON lines that is no JSON: kept as it is; `count` of them
        ListAsOne,       ///< a list of `count` objects was taken as one payload
        FoundInLog,      ///< the objects of a log; the text around them was left out
        TimesFromLog,    ///< the times before them, read as UTC where they name no zone
        NotUnderstood,   ///< kept byte for byte, as one payload
        OptionIgnored,   ///< curl's option `name`, whose value is in a file or is not followed
        UnknownOption,   ///< an option `name` that curl does not have as far as known
        VariableKept,    ///< the shell would put something else in the place of `name`
        OtherWords,      ///< words that are neither an option nor the first URL of a curl command
        CaretQuoting,    ///< carets were read as those of the Windows command line
        LineEnds,        ///< a pasted HTTP request with bare line feeds
        LengthDiffers,   ///< its body is not as long as it says: all of the text after its head was taken
        ChunksKept,      ///< its body says it is in chunks but is not: taken as it is
        NoBody,          ///< a request without a body; an empty payload
        NoTime,          ///< an entry without a readable time of its own
    };

    Kind kind = Kind::Empty;
    QString name;        ///< foreign text, as it stood there
    qsizetype count = 1; ///< how often

    bool operator==(const IntakeNote&) const = default;
};

/// A token that stood in a URL or a header. In the captures there is a mask in its place; the caller puts it
/// into the keychain and says so.
struct FoundToken
{
    enum class Place {
        Query,          ///< ?token=
        Authorization,  ///< Authorization: Bearer
        CallgooseHeader ///< X-Callgoose-Auth
    };

    Secret token;
    Place place = Place::Query;
    QUrl url; ///< where it was sent, without token, user and fragment; empty if that is not known
};

constexpr std::size_t maxFoundTokens = 16;

/// What became of the bytes. Move-only because of the tokens.
struct Intake
{
    IntakeForm form = IntakeForm::Unknown;
    QList<Capture> captures; ///< in the order of the bytes, each body byte for byte
    QList<IntakeNote> notes; ///< one of each kind and name
    std::vector<FoundToken> tokens;
};

/// Pasted, dropped or opened bytes as payloads: a JSON text, several of them, JSON lines, curl commands, HTTP
/// requests, a HAR file or a log with JSON in it. What is none of these is one payload, as it is; nothing is
/// asked, and what was assumed is noted. Pure, and linear in the number of bytes.
Intake understand(const QByteArray& bytes, const IntakeHints& hints);

} // namespace gooseneck
