#include "http/headscanner.h"

namespace gooseneck {

HeadScanner::HeadScanner(const HttpLimits& limits, Section section)
    : m_limits(limits)
    , m_section(section)
    , m_inFields(section == Section::Trailer)
{
}

HeadScanner::Scan HeadScanner::scan(QByteArrayView bytes)
{
    Scan result;
    while (result.goodBytes < bytes.size() && !m_complete) {
        result.refusal = take(bytes[result.goodBytes]);
        if (result.refusal) {
            break;
        }
        ++result.goodBytes;
    }
    return result;
}

std::optional<HttpRefusal> HeadScanner::take(char byte)
{
    const bool head = m_section == Section::Head;
    if (++m_totalBytes > (head ? m_limits.headBytes : m_limits.trailerBytes)) {
        return HttpRefusal{431,
                           head ? "The header section is too large." : "The trailer section is too large."};
    }
    if (m_afterCr) {
        if (byte != '\n') {
            return HttpRefusal{400, "A carriage return without a line feed."};
        }
        m_afterCr = false;
        return endLine();
    }
    if (byte == '\n') {
        return HttpRefusal{400, "A line feed without a carriage return."};
    }
    if (byte == '\r') {
        m_afterCr = true;
        return std::nullopt;
    }
    return takeLineByte(byte);
}

std::optional<HttpRefusal> HeadScanner::takeLineByte(char byte)
{
    ++m_lineBytes;
    if (!m_inFields) {
        if (m_lineBytes > m_limits.requestLineBytes) {
            return HttpRefusal{414, "The request line is too long."};
        }
        return std::nullopt;
    }
    if (m_lineBytes == 1) {
        if (byte == ' ' || byte == '\t') {
            return HttpRefusal{400, "A folded header line."};
        }
        if (++m_fields > m_limits.fieldCount) {
            return HttpRefusal{431, "Too many header lines."};
        }
    }
    if (m_lineBytes > m_limits.fieldBytes) {
        return HttpRefusal{431, "A header line is too long."};
    }
    return std::nullopt;
}

std::optional<HttpRefusal> HeadScanner::endLine()
{
    // Empty lines before the request line are allowed (RFC 9112, 2.2); the one after the fields ends the
    // section.
    if (m_lineBytes == 0) {
        m_complete = m_inFields;
    } else {
        m_inFields = true;
    }
    m_lineBytes = 0;
    return std::nullopt;
}

} // namespace gooseneck
