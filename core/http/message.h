#pragma once

#include <QByteArray>
#include <QList>

namespace gooseneck {

/// One header line, name and value as received (names are compared without case).
struct HttpHeader
{
    QByteArray name;
    QByteArray value;

    bool operator==(const HttpHeader&) const = default;
};

using HttpHeaders = QList<HttpHeader>;

/// The value of the first header with this name, empty if there is none.
QByteArray headerValue(const HttpHeaders& headers, QByteArrayView name);
bool hasHeader(const HttpHeaders& headers, QByteArrayView name);

/// What is known of a request when its header section is complete.
struct HttpRequestHead
{
    QByteArray method;
    QByteArray target; ///< path and query as received, still percent-encoded
    int minorVersion = 1;
    HttpHeaders headers; ///< in the order received, duplicates kept
};

/// A whole request. The body is without transfer coding (chunks are joined) but with its content coding.
struct HttpRequest
{
    HttpRequestHead head;
    QByteArray body;
};

/// What goes back. Content-Length, Date and Connection are added by the server.
struct HttpResponse
{
    int status = 200;
    HttpHeaders headers;
    QByteArray body;
};

} // namespace gooseneck
