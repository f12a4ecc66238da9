#include "http/responsewriter.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gooseneck {

namespace {

bool isSafe(const HttpHeader& header)
{
    const auto breaks = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
    return !header.name.isEmpty() && std::none_of(header.name.cbegin(), header.name.cend(), breaks) &&
           std::none_of(header.value.cbegin(), header.value.cend(), breaks);
}

bool isServersOwn(const HttpHeader& header)
{
    const auto is = [&header](QByteArrayView name) {
        return QByteArrayView(header.name).compare(name, Qt::CaseInsensitive) == 0;
    };
    return is("Content-Length") || is("Date") || is("Connection") || is("Transfer-Encoding");
}

/// RFC 9110, 15.3.5 and 15.4.5: these end with their head.
bool hasNoBody(int status)
{
    return status == 204 || status == 304;
}

QByteArray httpDate()
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
        .toLatin1();
}

void appendField(QByteArray& out, const QByteArray& name, const QByteArray& value)
{
    out += name;
    out += ": ";
    out += value;
    out += "\r\n";
}

} // namespace

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 303:
        return "See Other";
    case 307:
        return "Temporary Redirect";
    case 308:
        return "Permanent Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return "Status";
    }
}

QByteArray writeResponseHead(const HttpResponse& response, ConnectionAfter after)
{
    QByteArray out =
        "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    for (const HttpHeader& header : response.headers) {
        if (isSafe(header) && !isServersOwn(header)) {
            appendField(out, header.name, header.value);
        }
    }
    appendField(out, "Date", httpDate());
    if (!hasNoBody(response.status)) {
        appendField(out, "Content-Length", QByteArray::number(response.body.size()));
    }
    appendField(out, "Connection", after == ConnectionAfter::Close ? "close" : "keep-alive");
    out += "\r\n";
    return out;
}

QByteArray writeResponse(const HttpResponse& response, ConnectionAfter after)
{
    QByteArray out = writeResponseHead(response, after);
    if (!hasNoBody(response.status)) {
        out += response.body;
    }
    return out;
}

} // namespace gooseneck
