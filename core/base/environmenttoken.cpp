#include "base/environmenttoken.h"

#include <cstdlib>
#include <cstring>

namespace gooseneck {

namespace {

/// Not only out of the list of variables: other programs of the same user can read where it stood.
void wipeVariable(const char* name)
{
    if (char* place = std::getenv(name)) {
        std::memset(place, 0, std::strlen(place));
    }
    qunsetenv(name);
}

} // namespace

Result<TokenInput, EnvironmentTokenError> takeEnvironmentToken(const QString& name)
{
    const QByteArray variable = name.toUtf8();
    if (!qEnvironmentVariableIsSet(variable.constData())) {
        return failure(EnvironmentTokenError{name, {}});
    }
    QByteArray bytes = qgetenv(variable.constData());
    wipeVariable(variable.constData());
    QString text = QString::fromUtf8(bytes);
    bytes.fill('\0');
    auto token = readToken(text);
    text.fill(u'\0');
    if (!token) {
        return failure(EnvironmentTokenError{name, token.error()});
    }
    return std::move(token).value();
}

} // namespace gooseneck
