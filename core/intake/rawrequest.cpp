#include "intake/rawrequest.h"

#include "http/requestparser.h"
#include "intake/collect.h"
#include "intake/foundtokens.h"

#include <algorithm>

namespace gooseneck {

using Kind = IntakeNote::Kind;

namespace {

constexpr qsizetype maxHeadBytes = qsizetype{64} * 1024;

/// "POST /path HTTP/1.1"
bool isRequestLine(QByteArrayView line)
{
    const qsizetype method = line.indexOf(' ');
    const qsizetype version = line.lastIndexOf(' ');
    return method > 0 && version > method + 1 && line.sliced(version + 1).startsWith("HTTP/") &&
           std::ranges::all_of(line.first(method), [](char c) { return c >= 'A' && c <= 'Z'; });
}

QByteArrayView firstLine(QByteArrayView text)
{
    const QByteArrayView front = text.first(qMin(text.size(), maxHeadBytes));
    const qsizetype end = front.indexOf('\n');
    return (end < 0 ? front : front.first(end)).trimmed();
}

HttpLimits limitsOf()
{
    HttpLimits limits;
    limits.bodyBytes = maxPayloadBytes;
    return limits;
}

/// The requests, if the bytes are nothing but whole requests as they travel.
std::optional<QList<HttpRequest>> wholeRequests(QByteArrayView bytes)
{
    QList<HttpRequest> requests;
    RequestParser parser(limitsOf());
    while (!bytes.isEmpty() && requests.size() <= maxIntakeCaptures) {
        bytes = bytes.sliced(parser.feed(bytes));
        if (parser.stage() == RequestParser::Stage::Admission) {
            parser.admit();
        }
        if (parser.stage() == RequestParser::Stage::Refused) {
            return std::nullopt;
        }
        if (parser.stage() == RequestParser::Stage::Complete) {
            requests.append(parser.takeRequest());
        }
    }
    const bool isWhole = parser.isIdle() || parser.stage() == RequestParser::Stage::Ended;
    return isWhole && !requests.isEmpty() ? std::optional(requests) : std::nullopt;
}

/// A pasted request taken apart, its head with the line ends that the parser wants.
struct PastedRequest
{
    QByteArray head;
    QByteArray body;
    bool hadBareLineFeeds = false;
};

PastedRequest takeApart(QByteArrayView text)
{
    PastedRequest pasted;
    qsizetype begin = 0;
    while (begin < text.size() && pasted.head.size() <= maxHeadBytes) {
        const qsizetype found = text.indexOf('\n', begin);
        const qsizetype end = found < 0 ? text.size() : found;
        QByteArrayView line = text.sliced(begin, end - begin);
        begin = end + 1;
        if (line.endsWith('\r')) {
            line.chop(1);
        } else {
            pasted.hadBareLineFeeds = true;
        }
        if (line.isEmpty()) {
            break;
        }
        pasted.head += line.toByteArray() + "\r\n";
    }
    pasted.head += "\r\n";
    pasted.body = text.sliced(qMin(begin, text.size())).toByteArray();
    return pasted;
}

/// Browsers show requests of HTTP/2 and 3 in the form of HTTP/1.
void nameVersionOne(QByteArray& head)
{
    const qsizetype end = head.indexOf('\r');
    const qsizetype version = head.lastIndexOf(' ', end) + 1;
    const QByteArray name = head.sliced(version, end - version);
    if (name.startsWith("HTTP/2") || name.startsWith("HTTP/3")) {
        head.replace(version, end - version, "HTTP/1.1");
    }
}

std::optional<HttpRequestHead> parseHead(QByteArrayView head)
{
    RequestParser parser(limitsOf());
    while (!head.isEmpty() && parser.stage() == RequestParser::Stage::Head) {
        head = head.sliced(parser.feed(head));
    }
    const bool isHead = parser.stage() == RequestParser::Stage::Admission;
    return isHead ? std::optional(parser.head()) : std::nullopt;
}

/// Also without a Host, which a paste may lack.
std::optional<HttpRequestHead> parsePastedHead(const QByteArray& head)
{
    auto parsed = parseHead(head);
    if (!parsed) {
        constexpr QByteArrayView host = "Host: localhost\r\n";
        QByteArray withHost = head;
        withHost.insert(withHost.indexOf('\n') + 1, host.toByteArray());
        parsed = parseHead(withHost);
        if (parsed) {
            parsed->headers.removeFirst();
        }
    }
    return parsed;
}

/// How much of the text after the head is the body.
QByteArray bodyOf(Intake& intake, const HttpRequestHead& head, const QByteArray& rest)
{
    if (hasHeader(head.headers, "Transfer-Encoding")) {
        addNote(intake, Kind::ChunksKept);
        return rest;
    }
    if (!hasHeader(head.headers, "Content-Length")) {
        // Whoever copied lines took the last line's end along.
        return rest.trimmed().isEmpty() ? QByteArray() : rest;
    }
    const qsizetype length = headerValue(head.headers, "Content-Length").toLongLong();
    if (length <= rest.size() && rest.sliced(length).trimmed().isEmpty()) {
        return rest.first(length);
    }
    addNote(intake, Kind::LengthDiffers);
    return rest;
}

void addRequest(Intake& intake, const IntakeHints& hints, const HttpRequest& request)
{
    Capture capture = blankCapture(hints);
    capture.method = request.head.method;
    capture.target = request.head.target;
    capture.headers = request.head.headers;
    capture.body = request.body;
    // The scheme is not in the text; a token that was sent belongs to https.
    const bool isAbsolute = capture.target.startsWith("http://") || capture.target.startsWith("https://");
    const QByteArray host = headerValue(capture.headers, "Host");
    Capture asSent = capture;
    const QUrl url =
        host.isEmpty() && !isAbsolute
            ? QUrl()
            : takeUrl(intake, asSent, isAbsolute ? capture.target : "https://" + host + capture.target);
    takeTokens(intake, capture, url);
    if (capture.body.isEmpty()) {
        addNote(intake, Kind::NoBody);
    }
    addCapture(intake, std::move(capture));
}

std::optional<HttpRequest> readPasted(Intake& intake, QByteArrayView text)
{
    PastedRequest pasted = takeApart(text);
    nameVersionOne(pasted.head);
    const auto head = parsePastedHead(pasted.head);
    if (!head) {
        return std::nullopt;
    }
    if (pasted.hadBareLineFeeds) {
        addNote(intake, Kind::LineEnds);
    }
    return HttpRequest{*head, bodyOf(intake, *head, pasted.body)};
}

} // namespace

std::optional<Intake> readRawRequests(const QByteArray& bytes, const IntakeHints& hints)
{
    const auto* const begin = std::ranges::find_if_not(bytes, [](char c) { return c == '\r' || c == '\n'; });
    const QByteArrayView text = QByteArrayView(bytes).sliced(begin - bytes.cbegin());
    if (!isRequestLine(firstLine(text))) {
        return std::nullopt;
    }
    Intake intake;
    intake.form = IntakeForm::RawRequests;
    if (const auto requests = wholeRequests(text)) {
        for (const HttpRequest& request : *requests) {
            addRequest(intake, hints, request);
        }
        if (requests->size() > 1) {
            addNote(intake, Kind::SeveralPayloads, {}, requests->size());
        }
        return intake;
    }
    const auto pasted = readPasted(intake, text);
    if (!pasted) {
        return std::nullopt;
    }
    addRequest(intake, hints, *pasted);
    return intake;
}

} // namespace gooseneck
