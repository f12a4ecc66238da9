#pragma once

#include <QByteArray>

namespace gooseneck {

/// Why a request is not taken. The connection answers with it and closes.
struct HttpRefusal
{
    int status = 403;
    QByteArray hint; ///< one plain English line that says what the sender did wrong

    bool operator==(const HttpRefusal&) const = default;
};

} // namespace gooseneck
