#include "http/requestrules.h"

#include <algorithm>

namespace gooseneck {

namespace {

bool isNamed(const HttpHeader& header, QByteArrayView name)
{
    return QByteArrayView(header.name).compare(name, Qt::CaseInsensitive) == 0;
}

qsizetype countOf(const HttpHeaders& headers, QByteArrayView name)
{
    return std::count_if(headers.cbegin(), headers.cend(),
                         [name](const HttpHeader& header) { return isNamed(header, name); });
}

bool hasConnectionOption(const HttpHeaders& headers, QByteArrayView wanted)
{
    for (const HttpHeader& header : headers) {
        if (!isNamed(header, "Connection")) {
            continue;
        }
        for (const QByteArray& option : header.value.split(',')) {
            if (QByteArrayView(option).trimmed().compare(wanted, Qt::CaseInsensitive) == 0) {
                return true;
            }
        }
    }
    return false;
}

std::optional<HttpRefusal> checkNames(const HttpRequestHead& head)
{
    if (countOf(head.headers, "") > 0) {
        return HttpRefusal{400, "A header without a name."};
    }
    return std::nullopt;
}

std::optional<HttpRefusal> checkHost(const HttpRequestHead& head)
{
    const qsizetype hosts = countOf(head.headers, "Host");
    if (hosts > 1) {
        return HttpRefusal{400, "More than one Host header."};
    }
    if (hosts == 0 && head.minorVersion == 1) {
        return HttpRefusal{400, "No Host header."};
    }
    return std::nullopt;
}

std::optional<HttpRefusal> checkLength(const HttpRequestHead& head)
{
    const qsizetype lengths = countOf(head.headers, "Content-Length");
    if (lengths > 1) {
        return HttpRefusal{400, "More than one Content-Length header."};
    }
    const QByteArray length = headerValue(head.headers, "Content-Length");
    const bool digits =
        std::all_of(length.cbegin(), length.cend(), [](char c) { return c >= '0' && c <= '9'; });
    if (lengths == 1 && (length.isEmpty() || !digits)) {
        return HttpRefusal{400, "Content-Length is not a number."};
    }
    return std::nullopt;
}

std::optional<HttpRefusal> checkTransferEncoding(const HttpRequestHead& head)
{
    const qsizetype codings = countOf(head.headers, "Transfer-Encoding");
    if (codings == 0) {
        return std::nullopt;
    }
    if (hasHeader(head.headers, "Content-Length")) {
        return HttpRefusal{400, "Both Content-Length and Transfer-Encoding."};
    }
    if (head.minorVersion == 0) {
        return HttpRefusal{400, "Transfer-Encoding in HTTP/1.0."};
    }
    const QByteArray coding = headerValue(head.headers, "Transfer-Encoding");
    if (codings > 1 || QByteArrayView(coding).compare("chunked", Qt::CaseInsensitive) != 0) {
        return HttpRefusal{501, "The only Transfer-Encoding understood here is chunked."};
    }
    return std::nullopt;
}

} // namespace

std::optional<HttpRefusal> checkFraming(const HttpRequestHead& head, int majorVersion)
{
    if (majorVersion != 1 || head.minorVersion > 1) {
        return HttpRefusal{400, "Only HTTP/1.0 and HTTP/1.1 are spoken here."};
    }
    for (const auto& check : {checkNames, checkHost, checkLength, checkTransferEncoding}) {
        if (const std::optional<HttpRefusal> refusal = check(head)) {
            return refusal;
        }
    }
    if (head.method == "CONNECT") {
        return HttpRefusal{501, "This is not a proxy."};
    }
    return std::nullopt;
}

bool isKeepAlive(const HttpRequestHead& head)
{
    if (hasConnectionOption(head.headers, "close")) {
        return false;
    }
    return head.minorVersion == 1 || hasConnectionOption(head.headers, "keep-alive");
}

bool expectsContinue(const HttpRequestHead& head)
{
    const QByteArray expectation = headerValue(head.headers, "Expect");
    return head.minorVersion == 1 &&
           QByteArrayView(expectation).compare("100-continue", Qt::CaseInsensitive) == 0;
}

} // namespace gooseneck
