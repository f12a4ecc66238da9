// Whatever is pasted is understood as something, or refused with a note.

#include "fuzz/intakecheck.h"

using namespace gooseneck;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray bytes = QByteArrayView(data, static_cast<qsizetype>(size)).toByteArray();
    test::checkIntake(understand(bytes, {}), bytes);
    return 0;
}
