#pragma once

#include "base/secret.h"
#include "callgoose/endpoint.h"
#include "console.h"
#include "filter/filterset.h"

#include <string>

namespace gooseneck {

/// Where the token comes from. Never an argument: those are seen by every user of the machine.
struct TokenSource
{
    std::string environmentName;
    bool standardInput = false;
    bool keychain = false; ///< what the window stored for the same origin
};

/// Where a test goes, and the sender's name if the URL says one.
struct GivenEndpoint
{
    Endpoint endpoint;
    std::optional<QString> from;
};

/// "documented", "guide", "items=any,keys=top-level" ...
Said<MatchingProfile> readProfile(const QString& text);

/// A file of a filter set or of a workspace; a profile that is not empty takes the place of the one in the
/// file.
Said<FilterSet> readFilters(const std::string& path, const std::string& profile);

/// An empty secret where no source is named. The variable is taken out of the environment of this process;
/// the keychain is asked for the token of this origin.
Said<Secret> readGivenToken(const TokenSource& source, const QString& origin);

/// Refuses a URL with a token in it.
Said<GivenEndpoint> readEndpoint(const std::string& url, AuthMode auth);

} // namespace gooseneck
