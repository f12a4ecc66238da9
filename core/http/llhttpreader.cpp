#include "http/llhttpreader.h"

#include <utility>

namespace gooseneck {

template <int (LlhttpReader::*handler)(QByteArrayView)>
int LlhttpReader::onSpan(llhttp_t* parser, const char* at, size_t length)
{
    return (static_cast<LlhttpReader*>(parser->data)->*handler)(
        QByteArrayView(at, static_cast<qsizetype>(length)));
}

template <int (LlhttpReader::*handler)()>
int LlhttpReader::onEvent(llhttp_t* parser)
{
    return (static_cast<LlhttpReader*>(parser->data)->*handler)();
}

llhttp_settings_t LlhttpReader::makeSettings()
{
    llhttp_settings_t settings;
    llhttp_settings_init(&settings);
    settings.on_url = &onSpan<&LlhttpReader::takeTarget>;
    settings.on_header_field = &onSpan<&LlhttpReader::takeName>;
    settings.on_header_value = &onSpan<&LlhttpReader::takeValue>;
    settings.on_header_value_complete = &onEvent<&LlhttpReader::endField>;
    settings.on_headers_complete = &onEvent<&LlhttpReader::endHead>;
    settings.on_chunk_header = &onEvent<&LlhttpReader::endChunkHeader>;
    settings.on_chunk_extension_name = &onSpan<&LlhttpReader::takeExtension>;
    settings.on_chunk_extension_value = &onSpan<&LlhttpReader::takeExtension>;
    settings.on_body = &onSpan<&LlhttpReader::takeBody>;
    settings.on_message_complete = &onEvent<&LlhttpReader::endMessage>;
    return settings;
}

LlhttpReader::LlhttpReader(const HttpLimits& limits)
    : m_limits(limits)
{
    restart();
}

void LlhttpReader::restart()
{
    static const llhttp_settings_t settings = makeSettings();
    llhttp_init(&m_llhttp, HTTP_REQUEST, &settings);
    m_llhttp.data = this;
    m_event = Event::NeedsMore;
    m_request = {};
    m_field = {};
    m_extensionBytes = 0;
    m_contentLength = 0;
    m_inTrailer = false;
    m_chunked = false;
}

LlhttpReader::Progress LlhttpReader::execute(QByteArrayView bytes)
{
    m_event = Event::NeedsMore;
    llhttp_resume(&m_llhttp);
    const char* const begin = bytes.isEmpty() ? "" : bytes.data();
    const llhttp_errno_t error = llhttp_execute(&m_llhttp, begin, static_cast<size_t>(bytes.size()));
    if (error == HPE_OK) {
        return {Event::NeedsMore, bytes.size()};
    }
    return {errorEvent(error), llhttp_get_error_pos(&m_llhttp) - begin};
}

LlhttpReader::Event LlhttpReader::errorEvent(llhttp_errno_t error) const
{
    if (m_event != Event::NeedsMore && (error == HPE_PAUSED || error == HPE_USER)) {
        return m_event;
    }
    const bool alone = !hasHeader(m_request.head.headers, "Content-Length") && m_llhttp.http_minor != 0;
    return error == HPE_INVALID_TRANSFER_ENCODING && alone ? Event::UnknownTransferEncoding
                                                           : Event::Malformed;
}

int LlhttpReader::pauseWith(Event event)
{
    m_event = event;
    return HPE_PAUSED;
}

int LlhttpReader::takeTarget(QByteArrayView part)
{
    m_request.head.target += part;
    return HPE_OK;
}

int LlhttpReader::takeName(QByteArrayView part)
{
    m_field.name += part;
    return HPE_OK;
}

int LlhttpReader::takeValue(QByteArrayView part)
{
    m_field.value += part;
    return HPE_OK;
}

int LlhttpReader::takeExtension(QByteArrayView part)
{
    m_extensionBytes += part.size();
    if (m_extensionBytes > m_limits.chunkExtensionBytes) {
        m_event = Event::ExtensionsTooLarge;
        return HPE_USER;
    }
    return HPE_OK;
}

int LlhttpReader::takeBody(QByteArrayView part)
{
    m_request.body += part;
    return HPE_OK;
}

int LlhttpReader::endField()
{
    HttpHeader field = std::exchange(m_field, {});
    if (m_inTrailer) {
        return HPE_OK;
    }
    while (field.value.endsWith(' ') || field.value.endsWith('\t')) {
        field.value.chop(1);
    }
    m_request.head.headers.append(std::move(field));
    return HPE_OK;
}

int LlhttpReader::endHead()
{
    m_request.head.method = llhttp_method_name(static_cast<llhttp_method_t>(m_llhttp.method));
    m_request.head.minorVersion = m_llhttp.http_minor;
    m_chunked = (m_llhttp.flags & F_CHUNKED) != 0;
    m_contentLength = m_llhttp.content_length;
    // An offer to switch protocols is declined by not taking it up.
    m_llhttp.upgrade = 0;
    return pauseWith(Event::HeadComplete);
}

int LlhttpReader::endChunkHeader()
{
    if (m_llhttp.content_length == 0) {
        m_inTrailer = true;
        return pauseWith(Event::TrailerBegins);
    }
    const qsizetype room = m_limits.bodyBytes - m_request.body.size();
    return m_llhttp.content_length > static_cast<quint64>(room) ? pauseWith(Event::BodyTooLarge) : HPE_OK;
}

int LlhttpReader::endMessage()
{
    return pauseWith(Event::MessageComplete);
}

} // namespace gooseneck
