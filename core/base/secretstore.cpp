#include "base/secretstore.h"

#include <QTimer>

namespace gooseneck {

namespace {

class AnsweredJob : public SecretJob
{
public:
    AnsweredJob(SecretStatus status, Secret secret, QObject* parent)
        : SecretJob(parent)
    {
        m_secret = std::move(secret);
        QTimer::singleShot(0, this, [this, status] {
            // First, because a slot may delete the store and this job with it.
            deleteLater();
            Q_EMIT finished(status);
        });
    }
};

} // namespace

SecretJob* MemorySecretStore::read(const QString& account)
{
    const auto found = m_secrets.find(account);
    if (found == m_secrets.end()) {
        return new AnsweredJob(SecretStatus::NotFound, {}, this);
    }
    return new AnsweredJob(SecretStatus::Done, found->second.clone(), this);
}

SecretJob* MemorySecretStore::write(const QString& account, Secret secret)
{
    m_secrets.insert_or_assign(account, std::move(secret));
    return new AnsweredJob(SecretStatus::Done, {}, this);
}

SecretJob* MemorySecretStore::remove(const QString& account)
{
    m_secrets.erase(account);
    return new AnsweredJob(SecretStatus::Done, {}, this);
}

} // namespace gooseneck
