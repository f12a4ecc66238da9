#include "exports/captureline.h"

#include "base/redact.h"
#include "json/jsonwriter.h"

namespace gooseneck {

namespace {

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

void writeHeaders(JsonWriter& json, const HttpHeaders& headers, Secrets secrets)
{
    json.key(u"headers").beginArray();
    for (const HttpHeader& header : headers) {
        const QString value = secrets == Secrets::Masked ? redactedHeaderValue(header.name, header.value)
                                                         : QString::fromLatin1(header.value);
        json.beginArray().string(QString::fromLatin1(header.name)).string(value).endArray();
    }
    json.endArray();
}

} // namespace

QByteArray lineOf(const Capture& capture, Secrets secrets)
{
    Q_ASSERT(capture.hasBody());
    JsonWriter json(JsonLayout::OneLine);
    json.beginObject()
        .member(u"format", u"gooseneck.capture")
        .member(u"version", 1)
        .member(u"id", capture.id)
        .member(u"receivedAt", toIsoString(capture.receivedAt))
        .member(u"source", toWord(capture.source))
        .member(u"origin", capture.origin)
        .member(u"method", QString::fromLatin1(capture.method))
        .member(u"target", secrets == Secrets::Masked ? redactedTarget(capture.target)
                                                      : QString::fromLatin1(capture.target));
    writeHeaders(json, capture.headers, secrets);
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
