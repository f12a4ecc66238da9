#include "session/tokenkeeper.h"

#include <memory>

namespace gooseneck {

namespace {

TokenState stateOf(SecretStatus status)
{
    switch (status) {
    case SecretStatus::Done:
        return TokenState::InKeychain;
    case SecretStatus::NotFound:
        return TokenState::Missing;
    case SecretStatus::Locked:
        return TokenState::Locked;
    case SecretStatus::Denied:
        return TokenState::Denied;
    case SecretStatus::Unavailable:
        return TokenState::Unavailable;
    case SecretStatus::TimedOut:
        return TokenState::TimedOut;
    case SecretStatus::Failed:
        return TokenState::Failed;
    }
    return TokenState::Failed;
}

/// Asks one store, and the other one if that has nothing.
class EitherJob : public SecretJob
{
public:
    EitherJob(SecretStore& first, SecretStore& second, const QString& account, QObject* parent)
        : SecretJob(parent)
    {
        SecretJob* job = first.read(account);
        connect(job, &SecretJob::finished, this, [this, job, &second, account](SecretStatus status) {
            if (status == SecretStatus::Done) {
                end(*job, status);
                return;
            }
            SecretJob* next = second.read(account);
            connect(next, &SecretJob::finished, this, [this, next](SecretStatus last) { end(*next, last); });
        });
    }

private:
    void end(SecretJob& job, SecretStatus status)
    {
        m_secret = job.takeSecret();
        deleteLater();
        Q_EMIT finished(status);
    }
};

} // namespace

TokenKeeper::TokenKeeper(SecretStore& keychain, SecretStore& memory, QObject* parent)
    : QObject(parent)
    , m_keychain(keychain)
    , m_memory(memory)
{
}

void TokenKeeper::follow(const QString& origin)
{
    if (m_origin != origin) {
        m_refusal.reset();
    }
    m_origin = origin;
    if (origin.isEmpty()) {
        setState(TokenState::NoEndpoint);
        return;
    }
    setState(TokenState::Looking);
    // A token kept in memory was entered in this run, so it is newer than what the keychain has.
    connect(m_memory.read(origin), &SecretJob::finished, this, [this, origin](SecretStatus inMemory) {
        if (origin != m_origin) {
            return;
        }
        if (inMemory == SecretStatus::Done) {
            setState(TokenState::SessionOnly);
            return;
        }
        connect(m_keychain.read(origin), &SecretJob::finished, this, [this, origin](SecretStatus status) {
            if (origin == m_origin && m_state == TokenState::Looking) {
                setState(stateOf(status));
            }
        });
    });
}

void TokenKeeper::store(Secret token)
{
    storeFor(m_origin, std::move(token));
}

void TokenKeeper::storeFor(const QString& origin, Secret token)
{
    if (origin.isEmpty()) {
        return;
    }
    auto copy = std::make_shared<Secret>(token.clone());
    const auto say = [this, origin](TokenState state) {
        if (origin == m_origin) {
            setState(state);
        }
    };
    say(TokenState::Looking);
    connect(m_keychain.write(origin, std::move(token)), &SecretJob::finished, this,
            [this, origin, copy, say](SecretStatus status) {
                if (status == SecretStatus::Done) {
                    m_memory.remove(origin);
                    say(TokenState::InKeychain);
                } else {
                    m_refusal = status;
                    m_memory.write(origin, std::move(*copy));
                    say(TokenState::SessionOnly);
                }
            });
}

void TokenKeeper::carryOver(const QString& fromOrigin)
{
    SecretJob* job = readFor(fromOrigin);
    connect(job, &SecretJob::finished, this, [this, job, origin = m_origin](SecretStatus status) {
        if (status == SecretStatus::Done) {
            storeFor(origin, job->takeSecret());
        }
    });
}

void TokenKeeper::forget()
{
    forgetFor(m_origin);
}

void TokenKeeper::forgetFor(const QString& origin)
{
    m_memory.remove(origin);
    connect(m_keychain.remove(origin), &SecretJob::finished, this, [this, origin](SecretStatus status) {
        if (origin == m_origin) {
            const bool gone = status == SecretStatus::Done || status == SecretStatus::NotFound ||
                              status == SecretStatus::Unavailable;
            setState(gone ? TokenState::Missing : stateOf(status));
        }
    });
}

SecretJob* TokenKeeper::read()
{
    return m_state == TokenState::SessionOnly ? m_memory.read(m_origin) : m_keychain.read(m_origin);
}

SecretJob* TokenKeeper::readFor(const QString& origin)
{
    return new EitherJob(m_memory, m_keychain, origin, this);
}

void TokenKeeper::setState(TokenState state)
{
    if (m_state != state) {
        m_state = state;
        Q_EMIT changed();
    }
}

} // namespace gooseneck
