#pragma once

#include "base/secretstore.h"

#include <QTimer>

#include <functional>

namespace QKeychain {
class Job;
}

namespace gooseneck {

/// One question to the keychain: looks at the service's state, then lets QtKeychain do the work, all under
/// one deadline.
class KeychainJob : public SecretJob
{
    Q_OBJECT

public:
    /// `makeJob` makes QtKeychain's job when the service is known to be there and open.
    using MakeJob = std::function<QKeychain::Job*()>;

    KeychainJob(MakeJob makeJob, QObject* parent);

private:
    void askForService();
    void askForCollection();
    void askWhetherLocked(const QString& collectionPath);
    void work();
    void take(QKeychain::Job* job);
    void end(SecretStatus status);

    MakeJob m_makeJob;
    QTimer m_deadline;
    bool m_ended = false;
};

} // namespace gooseneck
