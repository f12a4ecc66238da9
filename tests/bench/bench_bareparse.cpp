// What evaluating is measured against: reads a file of JSON lines and has Boost.JSON parse each of them.
// Prints how many there were.
//
// bench_bareparse FILE

#include "bareparse.h"

#include <QFile>

#include <cstdio>

namespace {

constexpr qsizetype blockBytes = qsizetype{1} << 20;

} // namespace

int main(int argc, char** argv)
{
    QFile file(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        std::fputs("bench_bareparse FILE\n", stderr);
        return 2;
    }
    std::size_t count = 0;
    QByteArray rest;
    for (QByteArray block = file.read(blockBytes); !block.isEmpty(); block = file.read(blockBytes)) {
        rest += block;
        qsizetype begin = 0;
        for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', begin)) {
            const std::string_view line(rest.constData() + begin, static_cast<std::size_t>(end - begin));
            count += static_cast<std::size_t>(bareParse(line));
            begin = end + 1;
        }
        rest.remove(0, begin);
    }
    std::printf("%zu\n", count);
    return 0;
}
