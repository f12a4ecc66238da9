#pragma once

#include <QByteArray>

namespace gooseneck {

/// What the endpoint answered to a capture that was forwarded to it; status 0 = it could not be reached.
struct ForwardedAnswer
{
    int status = 0;
    QByteArray body;

    bool operator==(const ForwardedAnswer&) const = default;
};

} // namespace gooseneck
