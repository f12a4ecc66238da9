#include "intake/samples.h"
#include "openstatus/monitoralert.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The bytes of OpenStatus's monitor webhook (facts/openstatus.md, 1).
class TestMonitorAlert : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesAreThoseOfTheWire_data();
    void bytesAreThoseOfTheWire();
};

void TestMonitorAlert::bytesAreThoseOfTheWire_data()
{
    QTest::addColumn<MonitorAlert>("alert");
    QTest::addColumn<QByteArray>("wire");
    const auto row = [](const char* name, const MonitorAlert& alert, const QByteArray& wire) {
        QTest::newRow(name) << alert << wire;
    };
    const auto sample = [](const QString& id) {
        for (const Sample& each : builtInSamples()) {
            if (each.id == id) {
                return each.body;
            }
        }
        return QByteArray();
    };
    const UtcTime noon(1'787'318'400'000ms);
    using enum MonitorStatus;
    row("an error", {{}, noon, Error, 503, 412ms, {}},
        R"({"monitor":{"id":4821,"name":"Checkout API","url":"https://api.shop.example.com/health"},)"
        R"("cronTimestamp":1787318400000,"status":"error","statusCode":503,"latency":412})");
    row("the sample of an error", {{}, noon, Error, 503, 412ms, {}}, sample(u"openstatus-error"_s));
    row("the sample of a degraded monitor", {{}, noon + 1min, Degraded, 200, 8123ms, {}},
        sample(u"openstatus-degraded"_s));
    row("the sample of a recovery", {{}, noon + 5min, Recovered, 200, 187ms, {}},
        sample(u"openstatus-recovered"_s));
    row("the Test button", testButtonAlert(UtcTime(1'787'319'634'567ms)),
        R"({"monitor":{"id":1,"name":"test","url":"http://openstat.us"},"cronTimestamp":1787319634567,)"
        R"("status":"recovered","statusCode":200,"latency":1337})");
    row("absent members are left out", {{7, u"n"_s, u"h:1"_s}, UtcTime(1ms), Error, {}, {}, {}},
        R"({"monitor":{"id":7,"name":"n","url":"h:1"},"cronTimestamp":1,"status":"error"})");
    row("an error message comes last, and is quoted as JavaScript does",
        {{7, u"\u00fc\u2028\"\\/"_s, {}}, UtcTime(1ms), Recovered, {}, 2ms, u"a\n\t\r\x01\x7f"_s},
        "{\"monitor\":{\"id\":7,\"name\":\"\xc3\xbc\xe2\x80\xa8\\\"\\\\/\",\"url\":\"\"},\"cronTimestamp\":1,"
        "\"status\":\"recovered\",\"latency\":2,\"errorMessage\":\"a\\n\\t\\r\\u0001\x7f\"}");
}

void TestMonitorAlert::bytesAreThoseOfTheWire()
{
    QFETCH(const MonitorAlert, alert);
    QFETCH(const QByteArray, wire);
    QCOMPARE(toWireJson(alert), wire);
}

QTEST_GUILESS_MAIN(TestMonitorAlert)
#include "tst_monitoralert.moc"
