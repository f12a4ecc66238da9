#include "exports/capturetext.h"

#include "exports/maskedcapture.h"
#include "json/jsonwriter.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

bool isOfConnection(const QByteArray& name)
{
    constexpr std::array<QByteArrayView, 6> names{"host",       "content-length",    "connection",
                                                  "keep-alive", "transfer-encoding", "expect"};
    return std::ranges::any_of(
        names, [&](QByteArrayView known) { return known.compare(name, Qt::CaseInsensitive) == 0; });
}

bool isPlainText(const QByteArray& bytes)
{
    const bool printable = std::ranges::all_of(bytes, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte >= 0x20 && byte != 0x7f) || byte == '\n' || byte == '\t';
    });
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return printable && !decoder.hasError() && !text.contains(QChar::ReplacementCharacter);
}

/// For a POSIX shell: single quotes where nothing needs more, else $'...' with every odd byte spelled out.
QString quoted(const QByteArray& bytes)
{
    if (isPlainText(bytes)) {
        QString text = QString::fromUtf8(bytes);
        return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
    }
    QString text = u"$'"_s;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = byte >= 0x20 && byte < 0x7f && byte != '\'' && byte != '\\';
        text += plain ? QString(QLatin1Char(c)) : u"\\x%1"_s.arg(byte, 2, 16, QLatin1Char('0'));
    }
    return text + u'\'';
}

QByteArray urlOf(const Capture& capture)
{
    const QByteArray host = headerValue(capture.headers, "Host");
    return "http://" + (host.isEmpty() ? QByteArray("127.0.0.1") : host) +
           (capture.target.isEmpty() ? QByteArray("/") : capture.target);
}

QByteArray methodOf(const Capture& capture)
{
    return capture.method.isEmpty() ? QByteArray("POST") : capture.method;
}

void writeHeaders(JsonWriter& json, const Capture& capture)
{
    json.key(u"headers").beginArray();
    for (const HttpHeader& header : capture.headers) {
        json.beginObject()
            .member(u"name", QString::fromLatin1(header.name))
            .member(u"value", QString::fromLatin1(header.value))
            .endObject();
    }
    json.endArray();
}

void writeBody(JsonWriter& json, const Capture& capture)
{
    const QByteArray& body = capture.body;
    const QByteArray type = headerValue(capture.headers, "Content-Type");
    json.key(u"postData").beginObject();
    json.member(u"mimeType", type.isEmpty() ? u"application/octet-stream"_s : QString::fromLatin1(type));
    if (isPlainText(body)) {
        json.member(u"text", QString::fromUtf8(body));
    } else {
        // As browsers write it; HAR 1.2 itself has "encoding" for answers only.
        json.member(u"text", QString::fromLatin1(body.toBase64())).member(u"encoding", u"base64");
    }
    json.endObject();
}

} // namespace

QString asCurlCommand(const Capture& received, Secrecy secrecy)
{
    const Capture capture = secrecy == Secrecy::Revealed ? received : maskedCapture(received);
    const QByteArray& body = capture.body;
    QStringList words{u"curl"_s, u"-X"_s, quoted(methodOf(capture)), quoted(urlOf(capture))};
    for (const HttpHeader& header : capture.headers) {
        if (!isOfConnection(header.name)) {
            words += {u"-H"_s, quoted(header.name + ": " + header.value)};
        }
    }
    if (!hasHeader(capture.headers, "Content-Type")) {
        words += {u"-H"_s,
                  capture.headers.isEmpty() ? u"'Content-Type: application/json'"_s : u"'Content-Type:'"_s};
    }
    if (body.contains('\0')) {
        // No argument can hold a NUL.
        return u"printf %s "_s + quoted(body.toBase64()) + u" | base64 -d | "_s + words.join(u' ') +
               u" --data-binary @-"_s;
    }
    return words.join(u' ') + u" --data-raw "_s + quoted(body);
}

QByteArray asHarEntry(const Capture& received, Secrecy secrecy)
{
    const Capture capture = secrecy == Secrecy::Revealed ? received : maskedCapture(received);
    JsonWriter json(JsonLayout::OneLine);
    json.beginObject().member(u"startedDateTime", toIsoString(capture.receivedAt)).member(u"time", 0);
    json.key(u"request").beginObject();
    json.member(u"method", QString::fromLatin1(methodOf(capture)))
        .member(u"url", QString::fromUtf8(urlOf(capture)))
        .member(u"httpVersion", u"HTTP/1.1");
    json.key(u"cookies").beginArray().endArray();
    writeHeaders(json, capture);
    json.key(u"queryString").beginArray().endArray();
    writeBody(json, capture);
    json.member(u"headersSize", -1).member(u"bodySize", capture.body.size()).endObject();
    json.key(u"response").beginObject().member(u"status", 0).member(u"statusText", u"");
    json.member(u"httpVersion", u"HTTP/1.1");
    json.key(u"cookies").beginArray().endArray().key(u"headers").beginArray().endArray();
    json.key(u"content").beginObject().member(u"size", 0).member(u"mimeType", u"").endObject();
    json.member(u"redirectURL", u"").member(u"headersSize", -1).member(u"bodySize", -1).endObject();
    json.key(u"cache").beginObject().endObject();
    json.key(u"timings").beginObject().member(u"send", 0).member(u"wait", 0).member(u"receive", 0);
    json.endObject().endObject();
    return json.finish().trimmed();
}

} // namespace gooseneck
