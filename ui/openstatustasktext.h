#pragma once

#include "session/openstatusdesk.h"

namespace gooseneck {

/// What the last task at OpenStatus came to, or what is going on.
struct TaskText
{
    QString sentence;
    bool isError = false;
};
TaskText taskText(const OpenStatusState& state);

/// For the empty key field: "in the keychain; leave empty to keep it" ...
QString keyStateText(TokenState state);

/// Why an address is not taken for that of the API.
QString rpcServerSentence(EndpointError error);

} // namespace gooseneck
