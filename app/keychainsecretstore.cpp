#include "keychainsecretstore.h"

#include "keychainjob.h"

#include <qt6keychain/keychain.h>

#include <memory>

namespace gooseneck {

namespace {

const QString serviceName = QStringLiteral("Gooseneck");

} // namespace

QString KeychainSecretStore::backendName()
{
#if defined(Q_OS_WIN)
    return QStringLiteral("Windows Credential Manager");
#elif defined(Q_OS_MACOS)
    return QStringLiteral("macOS Keychain");
#else
    return QStringLiteral("Secret Service");
#endif
}

SecretJob* KeychainSecretStore::read(const QString& account)
{
    return new KeychainJob(
        [account] {
            auto* job = new QKeychain::ReadPasswordJob(serviceName);
            job->setKey(account);
            return job;
        },
        this);
}

SecretJob* KeychainSecretStore::write(const QString& account, Secret secret)
{
    // std::function wants to be copied, a secret does not.
    auto shared = std::make_shared<Secret>(std::move(secret));
    return new KeychainJob(
        [account, shared] {
            auto* job = new QKeychain::WritePasswordJob(serviceName);
            job->setKey(account);
            // As text, so that other keychain programs show the token itself; binary data is stored as
            // Base64.
            job->setTextData(QString::fromUtf8(shared->reveal()));
            return job;
        },
        this);
}

SecretJob* KeychainSecretStore::remove(const QString& account)
{
    return new KeychainJob(
        [account] {
            auto* job = new QKeychain::DeletePasswordJob(serviceName);
            job->setKey(account);
            return job;
        },
        this);
}

} // namespace gooseneck
