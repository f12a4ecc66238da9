#pragma once

#include "base/secretstore.h"

#include <QObject>

#include <optional>

namespace gooseneck {

/// What is known of the token of the current endpoint.
enum class TokenState {
    NoEndpoint,
    Looking, ///< the keychain was asked
    Missing, ///< none stored
    InKeychain,
    SessionOnly, ///< in memory: the keychain could not take it
    Locked,
    Denied,
    Unavailable,
    TimedOut,
    Failed,
};

/// Keeps the token of one endpoint at a time: in the keychain under the endpoint's origin, or, where the
/// keychain cannot take it, in the memory of this run. Lives on the window's thread; the stores outlive it.
class TokenKeeper : public QObject
{
    Q_OBJECT

public:
    TokenKeeper(SecretStore& keychain, SecretStore& memory, QObject* parent = nullptr);

    /// Turns to another endpoint and looks whether it has a token. A token of another origin is never carried
    /// over.
    void follow(const QString& origin);
    void store(Secret token);
    /// Keeps a token of any origin, as store() does for the current one.
    void storeFor(const QString& origin, Secret token);
    void forget();
    /// Removes what is kept for any origin.
    void forgetFor(const QString& origin);
    /// Asks the store that has the token. The job's finished() brings it.
    SecretJob* read();
    /// Gives the current endpoint the token that another server has. Only after the operator said yes.
    void carryOver(const QString& fromOrigin);
    /// Asks the stores again.
    void look() { follow(m_origin); }
    /// The token of any server, wherever it is kept.
    SecretJob* readFor(const QString& origin);

    TokenState state() const { return m_state; }
    /// Why the keychain did not take a token that is now kept in memory.
    std::optional<SecretStatus> refusal() const { return m_refusal; }
    QString storeName() const { return m_keychain.name(); }
    bool hasToken() const { return m_state == TokenState::InKeychain || m_state == TokenState::SessionOnly; }

Q_SIGNALS:
    void changed();

private:
    void setState(TokenState state);

    SecretStore& m_keychain;
    SecretStore& m_memory;
    QString m_origin;
    TokenState m_state = TokenState::NoEndpoint;
    std::optional<SecretStatus> m_refusal;
};

} // namespace gooseneck
