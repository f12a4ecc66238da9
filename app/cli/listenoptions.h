#pragma once

#include "capture/recorder.h"
#include "console.h"
#include "inputs.h"

#include <CLI/CLI.hpp>

#include <chrono>
#include <string>
#include <vector>

namespace gooseneck {

/// The arguments of `listen` as they were given (design/formats.md, 4).
struct ListenOptions
{
    std::string bind;
    std::string path;
    std::string store;
    std::vector<std::string> hosts;
    std::string secretHeader;
    TokenSource secret;
    int port = 0;
    bool nextPort = false;
    qint64 count = 0;   ///< 0 = no limit
    qint64 seconds = 0; ///< 0 = no limit
    int answerStatus = 200;
    std::string answerBody;
    std::string answerType;
    std::chrono::milliseconds answerDelay{0};
};

void addListenOptions(CLI::App& command, ListenOptions& options);

/// Makes a secret path where none is given, and says on standard error what the operator should know.
Said<ListenRequest> readListenRequest(const ListenOptions& options);
Said<DeliveryAnswer> readDeliveryAnswer(const ListenOptions& options);
/// The file of the captures.
QString storePathOf(const ListenOptions& options);

} // namespace gooseneck
