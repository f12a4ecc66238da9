#include "exports/captureline.h"

#include "base/redact.h"
#include "insight/capabilities.h"
#include "json/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace gooseneck {

namespace {

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bodyOf(const Capture& capture, Secrecy secrecy)
{
    if (secrecy == Secrecy::Revealed) {
        return capture.body;
    }
    const auto document = JsonDocument::parse(capture.body);
    return document ? withoutCapabilities(*document) : capture.body;
}

/// The last part of the listener's path is its secret.
QString targetOf(const Capture& capture, Secrecy secrecy)
{
    if (secrecy == Secrecy::Revealed) {
        return QString::fromLatin1(capture.target);
    }
    const QString target = redactedTarget(capture.target);
    const qsizetype question = target.indexOf(u'?');
    return target.startsWith(u"/h/")
               ? u"/h/"_s + maskedSecret + (question < 0 ? QString() : target.mid(question))
               : target;
}

void writeHeaders(JsonWriter& json, const HttpHeaders& headers, Secrecy secrecy)
{
    json.key(u"headers").beginArray();
    for (const HttpHeader& header : headers) {
        const QString value = secrecy == Secrecy::Masked ? redactedHeaderValue(header.name, header.value)
                                                         : QString::fromLatin1(header.value);
        json.beginArray().string(QString::fromLatin1(header.name)).string(value).endArray();
    }
    json.endArray();
}

} // namespace

QByteArray lineOf(const Capture& capture, Secrecy secrecy)
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
        .member(u"target", targetOf(capture, secrecy));
    writeHeaders(json, capture.headers, secrecy);
    json.member(u"bodyBase64", base64(bodyOf(capture, secrecy))).key(u"pinned").boolean(capture.pinned);
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
