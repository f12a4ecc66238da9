#include "insight/sender.h"

#include <QDir>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

constexpr auto alert = R"({"monitor":{"id":4821,"name":"Checkout API","url":"https://api.example.com"},)"
                       R"("cronTimestamp":1787318400000,"status":"error","statusCode":503,"latency":412})";
constexpr auto testButton = R"({"monitor":{"id":1,"name":"test","url":"http://openstat.us"},)"
                            R"("cronTimestamp":1787319634567,"status":"recovered","statusCode":200,)"
                            R"("latency":1337})";

std::optional<KnownSender> senderOf(const QByteArray& json,
                                    const std::vector<SenderShape>& table = senderTable())
{
    const auto document = JsonDocument::parse(json);
    return document ? recogniseSender(*document, table) : std::nullopt;
}

QString kindName(const std::optional<KnownSender>& sender)
{
    if (!sender) {
        return u"none"_s;
    }
    switch (sender->kind) {
    case SenderKind::OpenStatusMonitor:
        return u"monitor"_s;
    case SenderKind::OpenStatusTestButton:
        return u"test button"_s;
    case SenderKind::OpenStatusStatusPage:
        return u"status page"_s;
    case SenderKind::GuideExample:
        return u"guide"_s;
    case SenderKind::OtherMonitor:
        return u"other: "_s + sender->fromName;
    }
    return {};
}

/// What a sample is, by its file's name.
QString expectedOf(const QString& name)
{
    const bool isTestButton =
        name.startsWith(u"monitor_v0_test_button"_s) || name == u"monitor_docs_2025-04_recovery.json"_s;
    if (isTestButton) {
        return u"test button"_s;
    }
    return name.startsWith(u"monitor_"_s)      ? u"monitor"_s
           : name.startsWith(u"subscriber_"_s) ? u"status page"_s
           : name.startsWith(u"guide_"_s)      ? u"guide"_s
                                               : u"none"_s;
}

} // namespace

class TestRecogniseSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data();
    void recognises();
    void recognisesTheSamples();
    void statusPageIsNotSentOnMonitorState();
    void newSenderIsOneEntry();
};

void TestRecogniseSender::recognises_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");

    const QByteArray monitor = alert;
    const QByteArray button = testButton;
    QTest::newRow("a monitor alert") << monitor << u"monitor"_s;
    QTest::newRow("a monitor alert with required members only")
        << QByteArray(R"({"monitor":{"id":1,"name":"a"},"cronTimestamp":1,"status":"recovered"})")
        << u"monitor"_s;
    QTest::newRow("a monitor alert without cronTimestamp is none")
        << QByteArray(R"({"monitor":{"id":1,"name":"a"},"status":"recovered"})") << u"none"_s;
    QTest::newRow("a monitor id that is a string is none")
        << QByteArray(R"({"monitor":{"id":"1","name":"a"},"cronTimestamp":1,"status":"error"})") << u"none"_s;
    QTest::newRow("the Test button") << button << u"test button"_s;
    QTest::newRow("a real monitor with id 1")
        << QByteArray(button).replace("\"test\"", "\"Shop\"") << u"monitor"_s;
    QTest::newRow("another latency is no Test button")
        << QByteArray(button).replace("1337", "1338") << u"monitor"_s;
    QTest::newRow("a status report") << QByteArray(R"({"version":"1","type":"status_report","data":{}})")
                                     << u"status page"_s;
    QTest::newRow("a status page's test with data")
        << QByteArray(R"({"type":"test","data":{"test":{}}})") << u"status page"_s;
    QTest::newRow("a status page's test with a message")
        << QByteArray(R"({"type":"test","message":"Hi"})") << u"status page"_s;
    QTest::newRow("type test alone is none") << QByteArray(R"({"type":"test"})") << u"none"_s;
    QTest::newRow("the guide's example")
        << QByteArray(R"({"id":"m-1","name":"a","status":"down","message":"b"})") << u"guide"_s;
    QTest::newRow("the guide's example with another status is none")
        << QByteArray(R"({"id":"m-1","name":"a","status":"blue","message":"b"})") << u"none"_s;
    QTest::newRow("an array is none") << QByteArray("[1]") << u"none"_s;
    QTest::newRow("of duplicate members the last counts")
        << QByteArray(R"({"type":"status_report","type":"invoice"})") << u"none"_s;
}

void TestRecogniseSender::recognises()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);

    QCOMPARE(kindName(senderOf(json)), expected);
}

void TestRecogniseSender::recognisesTheSamples()
{
    const QDir samples(QStringLiteral(GOOSENECK_CORPORA "/../facts/samples"));
    const QStringList names = samples.entryList({u"*.json"_s});
    if (names.isEmpty()) {
        QSKIP("the samples are not here");
    }
    for (const QString& name : names) {
        QFile file(samples.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString seen = name + u": "_s + kindName(senderOf(file.readAll()));
        QCOMPARE(seen, name + u": "_s + expectedOf(name));
    }
}

void TestRecogniseSender::statusPageIsNotSentOnMonitorState()
{
    QCOMPARE(senderOf(R"({"type":"maintenance","data":{}})")->sentOn, SentOn::OtherOccasions);
    QCOMPARE(senderOf(alert)->sentOn, SentOn::MonitorState);
}

void TestRecogniseSender::newSenderIsOneEntry()
{
    std::vector<SenderShape> table = senderTable();
    table.push_back(
        {{SenderKind::OtherMonitor, {u"state"_s, u"check"_s, u"check"_s, u"text"_s}, u"Acme"_s},
         {{"acme.version", MemberRule::Want::Number, {}}, {"state", MemberRule::Want::StatusWord, {}}}});
    const QByteArray json = R"({"acme":{"version":2},"state":"CRITICAL","check":"c1"})";
    QCOMPARE(kindName(senderOf(json)), u"none"_s);
    QCOMPARE(kindName(senderOf(json, table)), u"other: Acme"_s);
    QCOMPARE(senderOf(json, table)->roles.incident, u"check"_s);
}

QTEST_APPLESS_MAIN(TestRecogniseSender)
#include "tst_recognisesender.moc"
