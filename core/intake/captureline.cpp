#include "intake/captureline.h"

using namespace Qt::StringLiterals;

namespace gooseneck {

namespace {

/// Characters stand for the bytes of the same number; a mask has others, and stays readable.
std::optional<QByteArray> bytesOf(const JsonDocument& document, JsonIndex node)
{
    if (document.kind(node) != JsonKind::String) {
        return std::nullopt;
    }
    const QByteArray utf8 = document.text(node);
    const QString text = QString::fromUtf8(utf8);
    const bool areBytes = std::ranges::all_of(text, [](QChar c) { return c.unicode() <= 0xff; });
    return areBytes ? text.toLatin1() : utf8;
}

std::optional<qint64> numberOf(const JsonDocument& document, JsonIndex node)
{
    bool isWhole = false;
    const qint64 number = document.text(node).toLongLong(&isWhole);
    return isWhole && document.kind(node) == JsonKind::Number ? std::optional(number) : std::nullopt;
}

std::optional<QByteArray> base64Of(const JsonDocument& document, JsonIndex node)
{
    if (document.kind(node) != JsonKind::String) {
        return std::nullopt;
    }
    auto decoded =
        QByteArray::fromBase64Encoding(document.text(node), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(std::move(decoded.decoded)) : std::nullopt;
}

template <class Value>
bool put(std::optional<Value> value, Value& into)
{
    if (value) {
        into = std::move(*value);
    }
    return value.has_value();
}

bool putHeaders(const JsonDocument& document, JsonIndex node, HttpHeaders& headers)
{
    if (document.kind(node) != JsonKind::Array) {
        return false;
    }
    for (JsonIndex line = document.firstChild(node); line != noJson; line = document.nextSibling(line)) {
        HttpHeader header;
        if (document.kind(line) != JsonKind::Array || document.childCount(line) != 2 ||
            !put(bytesOf(document, document.element(line, 0)), header.name) ||
            !put(bytesOf(document, document.element(line, 1)), header.value)) {
            return false;
        }
        headers.append(std::move(header));
    }
    return true;
}

bool putForwarded(const JsonDocument& document, JsonIndex node, std::optional<ForwardedAnswer>& forwarded)
{
    if (document.kind(node) != JsonKind::Object) {
        return false;
    }
    const JsonIndex status = document.member(node, "status");
    const JsonIndex body = document.member(node, "bodyBase64");
    if (status == noJson || body == noJson) {
        return false;
    }
    const auto number = numberOf(document, status);
    ForwardedAnswer answer;
    if (!number || *number < 0 || *number > 999 || !put(base64Of(document, body), answer.body)) {
        return false;
    }
    answer.status = static_cast<int>(*number);
    forwarded = std::move(answer);
    return true;
}

bool putText(const JsonDocument& document, JsonIndex node, QString& text)
{
    text = QString::fromUtf8(document.text(node));
    return document.kind(node) == JsonKind::String;
}

bool putWords(const JsonDocument& document, JsonIndex node, const QByteArray& name, Capture& capture)
{
    const QString word = QString::fromUtf8(document.text(node));
    if (name == "receivedAt") {
        return put(fromIsoString(word), capture.receivedAt);
    }
    return put(sourceFromWord(word), capture.source);
}

/// False if the member is unknown or not what it should be.
bool putMember(const JsonDocument& document, JsonIndex node, const QByteArray& name, Capture& capture)
{
    if (name == "id") {
        return put(numberOf(document, node), capture.id) && capture.id >= 0;
    }
    if (name == "receivedAt" || name == "source") {
        return putWords(document, node, name, capture);
    }
    if (name == "origin") {
        return putText(document, node, capture.origin);
    }
    if (name == "method") {
        return put(bytesOf(document, node), capture.method);
    }
    if (name == "target") {
        return put(bytesOf(document, node), capture.target);
    }
    if (name == "headers") {
        return putHeaders(document, node, capture.headers);
    }
    if (name == "bodyBase64") {
        return put(base64Of(document, node), capture.body);
    }
    if (name == "pinned") {
        capture.pinned = document.kind(node) == JsonKind::True;
        return capture.pinned || document.kind(node) == JsonKind::False;
    }
    return name == "forwarded" && putForwarded(document, node, capture.forwarded);
}

std::optional<CaptureLineError> refuseFormat(const JsonDocument& document)
{
    using Kind = CaptureLineError::Kind;
    const bool isObject = document.kind(document.root()) == JsonKind::Object;
    const JsonIndex format = isObject ? document.member(document.root(), "format") : noJson;
    if (format == noJson || document.text(format) != "gooseneck.capture") {
        return CaptureLineError{Kind::NotACapture, {}};
    }
    const JsonIndex version = document.member(document.root(), "version");
    const auto number = version == noJson ? std::nullopt : numberOf(document, version);
    if (!number || *number < 1) {
        return CaptureLineError{Kind::BadMember, u"version"_s};
    }
    return *number > 1 ? std::optional(CaptureLineError{Kind::NewerVersion, {}}) : std::nullopt;
}

} // namespace

Result<Capture, CaptureLineError> captureFromLine(const QByteArray& line)
{
    using Kind = CaptureLineError::Kind;
    const auto parsed = JsonDocument::parse(line);
    if (!parsed) {
        return failure(CaptureLineError{Kind::NotJson, {}});
    }
    const JsonDocument& document = *parsed;
    if (const auto refused = refuseFormat(document)) {
        return failure(*refused);
    }
    for (const char* needed : {"receivedAt", "source", "bodyBase64"}) {
        if (document.member(document.root(), needed) == noJson) {
            return failure(CaptureLineError{Kind::BadMember, QString::fromLatin1(needed)});
        }
    }
    Capture capture;
    for (JsonIndex node = document.firstChild(document.root()); node != noJson;
         node = document.nextSibling(node)) {
        const QByteArray name = document.key(node);
        const bool isKnownAlready = name == "format" || name == "version";
        if (!isKnownAlready && (document.isDuplicateKey(node) || !putMember(document, node, name, capture))) {
            return failure(CaptureLineError{Kind::BadMember, QString::fromUtf8(name)});
        }
    }
    return capture;
}

bool areCaptureLines(const QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const auto first = captureFromLine(end < 0 ? bytes : bytes.left(end));
    return first || (first.error().kind != CaptureLineError::Kind::NotJson &&
                     first.error().kind != CaptureLineError::Kind::NotACapture);
}

CaptureLines capturesFromLines(const QByteArray& bytes)
{
    CaptureLines lines;
    for (const QByteArray& line : bytes.split('\n')) {
        if (line.trimmed().isEmpty()) {
            continue;
        }
        if (auto capture = captureFromLine(line)) {
            capture->id = 0;
            lines.captures.append(std::move(capture).value());
        } else {
            ++lines.broken;
        }
    }
    return lines;
}

} // namespace gooseneck
