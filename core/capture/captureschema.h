#pragma once

#include "capture/capturedatabase.h"

namespace gooseneck {

// The tables of the history and their versions:
// 1: capture
// 2: capture with `pinned`, `body` in the last column (what is behind a long one is slow to read), forwarded

/// What an open database holds.
enum class Schema { Nothing, Version1, Current };

/// Damaged, NewerVersion, or CannotOpen if it is another program's: that is sound, and not ours to touch.
/// Changes nothing.
Result<Schema, StoreError> schemaOf(const CaptureDatabase& database);

Result<void, StoreError> createSchema(const CaptureDatabase& database);

/// Copies the database as it is to a new private file beside it and returns its path.
Result<QString, StoreError> backUp(const CaptureDatabase& database);
Result<void, StoreError> migrateFromVersion1(const CaptureDatabase& database);

/// Makes a version 1 readable like the current one, for this connection only.
Result<void, StoreError> readAsCurrent(const CaptureDatabase& database);

} // namespace gooseneck
