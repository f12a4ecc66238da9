// What evaluating is measured against: reads a file of JSON lines and has Boost.JSON parse each of them into
// a value, which is thrown away. Prints how many there were.
//
// bench_bareparse FILE

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#include <boost/json/src.hpp>
#pragma GCC diagnostic pop

#include <QFile>

#include <cstdio>

namespace {

constexpr qsizetype blockBytes = qsizetype{1} << 20;

std::size_t parsed(const char* begin, const char* end)
{
    boost::json::error_code code;
    const auto value =
        boost::json::parse(boost::json::string_view(begin, static_cast<std::size_t>(end - begin)), code);
    return code || value.is_null() ? 0 : 1;
}

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
            count += parsed(rest.constData() + begin, rest.constData() + end);
            begin = end + 1;
        }
        rest.remove(0, begin);
    }
    std::printf("%zu\n", count);
    return 0;
}
