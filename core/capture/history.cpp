#include "capture/history.h"

#include <QDateTime>
#include <QFile>

using namespace Qt::StringLiterals;

namespace gooseneck {

namespace {

/// Moves a database with what belongs to it out of the way and returns its new name, or an empty one.
QString moveAside(const QString& path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    const QString aside = path + u".damaged-"_s + stamp;
    if (!QFile::rename(path, aside)) {
        return {};
    }
    for (const QString& suffix : {u"-wal"_s, u"-shm"_s}) {
        // A log that stayed behind would be played into the new database: then rather none of them moves.
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, aside + suffix)) {
            QFile::rename(aside + u"-wal"_s, path + u"-wal"_s);
            QFile::rename(aside, path);
            return {};
        }
    }
    return aside;
}

} // namespace

History::History(std::function<void(const StoreOpening&)> opened)
    : m_opened(std::move(opened))
{
}

Result<StoreOpening, StoreError> History::openFor(StoreAccess access)
{
    auto opened = CaptureStore::open(m_path, access, m_retention);
    if (!opened) {
        return failure(opened.error());
    }
    if (m_isSuspect) {
        if (const auto sound = opened->check(); !sound) {
            return failure(sound.error());
        }
    }
    // Reading all of it finds damage behind a sound first page.
    auto stored = opened->all();
    if (!stored) {
        return failure(stored.error());
    }
    StoreOpening opening{std::move(stored).value(), access, {}, opened->backupPath()};
    m_store = std::move(opened).value();
    return opening;
}

Result<StoreOpening, StoreError> History::openOrSetAside()
{
    auto opening = openFor(StoreAccess::ReadWrite);
    if (opening || opening.error().kind != StoreError::Kind::Damaged) {
        return opening;
    }
    const QString aside = moveAside(m_path);
    if (aside.isEmpty()) {
        return opening;
    }
    m_isSuspect = false;
    auto fresh = openFor(StoreAccess::ReadWrite);
    if (fresh) {
        fresh->setAside = aside;
    }
    return fresh;
}

Result<StoreOpening, StoreError> History::openAtLeastForReading()
{
    auto opening = openOrSetAside();
    const bool isInUse = !opening && opening.error().kind == StoreError::Kind::InUse;
    return isInUse ? openFor(StoreAccess::ReadOnly) : opening;
}

Result<void, StoreError> History::announce(Result<StoreOpening, StoreError> opening)
{
    if (!opening) {
        return failure(opening.error());
    }
    m_isSuspect = false;
    m_announced = opening->access;
    m_opened(*opening);
    return {};
}

Result<void, StoreError> History::open(const QString& path)
{
    m_path = path;
    m_announced.reset();
    m_isSuspect = false;
    m_store.reset();
    return announce(openAtLeastForReading());
}

Result<void, StoreError> History::reload()
{
    if (m_path.isEmpty()) {
        return failure(StoreError{StoreError::Kind::NotOpen, {}});
    }
    m_store.reset();
    return announce(openAtLeastForReading());
}

/// Opens without reading all of it: what it holds is known already.
Result<void, StoreError> History::reopen()
{
    auto opened = CaptureStore::open(m_path, StoreAccess::ReadWrite, m_retention);
    if (!opened) {
        return failure(opened.error());
    }
    m_store = std::move(opened).value();
    return {};
}

Result<CaptureStore*, StoreError> History::writable()
{
    if (m_path.isEmpty()) {
        return failure(StoreError{StoreError::Kind::NotOpen, {}});
    }
    if (m_announced == StoreAccess::ReadWrite && !m_isSuspect) {
        if (m_store) {
            return &*m_store;
        }
        if (const auto ready = reopen(); !ready) {
            return failure(ready.error());
        }
        return &*m_store;
    }
    // What could only be read may have lost its writer since then.
    const auto ready = announce(m_announced ? openOrSetAside() : openAtLeastForReading());
    if (!ready) {
        return failure(ready.error());
    }
    if (m_announced == StoreAccess::ReadOnly) {
        return failure(StoreError{StoreError::Kind::InUse, m_path});
    }
    return &*m_store;
}

void History::closeAfter(const StoreError& error)
{
    m_store.reset();
    m_isSuspect = m_isSuspect || error.kind == StoreError::Kind::Damaged;
}

} // namespace gooseneck
