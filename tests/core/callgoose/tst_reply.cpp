#include "callgoose/reply.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

QByteArray answer(const char* triggered, const char* resolved)
{
    return QByteArray(R"({"id":"api-id","resolved":)") + resolved + R"(,"triggered":)" + triggered + '}';
}

} // namespace

class TestReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meaning_data();
    void meaning();
};

void TestReply::meaning_data()
{
    const char* no = R"({"duplicate":false,"created":false})";
    const char* created = R"({"duplicate":false,"created":true})";
    const char* duplicate = R"({"duplicate":true,"created":false})";
    const char* unresolved = R"({"duplicate":false,"resolved":false})";
    const char* resolved = R"({"duplicate":false,"resolved":true})";
    const char* resolvedTwice = R"({"duplicate":true,"resolved":false})";

    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("word");
    QTest::newRow("201 with created") << 201 << answer(created, unresolved) << u"created"_s;
    QTest::newRow("201 with created and resolved")
        << 201 << answer(created, resolved) << u"created-and-resolved"_s;
    QTest::newRow("200 with resolved") << 200 << answer(no, resolved) << u"resolved"_s;
    QTest::newRow("200 with a duplicate trigger") << 200 << answer(duplicate, unresolved) << u"duplicate"_s;
    QTest::newRow("200 with a duplicate resolve") << 200 << answer(no, resolvedTwice) << u"duplicate"_s;
    QTest::newRow("201 with a duplicate opened nothing new")
        << 201 << answer(duplicate, unresolved) << u"duplicate"_s;
    QTest::newRow("200 with nothing done") << 200 << answer(no, unresolved) << u"no-match"_s;
    QTest::newRow("201 whose body says nothing was created")
        << 201 << answer(no, unresolved) << u"unreadable"_s;
    QTest::newRow("202 is no match") << 202 << answer(no, unresolved) << u"no-match"_s;
    QTest::newRow("202 is no match whatever its body says")
        << 202 << answer(created, resolved) << u"no-match"_s;
    QTest::newRow("202 is no match without a body") << 202 << QByteArray() << u"no-match"_s;
    QTest::newRow("200 without a body") << 200 << QByteArray() << u"unreadable"_s;
    QTest::newRow("201 without a body") << 201 << QByteArray() << u"unreadable"_s;
    QTest::newRow("200 with a web page") << 200 << QByteArray("<html>ok</html>") << u"unreadable"_s;
    QTest::newRow("200 with an array") << 200 << QByteArray(R"([{"triggered":1}])") << u"unreadable"_s;
    QTest::newRow("200 with another object") << 200 << QByteArray(R"({"ok":true})") << u"unreadable"_s;
    QTest::newRow("flags that are texts are not flags")
        << 200 << answer(R"({"created":"true"})", "null") << u"no-match"_s;
    QTest::newRow("parts that are not objects") << 200 << answer("true", "[]") << u"no-match"_s;
    QTest::newRow("204 is no documented answer") << 204 << QByteArray() << u"unreadable"_s;
    QTest::newRow("301 is not followed") << 301 << QByteArray() << u"redirected"_s;
    QTest::newRow("308 is not followed") << 308 << QByteArray() << u"redirected"_s;
    QTest::newRow("400 is refused") << 400 << QByteArray() << u"refused"_s;
    QTest::newRow("401 is a bad token") << 401 << answer(created, resolved) << u"bad-token"_s;
    QTest::newRow("403 is a bad token") << 403 << QByteArray() << u"bad-token"_s;
    QTest::newRow("429 is refused") << 429 << QByteArray() << u"refused"_s;
    QTest::newRow("500 is a fault of the server") << 500 << answer(created, unresolved) << u"server-fault"_s;
    QTest::newRow("503 is a fault of the server") << 503 << QByteArray() << u"server-fault"_s;
}

void TestReply::meaning()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, word);
    const ProcessReply reply = readReply(status, body);
    QCOMPARE(toWord(reply.meaning), word);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.body, body);
}

QTEST_GUILESS_MAIN(TestReply)
#include "tst_reply.moc"
