#pragma once

#include "http/httplimits.h"
#include "http/message.h"

#include <llhttp.h>

namespace gooseneck {

/// llhttp with one request collected from its callbacks. It stops wherever the RequestParser has to look:
/// after the head, before the trailer of a chunked body and at the end. Only requestparser.cpp uses it.
class LlhttpReader
{
public:
    enum class Event {
        NeedsMore,
        HeadComplete,
        TrailerBegins,   ///< the last chunk was read; header lines may follow
        MessageComplete, ///< bytes beyond it are not consumed
        BodyTooLarge,
        ExtensionsTooLarge,
        UnknownTransferEncoding,
        Malformed,
    };

    struct Progress
    {
        Event event = Event::NeedsMore;
        qsizetype consumedBytes = 0;
    };

    explicit LlhttpReader(const HttpLimits& limits);
    Q_DISABLE_COPY_MOVE(LlhttpReader)

    /// Forgets everything and waits for a new request.
    void restart();
    /// After HeadComplete and TrailerBegins this goes on, also with no bytes at all: a request without a body
    /// is complete without any further byte.
    Progress execute(QByteArrayView bytes);

    HttpRequest& request() { return m_request; }
    const HttpRequest& request() const { return m_request; }
    int majorVersion() const { return m_llhttp.http_major; }
    /// The next two are valid at HeadComplete.
    bool isChunked() const { return m_chunked; }
    quint64 contentLength() const { return m_contentLength; }

private:
    template <int (LlhttpReader::*handler)(QByteArrayView)>
    static int onSpan(llhttp_t* parser, const char* at, size_t length);
    template <int (LlhttpReader::*handler)()>
    static int onEvent(llhttp_t* parser);
    static llhttp_settings_t makeSettings();

    int takeTarget(QByteArrayView part);
    int takeName(QByteArrayView part);
    int takeValue(QByteArrayView part);
    int takeExtension(QByteArrayView part);
    int takeBody(QByteArrayView part);
    int endField();
    int endHead();
    int endChunkHeader();
    int endMessage();
    int pauseWith(Event event);
    Event errorEvent(llhttp_errno_t error) const;

    const HttpLimits m_limits;
    llhttp_t m_llhttp{};
    Event m_event = Event::NeedsMore;
    HttpRequest m_request;
    HttpHeader m_field;
    qsizetype m_extensionBytes = 0;
    quint64 m_contentLength = 0;
    bool m_inTrailer = false;
    bool m_chunked = false;
};

} // namespace gooseneck
