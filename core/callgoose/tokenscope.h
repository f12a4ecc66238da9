#pragma once

#include <QString>

#include <optional>

namespace gooseneck {

/// Which services a token's requests are tried against (facts/callgoose.md, 1).
enum class TokenScope {
    Global,  ///< every service of every team
    Team,    ///< every service of one team
    Service, ///< one service
};

/// The words of the files and the command line: "global", "team", "service".
QString toWord(TokenScope scope);
std::optional<TokenScope> tokenScopeFrom(QStringView word);

} // namespace gooseneck
