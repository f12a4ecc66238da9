#include "filter/lintpass.h"
#include "session/filterhistory.h"
#include "support/lintcases.h"

#include <QTest>

#include <algorithm>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

const Finding* find(const QList<Finding>& findings, FindingCode code)
{
    const auto found = std::ranges::find(findings, code, &Finding::code);
    return found == findings.cend() ? nullptr : &*found;
}

/// The finding that a case is about; a list under "any" is a case of its own among those that depend on the
/// reading.
QList<Finding> about(const LintCase& lintCase, const QList<Finding>& findings)
{
    QList<Finding> matching;
    std::ranges::copy_if(findings, std::back_inserter(matching), [&](const Finding& finding) {
        return finding.code == lintCase.code && (finding.fix == lintCase.fix || lintCase.fix == Fix::None);
    });
    return matching;
}

QByteArray codesOf(const QList<Finding>& findings)
{
    QStringList words;
    for (const Finding& finding : findings) {
        words.append(toWord(finding.code) + u' ' + toWord(finding.fix) + u' ' + finding.remedy);
    }
    return words.join(u", ").toUtf8();
}

} // namespace

class TestLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void everyCodeHasACase();
    void everyCodeHasItsOwnWord();
    void aGoodSetHasNone();
    void splittingMakesAnyAndAllAlike();
    void itemsAreCounted();
    void valuesBeyondTheBoundAreStillCounted();
    void robustnessNamesItsCause();
    void severalSwitchesAtOnceCount();
};

void TestLint::rules_data()
{
    QTest::addColumn<qsizetype>("index");
    const QList<LintCase> cases = lintCases();
    for (qsizetype i = 0; i < cases.size(); ++i) {
        QTest::addRow("%s: %s", qPrintable(toWord(cases[i].code)), cases[i].rule) << i;
    }
}

void TestLint::rules()
{
    QFETCH(qsizetype, index);
    const LintCase lintCase = lintCases()[index];
    const QList<Payload> seen = payloadsOf(lintCase.seen);
    const QList<Finding> findings = lint(lintCase.set, seen);
    const QList<Finding> found = about(lintCase, findings);
    QVERIFY2(!found.isEmpty(), codesOf(findings).constData());
    const Finding& finding = found.constFirst();
    QCOMPARE(finding.fix, lintCase.fix);
    QCOMPARE(finding.remedy, lintCase.remedy);
    QVERIFY(finding.example <= seen.size());
    const QList<Finding> nearest = lint(lintCase.nearestSet, payloadsOf(lintCase.nearestSeen));
    QVERIFY2(about(lintCase, nearest).isEmpty(), codesOf(nearest).constData());
    if (lintCase.fix != Fix::None) {
        const FilterSet fixed = applyFix(lintCase.set, finding);
        QVERIFY(fixed != lintCase.set);
        const QList<Finding> left = lint(fixed, seen);
        QVERIFY2(about(lintCase, left).isEmpty(), codesOf(left).constData());
        for (const Finding& one : left) {
            const bool isNew = one.severity == Severity::Error && !find(findings, one.code);
            QVERIFY2(!isNew, codesOf(left).constData());
        }
        FilterHistory history;
        history.restart(lintCase.set);
        history.record(fixed);
        history.undo();
        QCOMPARE(lint(history.current(), seen), findings);
    }
}

void TestLint::everyCodeHasACase()
{
    const QList<LintCase> cases = lintCases();
    for (int code = 0; code <= static_cast<int>(FindingCode::NoFrom); ++code) {
        const bool has = std::ranges::any_of(
            cases, [&](const LintCase& one) { return static_cast<int>(one.code) == code; });
        QVERIFY2(has, qPrintable(toWord(static_cast<FindingCode>(code))));
    }
}

void TestLint::everyCodeHasItsOwnWord()
{
    QSet<QString> words;
    for (int code = 0; code <= static_cast<int>(FindingCode::TokenInUrl); ++code) {
        const QString word = toWord(static_cast<FindingCode>(code));
        QVERIFY(!word.isEmpty());
        QVERIFY2(!words.contains(word), qPrintable(word));
        words.insert(word);
    }
}

void TestLint::aGoodSetHasNone()
{
    const QByteArrayList bodies{flatBody("down"), flatBody("up"), flatBody("down", "8", "Mail"),
                                flatBody("up", "8", "Mail")};
    QCOMPARE(codesOf(lint(flatSet(), payloadsOf(bodies))), QByteArray());
}

