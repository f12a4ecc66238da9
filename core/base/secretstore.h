#pragma once

#include "base/secret.h"

#include <QObject>

#include <unordered_map>

namespace gooseneck {

/// How one job of a SecretStore ended.
enum class SecretStatus {
    Done,        ///< read: the secret is there; write: stored; remove: no longer there
    NotFound,    ///< read only: the store answered and has no such entry
    Locked,      ///< the store is there but locked; nothing was read or changed
    Denied,      ///< the operator or the system said no
    Unavailable, ///< no such service on this machine
    TimedOut,    ///< no answer within the deadline; a late answer is ignored
    Failed,      ///< anything else
};

/// One question to a secret store: started by the store, emits finished() exactly once, always queued (never
/// from inside the call that made it), and deletes itself after that. Lives on the thread of its store.
class SecretJob : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The secret of a read that ended with Done; empty otherwise. Valid inside the slots of finished().
    Secret takeSecret() { return std::move(m_secret); }

Q_SIGNALS:
    void finished(gooseneck::SecretStatus status);

protected:
    Secret m_secret;
};

/// Where tokens live: the system's keychain (app/keychainsecretstore) or the memory of this run. There is no
/// third. An account is the origin of an endpoint ("https://acme.callgoose.com:443"), so that a token entered
/// for one server is never found for another.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The product that keeps them, "Secret Service"; not a sentence. Empty for the memory.
    virtual QString name() const { return {}; }

    virtual SecretJob* read(const QString& account) = 0;
    virtual SecretJob* write(const QString& account, Secret secret) = 0;
    virtual SecretJob* remove(const QString& account) = 0;
};

/// Keeps secrets for as long as the program runs.
class MemorySecretStore : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    SecretJob* read(const QString& account) override;
    SecretJob* write(const QString& account, Secret secret) override;
    SecretJob* remove(const QString& account) override;

private:
    std::unordered_map<QString, Secret> m_secrets;
};

} // namespace gooseneck
