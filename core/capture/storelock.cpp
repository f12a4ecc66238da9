#include "capture/storelock.h"

#ifdef Q_OS_UNIX
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#else
#include <QLockFile>
#endif

using namespace Qt::StringLiterals;

namespace gooseneck {

#ifdef Q_OS_UNIX

class StoreLock::Private
{
public:
    explicit Private(const QString& path)
        : name(QFile::encodeName(path))
    {
    }
    ~Private()
    {
        if (descriptor >= 0) {
            ::close(descriptor);
        }
    }
    Q_DISABLE_COPY_MOVE(Private)

    const QByteArray name;
    int descriptor = -1;
};

StoreLock::Outcome StoreLock::take()
{
    if (d->descriptor < 0) {
        // QFile cannot keep a descriptor from the programs that this one starts: they would keep the lock.
        d->descriptor = ::open(d->name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    }
    if (d->descriptor < 0) {
        return Outcome::Failed;
    }
    if (::flock(d->descriptor, LOCK_EX | LOCK_NB) == 0) {
        return Outcome::Held;
    }
    return errno == EWOULDBLOCK ? Outcome::HeldByAnother : Outcome::Failed;
}

#else

class StoreLock::Private
{
public:
    explicit Private(const QString& path)
        : file(path)
    {
        file.setStaleLockTime(0);
    }

    QLockFile file;
};

StoreLock::Outcome StoreLock::take()
{
    if (d->file.isLocked() || d->file.tryLock(0)) {
        return Outcome::Held;
    }
    return d->file.error() == QLockFile::LockFailedError ? Outcome::HeldByAnother : Outcome::Failed;
}

#endif

StoreLock::StoreLock(const QString& storePath)
    : d(std::make_unique<Private>(storePath + u".lock"_s))
{
}

StoreLock::~StoreLock() = default;

} // namespace gooseneck