void TestLint::splittingMakesAnyAndAllAlike()
{
    const QList<Payload> seen = payloadsOf({flatBody("down"), flatBody("failed"), flatBody("up")});
    const FilterSet set = withTrigger({u"down"_s, u"failed"_s});
    const FilterSet fixed = applyFix(set, *find(lint(set, seen), FindingCode::ListNeverMatches));
    QCOMPARE(fixed.filters.size(), 2);
    QCOMPARE(fixed.filters[0].trigger.conditions[0].contains, QStringList{u"down"_s});
    QCOMPARE(fixed.filters[1].trigger.conditions[0].contains, QStringList{u"failed"_s});
    for (const Payload& payload : seen) {
        QVERIFY(differencesByReading(fixed, *payload.document).isEmpty());
    }
}

void TestLint::itemsAreCounted()
{
    const FilterSet set = withTrigger({u"down"_s, u"dow"_s});
    LintPass pass(set);
    for (const Payload& payload :
         payloadsOf({flatBody("down"), flatBody("slowdown"), flatBody("down"), flatBody("up")})) {
        pass.add(evaluated(set, payload));
    }
    const QList<ConditionUse> uses = pass.reach().uses;
    QCOMPARE(uses.size(), 2);
    QCOMPARE(uses[0].items[0],
             (ItemUse{u"down"_s, 3, {SeenValue{u"down"_s, 2}, SeenValue{u"slowdown"_s, 1}}, 0}));
    QCOMPARE(uses[0].items[1].payloads, 3);
    QCOMPARE(uses[1].part, FilterPart::Resolve);
    QCOMPARE(uses[1].items[0].values, QList<SeenValue>{(SeenValue{u"up"_s, 1})});
}

void TestLint::valuesBeyondTheBoundAreStillCounted()
{
    const FilterSet set = withTrigger({u"down"_s});
    LintPass pass(set);
    const qsizetype count = maxDistinctValues + 50;
    QByteArrayList bodies;
    for (qsizetype i = 0; i < count; ++i) {
        bodies.append(flatBody("down " + QByteArray::number(i)));
    }
    bodies.append(flatBody(QByteArray(maxValueBytes, ' ') + "down"));
    for (const Payload& payload : payloadsOf(bodies)) {
        pass.add(evaluated(set, payload));
    }
    const ItemUse use = pass.reach().uses[0].items[0];
    QCOMPARE(use.payloads, count + 1);
    QCOMPARE(use.values.size(), maxShownValues);
    QVERIFY(use.moreValues > 0);
}

void TestLint::robustnessNamesItsCause()
{
    LintPass pass(nestedSet());
    for (const Payload& payload :
         payloadsOf({sampleBody("openstatus-degraded"), sampleBody("openstatus-error")})) {
        pass.add(evaluated(nestedSet(), payload));
    }
    const Robustness robustness = pass.reach().robustness;
    QCOMPARE(robustness.of, 2);
    QCOMPARE(robustness.dependent, 1);
    QCOMPARE(robustness.keys, QStringList{u"monitor.id"_s});
    QCOMPARE(robustness.causes[Robustness::Keys].payloads, 1);
    QCOMPARE(robustness.causes[Robustness::Keys].named.size(), 1);
    QCOMPARE(robustness.causes[Robustness::Keys].named[0].payload, 2);
    QCOMPARE(robustness.causes[Robustness::Keys].named[0].change, OutcomeChange::NoId);
    QCOMPARE(robustness.causes[Robustness::Items].payloads, 0);
    QCOMPARE(robustness.causes[Robustness::Case].payloads, 0);
}

void TestLint::severalSwitchesAtOnceCount()
{
    // Neither one item being enough nor case not counting is enough alone.
    const FilterSet set = withTrigger({u"DOWN"_s, u"failed"_s});
    LintPass pass(set);
    for (const Payload& payload : payloadsOf({flatBody("down")})) {
        pass.add(evaluated(set, payload));
    }
    QCOMPARE(pass.reach().robustness.dependent, 1);
    QCOMPARE(pass.reach().robustness.together.payloads, 1);
    QCOMPARE(pass.reach().robustness.together.named[0].payload, 1);
    QVERIFY(!find(pass.findings(), FindingCode::DegradedUnhandled));
}

QTEST_APPLESS_MAIN(TestLint)
#include "tst_lint.moc"
