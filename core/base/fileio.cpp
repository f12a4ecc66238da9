#include "base/fileio.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <fcntl.h>

#include <cerrno>
#include <cstdio>

namespace gooseneck {

namespace {

Result<QByteArray, FileError> readAtMost(QFile& file, const QString& path, qint64 limitBytes)
{
    // Pipes and devices have no size that can be asked for before reading.
    QByteArray content;
    while (content.size() <= limitBytes) {
        const QByteArray block = file.read(qMin<qint64>(limitBytes + 1 - content.size(), 1 << 20));
        if (block.isEmpty()) {
            break;
        }
        content += block;
    }
    if (content.size() > limitBytes) {
        return failure(FileError{FileError::Kind::TooLarge, path, limitBytes});
    }
    if (file.error() != QFileDevice::NoError) {
        return failure(FileError{FileError::Kind::NotReadable, path});
    }
    return content;
}

FileError writeError(const QSaveFile& file, const QString& path, qsizetype wantedBytes)
{
    // QSaveFile reports a full disk as "Unknown error" (design/robustness.md, trap 9), so ask the disk.
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (file.error() == QFileDevice::ResourceError ||
        (disk.isValid() && disk.bytesAvailable() < wantedBytes)) {
        return {FileError::Kind::DiskFull, path};
    }
    return {FileError::Kind::NotWritable, path};
}

/// Pipes and devices: there is nothing to keep, and replacing one would break whoever uses it.
Result<void, FileError> writeInto(const QString& path, QByteArrayView content)
{
    // Opened without waiting, a pipe without a reader is an error and no endless wait.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0) {
        return failure(FileError{FileError::Kind::NotWritable, path});
    }
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) & ~O_NONBLOCK);
    QFile file;
    if (!file.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        return failure(FileError{FileError::Kind::NotWritable, path});
    }
    if (file.write(content.data(), content.size()) != content.size()) {
        return failure(
            FileError{errno == ENOSPC ? FileError::Kind::DiskFull : FileError::Kind::NotWritable, path});
    }
    return {};
}

} // namespace

Result<QByteArray, FileError> readFile(const QString& path, qint64 limitBytes)
{
    if (path == u"-") {
        QFile standardInput;
        if (!standardInput.open(stdin, QIODevice::ReadOnly)) {
            return failure(FileError{FileError::Kind::NotReadable, path});
        }
        return readAtMost(standardInput, path, limitBytes);
    }
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(FileError{FileError::Kind::NotFound, path});
    }
    if (info.isDir()) {
        return failure(FileError{FileError::Kind::NotAFile, path});
    }
    if (info.isFile() && info.size() > limitBytes) {
        return failure(FileError{FileError::Kind::TooLarge, path, limitBytes});
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(FileError{FileError::Kind::NotReadable, path});
    }
    return readAtMost(file, path, limitBytes);
}

Result<void, FileError> writeFileAtomically(const QString& path, QByteArrayView content, FileAccess access)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return failure(FileError{FileError::Kind::NotAFile, path});
    }
    // A read-only file is left alone although its folder would allow to replace it: that is what its owner
    // asked for.
    if (info.exists() && !info.isWritable()) {
        return failure(FileError{FileError::Kind::NotWritable, path});
    }
    if (info.exists() && !info.isFile()) {
        return writeInto(path, content);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(writeError(file, path, content.size()));
    }
    if (access == FileAccess::OwnerOnly &&
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return failure(writeError(file, path, content.size()));
    }
    if (file.write(content.data(), content.size()) != content.size() || !file.commit()) {
        return failure(writeError(file, path, content.size()));
    }
    return {};
}

} // namespace gooseneck
