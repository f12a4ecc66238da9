#include "json/jsonmoment.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

class TestJsonMoment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moment_data();
    void moment();
};

void TestJsonMoment::moment_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected"); // empty = names no moment
    const auto row = [](const char* name, const QByteArray& value, const QString& expected = {}) {
        QTest::newRow(name) << value << expected;
    };
    row("epoch seconds", "1757945100"_ba, u"2025-09-15T14:05:00.000Z"_s);
    row("epoch milliseconds", "1757945100123"_ba, u"2025-09-15T14:05:00.123Z"_s);
    row("ISO in UTC", R"("2025-09-15T14:05:00Z")"_ba, u"2025-09-15T14:05:00.000Z"_s);
    row("ISO with milliseconds", R"("2025-09-15T14:05:00.123Z")"_ba, u"2025-09-15T14:05:00.123Z"_s);
    row("ISO with microseconds", R"("2025-09-15T14:05:00.123456Z")"_ba, u"2025-09-15T14:05:00.123Z"_s);
    row("ISO with an offset", R"("2025-09-15T16:05:00+02:00")"_ba, u"2025-09-15T14:05:00.000Z"_s);
    row("ISO with a space", R"("2025-09-15 14:05:00Z")"_ba, u"2025-09-15T14:05:00.000Z"_s);
    row("ISO without a zone may be anybody's time", R"("2025-09-15T14:05:00")"_ba);
    row("a date alone", R"("2025-09-15")"_ba);
    row("a month that is none", R"("2025-13-15T14:05:00Z")"_ba);
    row("an hour that is none", R"("2025-09-15T25:05:00Z")"_ba);
    row("text around it", R"("at 2025-09-15T14:05:00Z")"_ba);
    row("nine digits", "175794510"_ba);
    row("eleven digits", "17579451001"_ba);
    row("beyond 2099 in seconds", "4102444800"_ba);
    row("beyond 2099 in milliseconds", "9999999999999"_ba);
    row("a negative number", "-175794510"_ba);
    row("a fraction", "1757945100.5"_ba);
    row("digits in a text are an id", R"("1757945100")"_ba);
    row("null", "null"_ba);
    row("a list", "[1757945100]"_ba);
}

void TestJsonMoment::moment()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, expected);
    const auto document = JsonDocument::parse(value);
    QVERIFY(bool(document));
    const auto found = momentIn(*document, 0);
    QCOMPARE(found ? toIsoString(*found) : QString(), expected);
}

QTEST_APPLESS_MAIN(TestJsonMoment)
#include "tst_jsonmoment.moc"
