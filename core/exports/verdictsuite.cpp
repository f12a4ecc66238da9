#include "exports/verdictsuite.h"

#include "base/plaintext.h"
#include "wording/errortext.h"
#include "wording/tr.h"

#include <QXmlStreamWriter>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype beginBytes = 200;

void writeReason(QXmlStreamWriter& writer, const QString& element, const QString& message)
{
    writer.writeEmptyElement(element);
    writer.writeAttribute(u"message"_s, message);
}

QByteArray attribute(const char* name, qsizetype value)
{
    return QByteArray(" ") + name + "=\"" + QByteArray::number(value) + '"';
}

} // namespace

SuiteCounts& SuiteCounts::operator+=(const SuiteCounts& other)
{
    tests += other.tests;
    failures += other.failures;
    errors += other.errors;
    return *this;
}

SuiteCounts countsOf(const VerdictCase& one)
{
    return {1, one.isFailure() ? 1 : 0, one.error ? 1 : 0};
}

QByteArray toJUnitCase(const VerdictCase& one)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartElement(u"testcase"_s);
    writer.writeAttribute(u"classname"_s, u"gooseneck.evaluate"_s);
    writer.writeAttribute(u"name"_s, visibleText(one.source));
    if (one.error) {
        writeReason(writer, u"error"_s, sentence(*one.error));
    } else if (one.isFailure()) {
        writeReason(writer, u"failure"_s,
                    tr("The verdict is \"%1\", but \"%2\" was expected.")
                        .arg(toWord(one.verdict), toWord(*one.expected)));
    }
    writer.writeEndElement();
    return "  " + xml + '\n';
}

QByteArray junitBegin(const SuiteCounts& counts)
{
    const QByteArray begin = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"gooseneck\"" +
                             attribute("tests", counts.tests) + attribute("failures", counts.failures) +
                             attribute("errors", counts.errors);
    return begin.leftJustified(beginBytes, ' ') + ">\n";
}

QByteArray junitEnd()
{
    return "</testsuite>\n";
}

} // namespace gooseneck
