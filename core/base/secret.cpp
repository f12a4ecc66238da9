#include "base/secret.h"

#include "base/redact.h"

#include <QByteArrayList>

#include <algorithm>
#include <cstring>

namespace gooseneck {

namespace {

/// What of the Base64 of `token` is the same whatever stands before and behind it, for each of the three ways
/// it can lie in groups of three bytes.
QByteArrayList base64Traces(const QByteArray& token, QByteArray::Base64Options options)
{
    QByteArrayList traces;
    for (qsizetype before = 0; before < 3; ++before) {
        const QByteArray text = (QByteArray(before, '\0') + token).toBase64(options);
        const qsizetype skipped = before == 0 ? 0 : before + 1; // characters that hold bits of what is before
        const qsizetype certain = (before + token.size()) / 3 * 4;
        traces.append(text.sliced(skipped, certain - skipped));
    }
    return traces;
}

QByteArray htmlEscaped(QByteArray text)
{
    return text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
}

QByteArrayList tracesOf(const QByteArray& token)
{
    QByteArray inJson = token;
    inJson.replace('\\', "\\\\").replace('"', "\\\"");
    QByteArray slashed = inJson;
    slashed.replace('/', "\\/");
    QByteArrayList traces{token,   token.toPercentEncoding(), token.toPercentEncoding().toLower(), inJson,
                          slashed, htmlEscaped(token)};
    traces += base64Traces(token, QByteArray::Base64Encoding);
    traces += base64Traces(token, QByteArray::Base64UrlEncoding);
    return traces;
}

} // namespace

Secret::Secret(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

Secret Secret::clone() const
{
    return Secret(QByteArray(m_bytes.constData(), m_bytes.size()));
}

bool Secret::matches(QByteArrayView bytes) const
{
    if (bytes.size() != m_bytes.size()) {
        return false;
    }
    int difference = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        difference |= bytes[i] ^ m_bytes[i];
    }
    return difference == 0;
}

QByteArray Secret::masked(QByteArray bytes) const
{
    if (m_bytes.size() < minMaskedBytes) {
        return bytes;
    }
    QByteArrayList traces = tracesOf(m_bytes);
    for (QByteArray& trace : traces) {
        bytes.replace(trace, maskedSecret.toUtf8());
        trace.fill('\0');
    }
    return bytes;
}

void Secret::wipe()
{
    // Only our own copy: data() would detach from a shared one and wipe the copy of the copy.
    if (m_bytes.isDetached() && !m_bytes.isEmpty()) {
        explicit_bzero(m_bytes.data(), static_cast<size_t>(m_bytes.size()));
    }
    m_bytes.clear();
}

Result<TokenInput, TokenError> readToken(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return failure(TokenError::Empty);
    }
    if (trimmed.size() > maxTokenBytes) {
        return failure(TokenError::TooLong);
    }
    const bool visible = std::ranges::all_of(trimmed, [](QChar c) { return c > u' ' && c <= u'~'; });
    if (!visible) {
        return failure(TokenError::NotVisibleAscii);
    }
    const TokenTrim trim = trimmed.size() == text.size() ? TokenTrim::Unchanged : TokenTrim::EndsTrimmed;
    return TokenInput{Secret(trimmed.toLatin1()), trim};
}

} // namespace gooseneck
