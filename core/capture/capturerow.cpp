#include "capture/capturerow.h"

#include <QCborArray>
#include <QCborValue>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace gooseneck {

namespace {

/// Header lines as a flat CBOR array of byte strings, name and value in turn: nothing in them needs an
/// encoding.
QByteArray packHeaders(const HttpHeaders& headers)
{
    QCborArray packed;
    for (const HttpHeader& header : headers) {
        packed.append(header.name);
        packed.append(header.value);
    }
    return QCborValue(packed).toCbor();
}

HttpHeaders unpackHeaders(const QByteArray& bytes)
{
    const QCborArray packed = QCborValue::fromCbor(bytes).toArray();
    HttpHeaders headers;
    for (qsizetype i = 0; i + 1 < packed.size(); i += 2) {
        headers.append({packed.at(i).toByteArray(), packed.at(i + 1).toByteArray()});
    }
    return headers;
}

} // namespace

QVariant blob(const QByteArray& bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

/// The body is last in its row, and SQLite tells its length without reading it.
QString selectCaptures(RowBody body)
{
    QString bytes;
    switch (body) {
    case RowBody::Whole:
        bytes = u"body"_s;
        break;
    case RowBody::UpToResidentSize:
        bytes = u"CASE WHEN length(body) <= %1 THEN body END"_s.arg(maxResidentBodyBytes);
        break;
    }
    return u"SELECT id, received_ms, source, origin, pinned, method, target, headers, length(body), "_s +
           bytes +
           u", answer_status, answer_body FROM capture LEFT JOIN forwarded ON forwarded.capture = id "_s;
}

CapturePtr captureOf(const QSqlQuery& row)
{
    auto capture = std::make_shared<Capture>();
    capture->id = row.value(0).toLongLong();
    capture->receivedAt = UtcTime(std::chrono::milliseconds(row.value(1).toLongLong()));
    capture->source = sourceFromWord(row.value(2).toString()).value_or(CaptureSource::Listener);
    capture->origin = row.value(3).toString();
    capture->pinned = row.value(4).toInt() != 0;
    capture->method = row.value(5).toByteArray();
    capture->target = row.value(6).toByteArray();
    capture->headers = unpackHeaders(row.value(7).toByteArray());
    if (row.isNull(9)) {
        capture->bodyBytesOnDisk = static_cast<qsizetype>(row.value(8).toLongLong());
    } else {
        capture->body = row.value(9).toByteArray();
    }
    if (!row.isNull(10)) {
        capture->forwarded = {row.value(10).toInt(), row.value(11).toByteArray()};
    }
    return capture;
}

QString insertCapture()
{
    return u"INSERT INTO capture (id, received_ms, source, origin, pinned, method, target, headers, body) "
           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
}

qint64 bindCapture(QSqlQuery& insert, const Capture& capture)
{
    const QByteArray headers = packHeaders(capture.headers);
    insert.bindValue(0, capture.id == 0 ? QVariant() : QVariant(capture.id));
    insert.bindValue(1, static_cast<qint64>(capture.receivedAt.time_since_epoch().count()));
    insert.bindValue(2, toWord(capture.source));
    insert.bindValue(3, capture.origin.isNull() ? u""_s : capture.origin);
    insert.bindValue(4, capture.pinned ? 1 : 0);
    insert.bindValue(5, blob(capture.method));
    insert.bindValue(6, blob(capture.target));
    insert.bindValue(7, headers);
    insert.bindValue(8, blob(capture.body));
    return capture.body.size() + headers.size() + capture.target.size();
}

QString rowBytes()
{
    return u"length(body) + length(headers) + length(target)"_s;
}

} // namespace gooseneck
