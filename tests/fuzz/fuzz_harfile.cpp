// Any JSON text is no HAR file or becomes payloads within the limits.

#include "fuzz/intakecheck.h"
#include "intake/harfile.h"

using namespace gooseneck;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray bytes = QByteArrayView(data, static_cast<qsizetype>(size)).toByteArray();
    // The fuzzer need not find the frame of the file by itself.
    for (const QByteArray& text : {bytes, R"({"log":{"version":"1","entries":[)" + bytes + "]}}"}) {
        const auto document = JsonDocument::parse(text);
        if (!document) {
            continue;
        }
        if (const auto intake = readHarFile(*document, {})) {
            test::checkIntake(*intake, text);
        }
    }
    return 0;
}
