#pragma once

#include "base/fileio.h"
#include "capture/capturestore.h"

#include <QString>

#include <variant>

namespace gooseneck {

using ExportError = std::variant<StoreError, FileError>;

/// Writes all captures of a history to a file as NDJSON, secrets masked (exports/captureline.h), whole or not
/// at all. Reads one by one, so that little memory is needed. Takes long for a large history: not for the
/// window's thread.
Result<void, ExportError> exportHistory(const QString& storePath, const QString& path);

} // namespace gooseneck
