#include "callgoose/tokenscope.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

QString toWord(TokenScope scope)
{
    switch (scope) {
    case TokenScope::Global:
        return u"global"_s;
    case TokenScope::Team:
        return u"team"_s;
    case TokenScope::Service:
        return u"service"_s;
    }
    return {};
}

std::optional<TokenScope> tokenScopeFrom(QStringView word)
{
    for (const TokenScope scope : {TokenScope::Global, TokenScope::Team, TokenScope::Service}) {
        if (word == toWord(scope)) {
            return scope;
        }
    }
    return std::nullopt;
}

} // namespace gooseneck
