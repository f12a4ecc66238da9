// Any bytes either are refused at a byte of theirs or give an index whose every key and value can be read.

#include "core/json/jsonwalk.h"

#include <cstdlib>

using namespace gooseneck;
using namespace gooseneck::test;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray bytes = QByteArrayView(data, static_cast<qsizetype>(size)).toByteArray();
    const auto document = JsonDocument::parse(bytes);
    if (!document) {
        const JsonError& error = document.error();
        const bool inside = error.offset >= 0 && error.offset <= bytes.size();
        if (!inside || error.line < 1 || error.column < 1) {
            std::abort();
        }
        return 0;
    }
    if (document->bytes() != bytes || wrongIndex(*document) != nullptr) {
        std::abort();
    }
    // The paths of a deep document are long: a few of them are enough.
    for (JsonIndex node = 0; node < document->size(); node += 1 + document->size() / 16) {
        const QString pointer = jsonPointer(*document, node);
        if (pointer.isEmpty() != (node == document->root())) {
            std::abort();
        }
    }
    return 0;
}
