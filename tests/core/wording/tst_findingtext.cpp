#include "callgoose/endpointlint.h"
#include "support/lintcases.h"
#include "wording/findingtext.h"
#include "wording/robustnesstext.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

class TestFindingText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFindingIsOneSentence_data();
    void everyFindingIsOneSentence();
    void everyFixHasAName();
    void endpointFindings_data();
    void endpointFindings();
    void foreignTextIsNoPlaceholder();
    void robustnessNamesPayloadReadingAndRemedy();
    void everyEffectHasAConsequence();
};

void TestFindingText::everyFindingIsOneSentence_data()
{
    QTest::addColumn<Finding>("finding");
    for (const LintCase& lintCase : lintCases()) {
        for (const Finding& finding : lint(lintCase.set, payloadsOf(lintCase.seen))) {
            QTest::addRow("%s of: %s", qPrintable(toWord(finding.code)), lintCase.rule) << finding;
        }
    }
}

void TestFindingText::everyFindingIsOneSentence()
{
    QFETCH(Finding, finding);
    const QString text = sentence(finding);
    QVERIFY(text.endsWith(u'.'));
    QVERIFY2(!text.chopped(1).contains(u". "), qPrintable(text));
    QVERIFY2(!text.contains(u'%'), qPrintable(text));
    const bool namesItsKey = finding.field == FilterField::Key || finding.field == FilterField::MapKey ||
                             finding.field == FilterField::Title || finding.field == FilterField::Description;
    QVERIFY2(!namesItsKey || text.contains(finding.key), qPrintable(text));
}

void TestFindingText::everyFixHasAName()
{
    for (const LintCase& lintCase : lintCases()) {
        for (const Finding& finding : lint(lintCase.set, payloadsOf(lintCase.seen))) {
            QCOMPARE(fixName(finding).isEmpty(), finding.fix == Fix::None);
            QVERIFY(fixName(finding).contains(finding.remedy));
        }
    }
}

void TestFindingText::endpointFindings_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<AuthMode>("auth");
    QTest::addColumn<QStringList>("codes");
    const QString good = u"https://acme.callgoose.com/v1/process"_s;
    QTest::newRow("a good one has none") << good << AuthMode::Bearer << QStringList();
    QTest::newRow("http to another machine") << u"http://acme.callgoose.com/v1/process"_s << AuthMode::Bearer
                                             << QStringList{u"endpoint-not-https"_s};
    QTest::newRow("http to this machine")
        << u"http://127.0.0.1:9/v1/process"_s << AuthMode::Bearer << QStringList();
    QTest::newRow("another path") << u"https://acme.callgoose.com/v1/proces"_s << AuthMode::Bearer
                                  << QStringList{u"endpoint-path"_s};
    QTest::newRow("the token goes into the URL") << good << AuthMode::Query << QStringList{u"token-in-url"_s};
    QTest::newRow("the token is in the URL")
        << good + u"?token=x"_s << AuthMode::Bearer << QStringList{u"token-in-url"_s};
    QTest::newRow("the token is in a header of its own") << good << AuthMode::Header << QStringList();
}

void TestFindingText::endpointFindings()
{
    QFETCH(QString, url);
    QFETCH(AuthMode, auth);
    QFETCH(QStringList, codes);
    QStringList found;
    for (const Finding& finding : lintEndpoint({QUrl(url), auth})) {
        found.append(toWord(finding.code));
        QCOMPARE(finding.field, FilterField::Endpoint);
        QVERIFY(sentence(finding).endsWith(u'.'));
        QCOMPARE(finding.fix != Fix::None, finding.code == FindingCode::TokenInUrl);
        for (const Finding& left : lintEndpoint(applyEndpointFix({QUrl(url), auth}, finding))) {
            QVERIFY(finding.fix == Fix::None || left.code != finding.code);
        }
    }
    QCOMPARE(found, codes);
}

void TestFindingText::foreignTextIsNoPlaceholder()
{
    const Finding finding{.code = FindingCode::MapKeyMissing,
                          .filter = 1,
                          .part = FilterPart::Trigger,
                          .key = u"%1%2%3%4%n"_s,
                          .count = 2,
                          .of = 3};
    QCOMPARE(sentence(finding),
             u"Filter 1, trigger: the map key \"%1%2%3%4%n\" is missing in 2 of 3 payloads that match; "
             "their incidents can never be resolved."_s);
}

void TestFindingText::robustnessNamesPayloadReadingAndRemedy()
{
    Robustness robustness;
    QVERIFY(headline(robustness).contains(u"yet"));
    robustness.of = 3;
    QCOMPARE(headline(robustness), u"The same under every reading"_s);
    QCOMPARE(sentence(robustness, Robustness::Keys, u"x"_s), QString());
    robustness.dependent = 2;
    robustness.keys = {u"monitor.id"_s};
    robustness.causes[Robustness::Keys] = {
        2, {{7, {ItemsReading::All, KeysReading::TopLevel}, OutcomeChange::NoId, VerdictKind::Trigger}}};
    QCOMPARE(headline(robustness), u"2 of 3 payloads depend on the reading"_s);
    QCOMPARE(
        sentence(robustness, Robustness::Keys, u"\"%1 error\""_s),
        u"Nested keys (monitor.id), 2 of 3 payloads: read as \"top level only\", \"%1 error\" would have "
        "no incident id. A key at the top level would be robust; without one only a test against your "
        "tenant can tell."_s);
    QCOMPARE(togetherSentence(robustness, u"x"_s), QString());
    robustness.together = {1,
                           {{7,
                             {ItemsReading::Any, KeysReading::TopLevel, CaseReading::Insensitive},
                             OutcomeChange::OtherVerdict,
                             VerdictKind::Both}}};
    QCOMPARE(
        togetherSentence(robustness, u"payload 7"_s),
        u"Several of these at once, 1 of 3 payloads: read as \"one is enough, top level only, case does not "
        "count\", payload 7 would trigger and resolve. What makes each of them robust does it here "
        "too; else only a test against your tenant can tell."_s);
    QCOMPARE(dependentText(robustness.causes[Robustness::Keys].named[0], u"payload 7"_s),
             u"payload 7 would have no incident id (all must be contained, top level only, case counts)"_s);
}

void TestFindingText::everyEffectHasAConsequence()
{
    QSet<QString> texts;
    for (const StatusEffect effect : {StatusEffect::Opens, StatusEffect::KeepsOpen, StatusEffect::Resolves}) {
        texts << consequence(u"degraded"_s, effect) << consequence(u"purple"_s, effect);
        QVERIFY(!effectName(effect).isEmpty());
    }
    QCOMPARE(texts.size(), 6);
    QVERIFY(!texts.contains(QString()));
}

QTEST_APPLESS_MAIN(TestFindingText)
#include "tst_findingtext.moc"
