#include "openstatus/scenario.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// "0s error, 6s recovered"
QString inWords(const Scenario& scenario)
{
    QStringList words;
    for (const PlannedDelivery& delivery : scenario.deliveries) {
        words.append(QString::number(delivery.offset / 1s) + u"s "_s + toWord(delivery.alert.status));
    }
    return words.join(u", "_s);
}

} // namespace

/// What OpenStatus sends in the life of a monitor (facts/openstatus.md, 2).
class TestScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesBringTheirWebhook_data();
    void changesBringTheirWebhook();
    void scenarioIsTheWebhooksOfItsChanges_data();
    void scenarioIsTheWebhooksOfItsChanges();
    void everyDeliveryFollowsFromItsChange_data();
    void everyDeliveryFollowsFromItsChange();
    void attemptsFollowTheirRule();
    void delaysDouble();
    void wordsGoBothWays();
};

void TestScenario::changesBringTheirWebhook_data()
{
    QTest::addColumn<MonitorState>("from");
    QTest::addColumn<MonitorState>("to");
    QTest::addColumn<QString>("webhook");
    using enum MonitorState;
    QTest::newRow("an active one fails") << Active << Error << u"error"_s;
    QTest::newRow("an active one becomes slow") << Active << Degraded << u"degraded"_s;
    QTest::newRow("a slow one fails") << Degraded << Error << u"error"_s;
    QTest::newRow("a failing one becomes slow: no recovery") << Error << Degraded << u"degraded"_s;
    QTest::newRow("a failing one recovers") << Error << Active << u"recovered"_s;
    QTest::newRow("a slow one recovers") << Degraded << Active << u"recovered"_s;
    QTest::newRow("it goes on being well") << Active << Active << QString();
    QTest::newRow("it goes on failing") << Error << Error << QString();
    QTest::newRow("it goes on being slow") << Degraded << Degraded << QString();
}

void TestScenario::changesBringTheirWebhook()
{
    QFETCH(const MonitorState, from);
    QFETCH(const MonitorState, to);
    QFETCH(const QString, webhook);
    const auto status = webhookFor(from, to);
    QCOMPARE(status ? toWord(*status) : QString(), webhook);
}

void TestScenario::scenarioIsTheWebhooksOfItsChanges_data()
{
    QTest::addColumn<ScenarioKind>("kind");
    QTest::addColumn<QString>("words");
    using enum ScenarioKind;
    QTest::newRow("error") << Error << u"0s error"_s;
    QTest::newRow("degraded") << Degraded << u"0s degraded"_s;
    QTest::newRow("recovered") << Recovered << u"0s recovered"_s;
    QTest::newRow("test-button") << TestButton << u"0s recovered"_s;
    QTest::newRow("outage") << Outage << u"0s error, 6s recovered"_s;
    QTest::newRow("brownout") << Brownout << u"0s degraded, 3s error, 6s degraded, 9s recovered"_s;
    QTest::newRow("flapping")
        << Flapping << u"0s error, 3s recovered, 6s error, 9s recovered, 12s error, 15s recovered"_s;
    QTest::newRow("retry-burst") << RetryBurst << u"0s error"_s;
}

void TestScenario::scenarioIsTheWebhooksOfItsChanges()
{
    QFETCH(const ScenarioKind, kind);
    QFETCH(const QString, words);
    QCOMPARE(inWords(makeScenario(kind, {}, UtcTime(0ms), 3s)), words);
    QCOMPARE(toWord(kind), QString::fromUtf8(QTest::currentDataTag()));
}

void TestScenario::everyDeliveryFollowsFromItsChange_data()
{
    QTest::addColumn<ScenarioKind>("kind");
    for (const ScenarioKind kind : allScenarios()) {
        QTest::newRow(qPrintable(toWord(kind))) << kind;
    }
}

void TestScenario::everyDeliveryFollowsFromItsChange()
{
    QFETCH(const ScenarioKind, kind);
    const UtcTime begin(1000s);
    const Monitor monitor{12, u"Shop"_s, u"https://shop.example"_s};
    const Scenario scenario = makeScenario(kind, monitor, begin, 30ms);
    QVERIFY(!scenario.deliveries.isEmpty());
    for (const PlannedDelivery& delivery : scenario.deliveries) {
        QVERIFY(delivery.alert.checkedAt == begin + delivery.offset);
        QCOMPARE(delivery.change.has_value(), kind != ScenarioKind::TestButton);
        if (delivery.change) {
            QVERIFY(webhookFor(delivery.change->from, delivery.change->to) == delivery.alert.status);
            QVERIFY(delivery.alert.monitor == monitor);
        } else {
            QVERIFY(delivery.alert == testButtonAlert(begin));
        }
    }
}

void TestScenario::attemptsFollowTheirRule()
{
    for (const ScenarioKind kind : allScenarios()) {
        const AttemptRule rule = kind == ScenarioKind::TestButton   ? AttemptRule::Once
                                 : kind == ScenarioKind::RetryBurst ? AttemptRule::AllOfThem
                                                                    : AttemptRule::UntilAccepted;
        const Scenario scenario = makeScenario(kind, {}, {}, 1s);
        for (const PlannedDelivery& delivery : scenario.deliveries) {
            QVERIFY2(delivery.attempts == rule, qPrintable(toWord(kind)));
        }
    }
}

void TestScenario::delaysDouble()
{
    QCOMPARE(maxAttempts, 4);
    QVERIFY(delayAfterAttempt(1) == 1s);
    QVERIFY(delayAfterAttempt(2) == 2s);
    QVERIFY(delayAfterAttempt(3) == 4s);
}

void TestScenario::wordsGoBothWays()
{
    QCOMPARE(allScenarios().size(), 8);
    for (const ScenarioKind kind : allScenarios()) {
        QVERIFY(scenarioFrom(toWord(kind)) == kind);
    }
    QVERIFY(!scenarioFrom(u"Outage"));
    QVERIFY(!scenarioFrom(u""));
}

QTEST_GUILESS_MAIN(TestScenario)
#include "tst_scenario.moc"
