#include "inputs.h"

#include "base/environmenttoken.h"
#include "base/fileio.h"
#include "base/plaintext.h"
#include "keychaintoken.h"
#include "session/workspacefile.h"
#include "wording/errortext.h"
#include "wording/tokentext.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFilterFileBytes = 16LL * 1024 * 1024;

Said<Secret> takenFrom(TokenInput token)
{
    if (token.trim == TokenTrim::EndsTrimmed) {
        remark(tr("White space at the ends of the token was left out."));
    }
    return std::move(token.secret);
}

Said<Secret> tokenFromStandardInput()
{
    auto content = readFile(u"-"_s, 2 * maxTokenBytes);
    if (!content) {
        return failure(sentence(content.error().kind == FileError::Kind::TooLarge ? TokenError::TooLong
                                                                                  : TokenError::Empty));
    }
    QByteArray bytes = std::move(content).value();
    QString text = QString::fromUtf8(bytes);
    bytes.fill('\0');
    auto token = readToken(text);
    text.fill(u'\0');
    return token ? takenFrom(std::move(token).value()) : Said<Secret>(failure(sentence(token.error())));
}

} // namespace

Said<MatchingProfile> readProfile(const QString& text)
{
    const auto profile = profileFrom(text);
    if (!profile) {
        return failure(tr("\"%1\" is no reading of the filters. Use documented, guide, or for example "
                          "items=any,keys=top-level,case=insensitive.")
                           .arg(visibleExcerpt(text, 60)));
    }
    return *profile;
}

Said<FilterSet> readFilters(const std::string& path, const std::string& profile)
{
    const QString fileName = QString::fromStdString(path);
    const auto content = readFile(fileName, maxFilterFileBytes);
    if (!content) {
        return failure(sentence(content.error()));
    }
    auto workspace = readWorkspace(*content);
    if (!workspace) {
        return failure(sentence(workspace.error(), fileName));
    }
    FilterSet filterSet = std::move(workspace->filterSet);
    if (!profile.empty()) {
        const auto given = readProfile(QString::fromStdString(profile));
        if (!given) {
            return failure(given.error());
        }
        filterSet.profile = *given;
    }
    return filterSet;
}

Said<Secret> readGivenToken(const TokenSource& source, const QString& origin)
{
    if (source.keychain) {
        return readKeychainToken(origin);
    }
    if (source.standardInput) {
        return tokenFromStandardInput();
    }
    if (source.environmentName.empty()) {
        return Secret();
    }
    auto token = takeEnvironmentToken(QString::fromStdString(source.environmentName));
    return token ? takenFrom(std::move(token).value()) : Said<Secret>(failure(sentence(token.error())));
}

Said<GivenEndpoint> readEndpoint(const std::string& url, AuthMode auth)
{
    auto parsed = parseEndpoint(QString::fromStdString(url));
    if (!parsed) {
        return failure(sentence(parsed.error()));
    }
    if (!parsed->token.isEmpty()) {
        return failure(
            tr("The URL holds a token, and other programs of this machine can read it in the list of "
               "processes. Leave it out, and use --token-env NAME or --token-stdin."));
    }
    parsed->endpoint.auth = auth;
    return GivenEndpoint{parsed->endpoint, parsed->from};
}

} // namespace gooseneck
