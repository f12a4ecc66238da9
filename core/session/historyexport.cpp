#include "session/historyexport.h"

#include "exports/captureline.h"

#include <QSaveFile>

namespace gooseneck {

Result<void, ExportError> exportHistory(const QString& storePath, const QString& path)
{
    const auto store = CaptureStore::open(storePath, StoreAccess::ReadOnly);
    if (!store) {
        return failure(ExportError(store.error()));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(ExportError(FileError{FileError::Kind::NotWritable, path}));
    }
    bool written = true;
    const auto read = store->forEach([&](const CapturePtr& capture) {
        const QByteArray line = written ? lineOf(*capture, Secrecy::Masked) : QByteArray();
        written = written && file.write(line) == line.size();
    });
    if (!read) {
        return failure(ExportError(read.error()));
    }
    if (!written || !file.commit()) {
        // What is left to say of a disk that takes no more (design/robustness.md, trap 9).
        return failure(ExportError(FileError{FileError::Kind::DiskFull, path}));
    }
    return {};
}

} // namespace gooseneck
