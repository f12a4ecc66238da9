#pragma once

#include "base/secretstore.h"

#include <chrono>

namespace gooseneck {

/// Tokens in the system's keychain through QtKeychain, under the service "Gooseneck". Lives on the window's
/// thread and never blocks it. QtKeychain tells too little about a Secret Service (a locked one reads as "no
/// entry", a deletion in it as done, an absent one as "other error"; measured in design/toolchain.md,
/// Keychain), so the service is asked over plain D-Bus first. A job that gets no answer within deadline ends
/// with TimedOut; QtKeychain's own job lives on, because deleting a pending one crashes.
class KeychainSecretStore : public SecretStore
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds deadline{3};

    using SecretStore::SecretStore;

    /// The product name of the keychain of this system, "Secret Service"; not a sentence, not translated.
    static QString backendName();
    QString name() const override { return backendName(); }

    SecretJob* read(const QString& account) override;
    SecretJob* write(const QString& account, Secret secret) override;
    SecretJob* remove(const QString& account) override;
};

} // namespace gooseneck
