// Any text behind "curl " becomes requests within the limits, with a note where something was not taken.

#include "fuzz/intakecheck.h"
#include "intake/curlcommand.h"

using namespace gooseneck;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray bytes = "curl " + QByteArrayView(data, static_cast<qsizetype>(size)).toByteArray();
    if (const auto intake = readCurlCommands(bytes, {})) {
        test::checkIntake(*intake, bytes);
    }
    return 0;
}
