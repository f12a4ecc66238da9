#pragma once

#include "http/httplimits.h"
#include "http/message.h"
#include "http/refusal.h"

#include <QByteArrayView>

#include <memory>
#include <optional>

namespace gooseneck {

/// HTTP/1.x requests out of bytes, without any IO: llhttp for the grammar, HeadScanner and requestrules for
/// what it is too lenient about. The verdict does not depend on how the bytes are cut into calls of feed().
///
/// The caller drives it by stage(): feed() bytes in Head, Body and Ended; look at head() in Admission and
/// call admit() or refuse(); takeRequest() in Complete; answer refusal() and close in Refused. The rest of
/// the bytes that feed() did not take are fed again after that.
class RequestParser
{
public:
    enum class Stage {
        Head,      ///< waits for the rest of a request line and its header lines
        Admission, ///< head() is complete and its framing is sound
        Body,      ///< was admitted, waits for the rest of the body
        Complete,  ///< takeRequest() gives it and starts with the next one
        Ended,     ///< the last request said that it was the last; anything but line ends is refused
        Refused,   ///< refusal() says why; nothing more is read
    };

    explicit RequestParser(const HttpLimits& limits);
    ~RequestParser();
    RequestParser(RequestParser&&) noexcept;
    RequestParser& operator=(RequestParser&&) noexcept;

    Stage stage() const;
    /// Takes bytes up to the next change of stage and returns how many.
    qsizetype feed(QByteArrayView bytes);

    const HttpRequestHead& head() const;
    const HttpRefusal& refusal() const;
    /// Whether the connection stays open after this request; valid from Admission to Complete.
    bool keepsAlive() const;
    /// Whether a body follows the head; valid in Admission.
    bool expectsBody() const;
    /// Whether nothing of a request has come in yet.
    bool isIdle() const;
    /// Body bytes held for a request that is not yet complete or not yet taken.
    qsizetype bufferedBytes() const;

    /// Lets the head in. Goes to Body or Complete, or to Refused where the length is missing (411) or too
    /// large (413).
    void admit();
    void refuse(HttpRefusal refusal);
    HttpRequest takeRequest();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gooseneck
