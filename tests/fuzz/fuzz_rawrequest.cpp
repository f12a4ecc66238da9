// Any text is no HTTP request or becomes requests within the limits.

#include "fuzz/intakecheck.h"
#include "intake/rawrequest.h"

using namespace gooseneck;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray bytes = QByteArrayView(data, static_cast<qsizetype>(size)).toByteArray();
    for (const QByteArray& text : {bytes, "POST / HTTP/1.1\n" + bytes}) {
        if (const auto intake = readRawRequests(text, {})) {
            test::checkIntake(*intake, text);
        }
    }
    return 0;
}
