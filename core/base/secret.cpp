#include "base/secret.h"

#include <algorithm>
#include <cstring>

namespace gooseneck {

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
