#include "json/jsondocument.h"

#include <QFile>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

/// The cases of flenniken/utf8tests as JSON texts: what is UTF-8 is kept byte for byte, what is not is
/// refused as such.
class TestUtf8Tests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sequence_data();
    void sequence();
};

void TestUtf8Tests::sequence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isValid");
    QFile file(QStringLiteral(GOOSENECK_CORPORA) + u"/utf8tests/utf8tests.txt"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        QSKIP("skipped: corpora not found");
    }
    int count = 0;
    while (!file.atEnd()) {
        const QList<QByteArray> fields = file.readLine().trimmed().split(':');
        if (fields.constFirst().startsWith('#') || fields.size() < 3) {
            continue;
        }
        const bool isHex = fields[1].endsWith("hex");
        QTest::newRow(fields[0].constData()) << (isHex ? QByteArray::fromHex(fields[2]) : fields[2])
                                             << fields[1].trimmed().startsWith("valid");
        ++count;
    }
    QVERIFY(count > 100);
}

void TestUtf8Tests::sequence()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isValid);
    QByteArray text = "[\"";
    for (const char c : bytes) {
        // JSON wants control characters as escapes, whatever they are in UTF-8.
        const bool isControl = static_cast<quint8>(c) < 0x20;
        text += isControl ? "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0') : QByteArray(1, c);
    }
    const auto document = JsonDocument::parse(text + "\"]");
    QCOMPARE(bool(document), isValid);
    if (isValid) {
        QCOMPARE(document->text(1), bytes);
        QCOMPARE(charactersOf(document->text(1)).toUtf8(), bytes);
    } else {
        QCOMPARE(document.error().kind, JsonError::Kind::InvalidUtf8);
        QVERIFY(document.error().offset >= 2 && document.error().offset <= text.size());
    }
}

QTEST_APPLESS_MAIN(TestUtf8Tests)
#include "tst_utf8tests.moc"
