#include "testrun/webhookevent.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

class TestWebhookEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

void TestWebhookEvent::reads_data()
{
    using Event = std::optional<WebhookEvent>;
    const Event created = WebhookEvent::Created;
    const Event resolved = WebhookEvent::Resolved;
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Event>("event");
    QTest::newRow("created") << QByteArray(R"({"event":"incident.created","incident":{"key":"77"}})")
                             << created;
    QTest::newRow("resolved") << QByteArray(R"({"event":"incident.resolved","incident":{"key":"77"}})")
                              << resolved;
    QTest::newRow("the id is a number") << QByteArray(R"({"status":"OPEN","mapped":77})") << created;
    QTest::newRow("closed, in capitals") << QByteArray(R"({"status":"CLOSED","mapped":77})") << resolved;
    QTest::newRow("a flag says it") << QByteArray(R"({"id":77,"is_resolved":true})") << resolved;
    QTest::newRow("a flag that is false says nothing")
        << QByteArray(R"({"id":77,"resolved":false})") << created;
    QTest::newRow("the payload comes along as text")
        << QByteArray(R"({"type":"trigger","payload":"{\"monitor\":{\"id\":77}}"})") << created;
    QTest::newRow("a longer number is another id")
        << QByteArray(R"({"event":"created","id":1779})") << Event();
    QTest::newRow("another incident") << QByteArray(R"({"event":"created","id":78})") << Event();
    QTest::newRow("a text that speaks of resolving beside the state")
        << QByteArray(
               R"({"state":"open","id":77,"text":"The incident will be resolved by whoever is on call"})")
        << created;
    QTest::newRow("no JSON") << QByteArray("77 resolved") << Event();
    QTest::newRow("nothing") << QByteArray() << Event();
}

void TestWebhookEvent::reads()
{
    QFETCH(QByteArray, body);
    QFETCH(std::optional<WebhookEvent>, event);
    QVERIFY(readWebhookEvent(body, u"77"_s) == event);
    QVERIFY(!readWebhookEvent(body, QString()));
}

QTEST_GUILESS_MAIN(TestWebhookEvent)
#include "tst_webhookevent.moc"
