#include "console.h"

#include <cstdio>

namespace gooseneck {

void print(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return; // fwrite() takes no null pointer, also not for nothing
    // A failed write sticks to the stream; flushOutput() reports it.
    std::fwrite(bytes.data(), 1, static_cast<size_t>(bytes.size()), stdout);
}

void printLine(const QString& text)
{
    print(text.toUtf8());
    print("\n");
}

void printJson(JsonWriter& json)
{
    print(json.finish());
}

Flushed flushOutput()
{
    const bool whole = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    return whole ? Flushed::Whole : Flushed::Failed;
}

Answer complain(const QString& sentence)
{
    remark(sentence);
    return Answer::Unusable;
}

void remark(const QString& sentence)
{
    const QByteArray line = sentence.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

} // namespace gooseneck
