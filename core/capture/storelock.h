#pragma once

#include <QString>

#include <memory>

namespace gooseneck {

/// The right to write one history, held by one program at a time: an advisory lock on a file beside the
/// database. The file itself says nothing and stays. The system lets go of the lock when the program ends,
/// however it ends, so that a killed one leaves nothing locked (a QLockFile would, after the host was
/// renamed).
class StoreLock
{
public:
    explicit StoreLock(const QString& storePath);
    ~StoreLock();
    Q_DISABLE_COPY_MOVE(StoreLock)

    enum class Outcome { Held, HeldByAnother, Failed };
    /// Does not wait.
    Outcome take();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gooseneck
