// Whatever a body unfolds to, it stays within the limit; the first byte chooses the codings.

#include "http/contentcoding.h"

#include <array>
#include <cstdlib>

using namespace gooseneck;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    constexpr std::array codings{"gzip", "deflate", "gzip, deflate", "deflate, gzip, x-gzip"};
    constexpr qsizetype limitBytes = 1000;
    const HttpHeaders headers{{"Content-Encoding", codings[data[0] % codings.size()]}};
    const QByteArray body = QByteArrayView(data + 1, static_cast<qsizetype>(size) - 1).toByteArray();
    const auto decoded = decodedBody(headers, body, limitBytes);
    if (decoded && decoded->size() > limitBytes) {
        std::abort();
    }
    return 0;
}
