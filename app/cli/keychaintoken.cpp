#include "keychaintoken.h"

#include "keychainsecretstore.h"

#include <QCoreApplication>

namespace gooseneck {

namespace {

QString sentence(SecretStatus status, const QString& origin)
{
    switch (status) {
    case SecretStatus::Done:
        return {};
    case SecretStatus::NotFound:
        return tr("The keychain holds no token for %1. Store it in the window's Connection dialog, or give "
                  "it "
                  "with --token-env NAME or --token-stdin.")
            .arg(origin);
    case SecretStatus::Locked:
        return tr("The keychain is locked. Unlock it and try again.");
    case SecretStatus::Denied:
        return tr("The keychain denied access to the token. Allow it and try again.");
    case SecretStatus::Unavailable:
        return tr("There is no keychain in this session. Give the token with --token-env NAME or "
                  "--token-stdin.");
    case SecretStatus::TimedOut:
        return tr("The keychain does not answer. Unlock it, or give the token with --token-env NAME or "
                  "--token-stdin.");
    case SecretStatus::Failed:
        return tr("The keychain could not be read. Give the token with --token-env NAME or --token-stdin.");
    }
    return {};
}

} // namespace

Said<Secret> readKeychainToken(const QString& origin)
{
    KeychainSecretStore keychain;
    Secret token;
    SecretStatus status = SecretStatus::Failed;
    SecretJob* job = keychain.read(origin);
    QObject::connect(job, &SecretJob::finished, &keychain, [&](SecretStatus ended) {
        status = ended;
        token = job->takeSecret();
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    if (status != SecretStatus::Done) {
        return failure(sentence(status, origin));
    }
    return token;
}

} // namespace gooseneck
