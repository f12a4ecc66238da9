#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace gooseneck {

/// What went wrong with a file, by its path.
struct FileError
{
    enum class Kind {
        NotFound,
        NotAFile,
        NotReadable,
        NotWritable,
        TooLarge, ///< limitBytes says how much is taken
        DiskFull,
        Failed,
    };

    Kind kind = Kind::Failed;
    QString path;
    qint64 limitBytes = 0;

    bool operator==(const FileError&) const = default;
};

/// The whole file, or why not. A file over `limitBytes` is refused before it is read. "-" is standard input.
Result<QByteArray, FileError> readFile(const QString& path, qint64 limitBytes);

/// Who may read a file that is written: AsUsual follows the umask, OwnerOnly is for what holds a secret path.
enum class FileAccess { AsUsual, OwnerOnly };

/// Writes a file whole or not at all: an existing one keeps its content when anything fails. A pipe or device
/// is written into, never replaced; a pipe that nobody reads is refused.
Result<void, FileError> writeFileAtomically(const QString& path, QByteArrayView content,
                                            FileAccess access = FileAccess::AsUsual);

} // namespace gooseneck
