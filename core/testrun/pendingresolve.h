#pragma once

#include "base/clock.h"
#include "base/fileio.h"
#include "callgoose/endpoint.h"

#include <QList>

namespace gooseneck {

/// The resolve that is owed to a trigger which was or may have been sent. Holds no token: that is asked from
/// the secret store, under the endpoint's origin, when the resolve goes out.
struct PendingResolve
{
    QString key; ///< names the file, unique
    Endpoint endpoint;
    QString from;
    QString incidentId;
    QString title;
    UtcTime since{};
    QByteArray body; ///< exactly what closes the incident

    bool operator==(const PendingResolve&) const = default;
};

/// What is pending, one private file each in one folder, so that two programs (the window and the command
/// line) never change each other's, and kill -9 at any moment leaves each one whole or absent. keep() returns
/// when it is on the disk, which is before the trigger goes out.
class PendingResolves
{
public:
    explicit PendingResolves(QString folder);

    Result<void, FileError> keep(const PendingResolve& pending) const;
    /// It is closed, or the operator says so. One that is not there is dropped already.
    Result<void, FileError> drop(const QString& key) const;
    /// Oldest first. Files that are none of ours are passed over.
    QList<PendingResolve> all() const;

    /// A key that nobody has.
    static QString newKey();

private:
    QString pathOf(const QString& key) const;

    QString m_folder;
};

} // namespace gooseneck
