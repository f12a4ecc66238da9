#pragma once

#include <QByteArray>

namespace gooseneck {

/// What the Callgoose endpoint answered to a capture that was passed on to it. Status 0: it was not reached.
struct ForwardedAnswer
{
    int status = 0;
    QByteArray body;

    bool operator==(const ForwardedAnswer&) const = default;
};

} // namespace gooseneck
