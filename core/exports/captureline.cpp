#include "exports/captureline.h"

#include "exports/maskedcapture.h"
#include "json/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace gooseneck {

namespace {

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

void writeHeaders(JsonWriter& json, const HttpHeaders& headers)
{
    json.key(u"headers").beginArray();
    for (const HttpHeader& header : headers) {
        json.beginArray()
            .string(QString::fromLatin1(header.name))
            .string(QString::fromLatin1(header.value))
            .endArray();
    }
    json.endArray();
}

} // namespace

QByteArray lineOf(const Capture& received, Secrecy secrecy)
{
    Q_ASSERT(received.hasBody());
    const Capture capture = secrecy == Secrecy::Revealed ? received : maskedCapture(received);
    JsonWriter json(JsonLayout::OneLine);
    json.beginObject()
        .member(u"format", u"gooseneck.capture")
        .member(u"version", 1)
        .member(u"id", capture.id)
        .member(u"receivedAt", toIsoString(capture.receivedAt))
        .member(u"source", toWord(capture.source))
        .member(u"origin", capture.origin)
        .member(u"method", QString::fromLatin1(capture.method))
        .member(u"target", QString::fromLatin1(capture.target));
    writeHeaders(json, capture.headers);
    json.member(u"bodyBase64", base64(capture.body)).key(u"pinned").boolean(capture.pinned);
    if (capture.forwarded) {
        json.key(u"forwarded")
            .beginObject()
            .member(u"status", capture.forwarded->status)
            .member(u"bodyBase64", base64(capture.forwarded->body))
            .endObject();
    }
    json.endObject();
    return json.finish();
}

} // namespace gooseneck
