// The verdict on a stream of bytes does not depend on how it is cut: whole, in two pieces or byte by byte.

#include "core/http/parserdriver.h"

#include <cstdlib>

using namespace gooseneck;
using namespace gooseneck::test;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    HttpLimits limits;
    limits.requestLineBytes = 60;
    limits.fieldCount = 8;
    limits.fieldBytes = 80;
    limits.bodyBytes = 64;
    limits.chunkExtensionBytes = 40;
    const qsizetype cut = data[0] % static_cast<qsizetype>(size);
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size) - 1);
    const Outcome whole = parseWhole(bytes, limits);
    if (!isSame(parseSplitAt(bytes, cut, limits), whole) || !isSame(parseByteByByte(bytes, limits), whole)) {
        std::abort();
    }
    return 0;
}
