#pragma once

#include "console.h"

#include <functional>
#include <memory>
#include <string>

class QFile;

namespace gooseneck {

enum class PayloadForm {
    WholeFile,
    Lines, ///< NDJSON: a payload on each line; lines with nothing but white space are passed over
};

/// Takes one payload; `source` is the file as given, with ":line" behind it for Lines.
using PayloadSink = std::function<void(const QString& source, const QByteArray& bytes)>;

/// Reads the payloads of a file ("-" is standard input) one by one, so that a long one needs little memory.
/// Fails where it cannot be read or a payload is too large; what was read before has been handed over by
/// then.
Said<void> readPayloads(const std::string& path, PayloadForm form, const PayloadSink& sink);

/// Takes one line without its end; a failure ends the reading.
using LineSink = std::function<Said<void>(const QByteArray& line)>;

/// Reads a file ("-" is standard input) line by line. Fails where it cannot be read, a line is too long or
/// the sink fails.
Said<void> readLines(const std::string& path, qint64 limitBytes, const LineSink& sink);

/// A file ("-" is standard input) open for reading, without a buffer of its own.
Said<std::unique_ptr<QFile>> openPayloads(const std::string& path);

/// The one payload of a file.
Said<QByteArray> readPayload(const std::string& path);

} // namespace gooseneck
