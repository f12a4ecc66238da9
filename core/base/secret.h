#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringView>

namespace gooseneck {

/// A token. Move-only, has no print operator and no conversion, and overwrites its memory when it goes.
///
/// reveal() is called only where a request gets its credentials (callgoose/processclient,
/// openstatus/rpcclient), where the keychain is given it (app/keychainsecretstore), and where the operator
/// asks to see or to copy it (ui/widgets/tokenfield, ui/secretclipboard). Everywhere else it is passed on
/// unopened.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray& reveal() const { return m_bytes; }
    Secret clone() const;
    /// Whether these bytes are the token; takes the same time however many of them agree.
    bool matches(QByteArrayView bytes) const;
    /// The bytes with every trace of the token covered: as it is, percent-encoded, as in JSON or HTML, or in
    /// Base64. For what a server sends back, which may quote it. A token under minMaskedBytes is not looked
    /// for: it would be found in everything.
    QByteArray masked(QByteArray bytes) const;

    static constexpr qsizetype minMaskedBytes = 8;

private:
    void wipe();

    QByteArray m_bytes;
};

/// Why a text cannot be a token (design/robustness.md, trap 5: CR, LF or NUL would become header lines).
enum class TokenError {
    Empty,
    TooLong,         ///< over maxTokenBytes
    NotVisibleAscii, ///< a space, a control character or a letter beyond ASCII inside the token
};

constexpr qsizetype maxTokenBytes = 4096;

enum class TokenTrim { Unchanged, EndsTrimmed };

struct TokenInput
{
    Secret secret;
    TokenTrim trim = TokenTrim::Unchanged; ///< white space at the ends was dropped; the operator is told
};

/// Takes a token as typed or pasted.
Result<TokenInput, TokenError> readToken(QStringView text);

} // namespace gooseneck
