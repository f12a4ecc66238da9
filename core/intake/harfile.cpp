#include "intake/harfile.h"

#include "intake/collect.h"
#include "intake/foundtokens.h"

namespace gooseneck {

using Kind = IntakeNote::Kind;

namespace {

/// The member, if it is of this kind.
JsonIndex memberOf(const JsonDocument& document, JsonIndex object, QByteArrayView name, JsonKind kind)
{
    if (object == noJson || document.kind(object) != JsonKind::Object) {
        return noJson;
    }
    const JsonIndex member = document.member(object, name);
    return member != noJson && document.kind(member) == kind ? member : noJson;
}

QByteArray textOf(const JsonDocument& document, JsonIndex object, QByteArrayView name)
{
    const JsonIndex member = memberOf(document, object, name, JsonKind::String);
    return member == noJson ? QByteArray() : document.text(member);
}

HttpHeaders headersOf(const JsonDocument& document, JsonIndex request)
{
    HttpHeaders headers;
    const JsonIndex list = memberOf(document, request, "headers", JsonKind::Array);
    if (list == noJson) {
        return headers;
    }
    for (JsonIndex i = document.firstChild(list); i != noJson; i = document.nextSibling(i)) {
        const QByteArray name = textOf(document, i, "name");
        // ":method" and its like are HTTP/2's request line.
        if (!name.isEmpty() && !name.startsWith(':')) {
            headers.append({name, textOf(document, i, "value")});
        }
    }
    return headers;
}

void takeBody(Intake& intake, Capture& capture, const JsonDocument& document, JsonIndex request)
{
    const JsonIndex data = memberOf(document, request, "postData", JsonKind::Object);
    const QByteArray text = textOf(document, data, "text");
    if (text.isEmpty()) {
        addNote(intake, Kind::NoBody);
        return;
    }
    capture.body = text;
    if (textOf(document, data, "encoding") == "base64") {
        const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        if (decoded) {
            capture.body = *decoded;
        } else {
            addNote(intake, Kind::NotUnderstood);
        }
    }
}

void takeTime(Intake& intake, Capture& capture, const QByteArray& startedAt)
{
    if (const auto time = fromIsoString(QString::fromUtf8(startedAt))) {
        capture.receivedAt = *time;
    } else {
        addNote(intake, Kind::NoTime);
    }
}

void takeEntry(Intake& intake, const IntakeHints& hints, const JsonDocument& document, JsonIndex entry)
{
    const JsonIndex request = memberOf(document, entry, "request", JsonKind::Object);
    if (textOf(document, request, "method").toUpper() != "POST") {
        addNote(intake, Kind::OtherMethods);
        return;
    }
    Capture capture = blankCapture(hints);
    capture.method = "POST";
    capture.headers = headersOf(document, request);
    takeBody(intake, capture, document, request);
    takeTime(intake, capture, textOf(document, entry, "startedDateTime"));
    const QUrl url = takeUrl(intake, capture, textOf(document, request, "url"));
    takeTokens(intake, capture, url);
    addCapture(intake, std::move(capture));
}

} // namespace

std::optional<Intake> readHarFile(const JsonDocument& document, const IntakeHints& hints)
{
    const JsonIndex log = memberOf(document, document.root(), "log", JsonKind::Object);
    const JsonIndex entries = memberOf(document, log, "entries", JsonKind::Array);
    const bool isHar = entries != noJson && (memberOf(document, log, "version", JsonKind::String) != noJson ||
                                             memberOf(document, log, "creator", JsonKind::Object) != noJson);
    if (!isHar) {
        return std::nullopt;
    }
    Intake intake;
    intake.form = IntakeForm::HarFile;
    for (JsonIndex i = document.firstChild(entries); i != noJson; i = document.nextSibling(i)) {
        takeEntry(intake, hints, document, i);
    }
    if (intake.captures.isEmpty()) {
        addNote(intake, Kind::NoPosts);
    }
    return intake;
}

} // namespace gooseneck
