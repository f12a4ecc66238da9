#include "captureprinter.h"

#include "base/plaintext.h"
#include "base/redact.h"
#include "exports/maskedcapture.h"

#include <QCryptographicHash>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

void printAsJson(const CapturePrinting& printing, const Capture& capture, const Capture& shown)
{
    const QByteArray sha256 = QCryptographicHash::hash(capture.body, QCryptographicHash::Sha256).toHex();
    JsonWriter json(JsonLayout::OneLine);
    json.beginObject();
    if (printing.news == CaptureNews::JustCaptured) {
        json.member(u"event", u"captured");
    }
    json.member(u"id", capture.id).member(u"receivedAt", toIsoString(capture.receivedAt));
    if (capture.source == CaptureSource::Listener) {
        json.member(u"method", QString::fromLatin1(capture.method))
            .member(u"target", redactedTarget(shown.target));
    }
    json.member(u"bytes", capture.body.size()).member(u"sha256", QString::fromLatin1(sha256));
    if (printing.news == CaptureNews::Stored) {
        json.member(u"source", toWord(capture.source));
    }
    if (!capture.origin.isEmpty()) {
        json.member(u"origin", capture.origin);
    }
    if (printing.body == CaptureBody::Printed) {
        json.member(u"bodyBase64", QString::fromLatin1(shown.body.toBase64()));
    }
    json.endObject();
    printJson(json);
}

void printAsText(const CapturePrinting& printing, const Capture& capture, const Capture& shown)
{
    const QString from =
        capture.source == CaptureSource::Listener
            ? QString(QString::fromLatin1(capture.method) + u' ' + redactedTarget(shown.target))
            : QString(toWord(capture.source) + u' ' + capture.origin);
    printLine(
        tr("%1  %2  %3, %Ln bytes", nullptr, capture.body.size())
            .arg(QString::number(capture.id), toIsoString(capture.receivedAt), visibleExcerpt(from, 120)));
    if (printing.body == CaptureBody::Printed) {
        printLine(u"  "_s + visibleText(QString::fromUtf8(shown.body)));
    }
}

} // namespace

QString droppedText(qsizetype dropped)
{
    return tr("The history is full: %Ln of the oldest payloads were dropped to make room.", nullptr, dropped);
}

void printCapture(OutputForm form, const CapturePrinting& printing, const Capture& capture)
{
    const Capture shown = printing.secrecy == Secrecy::Revealed ? capture : maskedCapture(capture);
    switch (form) {
    case OutputForm::Json:
        printAsJson(printing, capture, shown);
        break;
    case OutputForm::Text:
        printAsText(printing, capture, shown);
        break;
    }
}

} // namespace gooseneck
