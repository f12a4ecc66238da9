#include "exports/maskedcapture.h"

#include "base/redact.h"
#include "http/contentcoding.h"
#include "insight/capabilities.h"

namespace gooseneck {

namespace {

/// What takes the marks' place where bytes go into a header or an address: no one has to encode it.
const QByteArray asciiMask = "********";

QByteArray inAscii(QString text)
{
    return text.replace(maskedSecret, QString::fromLatin1(asciiMask)).toLatin1();
}

/// The last part of the listener's path is its secret.
QByteArray maskedTarget(const QByteArray& target)
{
    const QByteArray redacted = inAscii(redactedTarget(target));
    const qsizetype question = redacted.indexOf('?');
    return redacted.startsWith("/h/")
               ? "/h/" + asciiMask + (question < 0 ? QByteArray() : redacted.mid(question))
               : redacted;
}

void maskBody(Capture& capture)
{
    if (!isContentCoded(capture.headers)) {
        capture.body = withoutCapabilities(capture.body);
        return;
    }
    const auto content = decodedBody(capture.headers, capture.body);
    const QByteArray masked = content ? withoutCapabilities(*content) : maskedSecret.toUtf8();
    if (!content || masked != *content) {
        capture.body = masked;
        capture.headers.removeIf([](const HttpHeader& header) {
            return header.name.compare("Content-Encoding", Qt::CaseInsensitive) == 0;
        });
    }
}

} // namespace

Capture maskedCapture(const Capture& capture)
{
    Capture masked = capture;
    maskBody(masked);
    masked.target = maskedTarget(capture.target);
    for (HttpHeader& header : masked.headers) {
        header.value = inAscii(redactedHeaderValue(header.name, header.value));
    }
    return masked;
}

} // namespace gooseneck
