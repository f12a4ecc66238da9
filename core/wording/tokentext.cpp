#include "wording/tokentext.h"

#include "base/plaintext.h"
#include "wording/errortext.h"
#include "wording/tr.h"

namespace gooseneck {

namespace {

QString statusWords(SecretStatus status)
{
    switch (status) {
    case SecretStatus::Locked:
        return tr("keychain locked");
    case SecretStatus::Denied:
        return tr("keychain denied access");
    case SecretStatus::Unavailable:
        return tr("no keychain");
    case SecretStatus::TimedOut:
        return tr("keychain does not answer");
    case SecretStatus::Done:
    case SecretStatus::NotFound:
    case SecretStatus::Failed:
        break;
    }
    return tr("keychain failed");
}

} // namespace

QString tokenWords(TokenPlace place, const QString& storeName, std::optional<SecretStatus> status)
{
    switch (place) {
    case TokenPlace::Nowhere:
        return {};
    case TokenPlace::Looking:
        return tr("asking the keychain");
    case TokenPlace::NotStored:
        return tr("no token stored");
    case TokenPlace::Stored:
        return storeName.isEmpty() ? tr("token stored in keychain") : tr("token stored in %1").arg(storeName);
    case TokenPlace::SessionOnly:
        return status ? tr("token for this session only: %1").arg(statusWords(*status))
                      : tr("token for this session only");
    case TokenPlace::Unreadable:
        return statusWords(status.value_or(SecretStatus::Failed));
    }
    return {};
}

QString sentence(const EnvironmentTokenError& error)
{
    if (error.reason) {
        return sentence(*error.reason);
    }
    return tr("The environment variable %1 is not set. It should hold the token.")
        .arg(visibleExcerpt(error.name, 60));
}

} // namespace gooseneck
