#pragma once

#include "capture/capture.h"

#include <QSqlQuery>

namespace gooseneck {

// How a capture lies in its row (captureschema.h).

enum class RowBody { Whole, UpToResidentSize };

/// "SELECT ... FROM capture ...", to be completed with WHERE or ORDER BY; captureOf() reads its rows.
QString selectCaptures(RowBody body);
CapturePtr captureOf(const QSqlQuery& row);

/// "INSERT ...", for bindCapture(), which returns what the row counts against Retention::maxBytes.
QString insertCapture();
qint64 bindCapture(QSqlQuery& insert, const Capture& capture);

/// A null QByteArray would be stored as NULL.
QVariant blob(const QByteArray& bytes);

/// What a row counts, for a SELECT or RETURNING.
QString rowBytes();

} // namespace gooseneck
