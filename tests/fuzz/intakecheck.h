#pragma once

#include "intake/intake.h"

#include <cstdlib>

namespace gooseneck::test {

/// Ends the process if an intake breaks what intake/intake.h promises of it.
inline void checkIntake(const Intake& intake, QByteArrayView bytes)
{
    const auto require = [](bool holds) {
        if (!holds) {
            std::abort();
        }
    };
    require(!intake.captures.isEmpty() || !intake.notes.isEmpty());
    require(intake.captures.size() <= maxIntakeCaptures && intake.tokens.size() <= maxFoundTokens);
    qsizetype total = 0;
    for (const Capture& capture : intake.captures) {
        require(capture.body.size() <= maxPayloadBytes);
        total += capture.body.size();
        for (const FoundToken& found : intake.tokens) {
            require(!found.token.isEmpty());
            for (const HttpHeader& header : capture.headers) {
                require(!header.name.isEmpty());
                const bool isAuthorization = header.name.compare("authorization", Qt::CaseInsensitive) == 0;
                require(!isAuthorization || !found.token.matches(header.value));
            }
        }
    }
    // Percent-encoding makes three bytes of one; nothing else grows, except a mask.
    require(total <= 3 * bytes.size() + 1024);
}

} // namespace gooseneck::test
