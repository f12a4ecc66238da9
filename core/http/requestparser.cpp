#include "http/requestparser.h"

#include "http/headscanner.h"
#include "http/llhttpreader.h"
#include "http/requestrules.h"

#include <optional>

namespace gooseneck {

class RequestParser::Private
{
public:
    explicit Private(const HttpLimits& givenLimits)
        : limits(givenLimits)
        , reader(givenLimits)
    {
        scanner.emplace(limits, HeadScanner::Section::Head);
    }

    qsizetype feedLines(QByteArrayView bytes);
    qsizetype feedBody(QByteArrayView bytes);
    qsizetype feedEnded(QByteArrayView bytes);
    void follow(LlhttpReader::Event event);
    void headEnded();
    void nextMessage();
    void refuse(HttpRefusal why);

    const HttpLimits limits;
    LlhttpReader reader;
    std::optional<HeadScanner> scanner; ///< in the head and in a trailer
    Stage stage = Stage::Head;
    HttpRefusal refusal;
    bool keepAlive = false; ///< what the newest complete head said
    bool begun = false;
};

/// Whatever finds a fault in the earlier byte has the word, so that the verdict does not depend on the
/// cutting.
qsizetype RequestParser::Private::feedLines(QByteArrayView bytes)
{
    const HeadScanner::Scan scan = scanner->scan(bytes);
    const bool wasHead = stage == Stage::Head;
    const LlhttpReader::Progress progress = reader.execute(bytes.first(scan.goodBytes));
    begun = true;
    const auto expected = !scanner->isComplete() ? LlhttpReader::Event::NeedsMore
                          : wasHead              ? LlhttpReader::Event::HeadComplete
                                                 : LlhttpReader::Event::MessageComplete;
    if (progress.event == expected && scan.refusal) {
        refuse(*scan.refusal);
    } else if (progress.event == expected && progress.consumedBytes == scan.goodBytes) {
        follow(progress.event);
    } else {
        const bool known = progress.event == LlhttpReader::Event::UnknownTransferEncoding;
        follow(known ? progress.event : LlhttpReader::Event::Malformed);
    }
    return scan.goodBytes;
}

qsizetype RequestParser::Private::feedBody(QByteArrayView bytes)
{
    const LlhttpReader::Progress progress = reader.execute(bytes);
    follow(progress.event);
    return progress.consumedBytes;
}

qsizetype RequestParser::Private::feedEnded(QByteArrayView bytes)
{
    for (const char byte : bytes) {
        if (byte != '\r' && byte != '\n') {
            refuse({400, "Data after the last request of the connection."});
            break;
        }
    }
    return bytes.size();
}

void RequestParser::Private::follow(LlhttpReader::Event event)
{
    switch (event) {
    case LlhttpReader::Event::NeedsMore:
        break;
    case LlhttpReader::Event::HeadComplete:
        headEnded();
        break;
    case LlhttpReader::Event::TrailerBegins:
        scanner.emplace(limits, HeadScanner::Section::Trailer);
        break;
    case LlhttpReader::Event::MessageComplete:
        scanner.reset();
        stage = Stage::Complete;
        break;
    case LlhttpReader::Event::BodyTooLarge:
        refuse({413, "The body is too large."});
        break;
    case LlhttpReader::Event::ExtensionsTooLarge:
        refuse({400, "The chunk extensions are too large."});
        break;
    case LlhttpReader::Event::UnknownTransferEncoding:
        refuse({501, "The only Transfer-Encoding understood here is chunked."});
        break;
    case LlhttpReader::Event::Malformed:
        refuse({400, "This is not well-formed HTTP."});
        break;
    }
}

void RequestParser::Private::headEnded()
{
    scanner.reset();
    if (const std::optional<HttpRefusal> why = checkFraming(reader.request().head, reader.majorVersion())) {
        refuse(*why);
    } else {
        keepAlive = isKeepAlive(reader.request().head);
        stage = Stage::Admission;
    }
}

void RequestParser::Private::nextMessage()
{
    stage = keepAlive ? Stage::Head : Stage::Ended;
    reader.restart();
    scanner.emplace(limits, HeadScanner::Section::Head);
    begun = false;
}

void RequestParser::Private::refuse(HttpRefusal why)
{
    refusal = std::move(why);
    stage = Stage::Refused;
    reader.request().body = {};
}

RequestParser::RequestParser(const HttpLimits& limits)
    : d(std::make_unique<Private>(limits))
{
}

RequestParser::~RequestParser() = default;
RequestParser::RequestParser(RequestParser&&) noexcept = default;
RequestParser& RequestParser::operator=(RequestParser&&) noexcept = default;

RequestParser::Stage RequestParser::stage() const
{
    return d->stage;
}

qsizetype RequestParser::feed(QByteArrayView bytes)
{
    qsizetype taken = 0;
    const Stage before = d->stage;
    while (taken < bytes.size() && d->stage == before) {
        const QByteArrayView rest = bytes.sliced(taken);
        switch (before) {
        case Stage::Head:
            taken += d->feedLines(rest);
            break;
        case Stage::Body:
            taken += d->scanner ? d->feedLines(rest) : d->feedBody(rest);
            break;
        case Stage::Ended:
            taken += d->feedEnded(rest);
            break;
        case Stage::Admission:
        case Stage::Complete:
        case Stage::Refused:
            return taken;
        }
    }
    return taken;
}

const HttpRequestHead& RequestParser::head() const
{
    return d->reader.request().head;
}

const HttpRefusal& RequestParser::refusal() const
{
    return d->refusal;
}

bool RequestParser::keepsAlive() const
{
    return d->keepAlive;
}

bool RequestParser::expectsBody() const
{
    return d->reader.isChunked() || d->reader.contentLength() > 0;
}

bool RequestParser::isIdle() const
{
    return (d->stage == Stage::Head && !d->begun) || d->stage == Stage::Ended;
}

qsizetype RequestParser::bufferedBytes() const
{
    return d->reader.request().body.size();
}

void RequestParser::admit()
{
    const HttpRequestHead& head = d->reader.request().head;
    const bool needsLength = head.method == "POST" || head.method == "PUT";
    if (needsLength && !d->reader.isChunked() && !hasHeader(head.headers, "Content-Length")) {
        d->refuse({411, "A Content-Length or a chunked body is needed."});
        return;
    }
    if (!d->reader.isChunked() && d->reader.contentLength() > static_cast<quint64>(d->limits.bodyBytes)) {
        d->refuse({413, "The body is too large."});
        return;
    }
    d->stage = Stage::Body;
    if (!expectsBody()) {
        // llhttp was stopped at the end of the head and says only now that the message is complete as well.
        d->follow(d->reader.execute({}).event);
    }
}

void RequestParser::refuse(HttpRefusal refusal)
{
    d->refuse(std::move(refusal));
}

HttpRequest RequestParser::takeRequest()
{
    HttpRequest request = std::move(d->reader.request());
    d->nextMessage();
    return request;
}

} // namespace gooseneck
