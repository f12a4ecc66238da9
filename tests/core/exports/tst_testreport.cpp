#include "exports/testreportfile.h"
#include "exports/testreportjson.h"
#include "session/runhistory.h"
#include "testrun/reportdifference.h"

#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

UtcTime at(const char16_t* time)
{
    return fromIsoString(time).value();
}

/// A run with something foreign in every place that takes it.
TestReport report()
{
    TestReport report;
    report.target = TestReport::Target::Live;
    report.version = u"9.8.7"_s;
    report.origin = u"https://acme.callgoose.com:443"_s;
    report.scope = TokenScope::Team;
    report.startedAt = at(u"2026-11-25T12:00:00.000Z");
    report.endedAt = at(u"2026-11-25T12:00:03.000Z");
    report.incidentId = u"<i>77"_s;
    report.title = u"[TEST] <script>alert(1)</script> | `x`"_s;
    StepResult trigger{{StepKind::Trigger, "{\"a\":\"</pre><b>\"}", ReplyMeaning::Created},
                       StepOutcome::Passed,
                       {.kind = ProcessOutcome::Kind::Answered,
                        .reply = readReply(201, R"({"triggered":{"created":true},"resolved":{}})"),
                        .elapsed = std::chrono::milliseconds(41)},
                       at(u"2026-11-25T12:00:00.100Z")};
    StepResult event{{StepKind::CreatedEvent, {}, ReplyMeaning::Created},
                     StepOutcome::Unknown,
                     {},
                     at(u"2026-11-25T12:00:01.000Z")};
    StepResult lost{{StepKind::Resolve, "{}", ReplyMeaning::Resolved},
                    StepOutcome::Unknown,
                    {.failure = ProcessFailure::TimedOut},
                    at(u"2026-11-25T12:00:02.000Z")};
    StepResult skipped{{StepKind::RepeatResolve, "{}", ReplyMeaning::Duplicate}, StepOutcome::Skipped, {}};
    report.steps = {trigger, event, lost, skipped};
    report.mayBeOpen = true;
    report.explainedBy = QList{guideProfile};
    report.checklist = {{ChecklistItem::Question::Title, report.title, ChecklistItem::Answer::No},
                        {ChecklistItem::Question::Team, {}, ChecklistItem::Answer::Yes}};
    return report;
}

} // namespace

class TestTestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonComesBack();
    void whatIsNoReportIsRefused();
    void saysWhatHasToBeSaid_data();
    void saysWhatHasToBeSaid();
    void htmlHoldsNoForeignMarkup();
    void junitIsXml();
    void historyKeepsTheNewest();
    void searchFinds_data();
    void searchFinds();
    void comparesStepByStep();
};

void TestTestReport::jsonComesBack()
{
    TestReport before = report();
    before.steps[2].answer.failure = ProcessFailure::None; // a failure is not written, what it means is
    const auto after = readReport(toJson(before));
    QVERIFY(after);
    QCOMPARE(*after, before);
}

void TestTestReport::whatIsNoReportIsRefused()
{
    QVERIFY(readReport("{").error() == ReportError::NotJson);
    QVERIFY(readReport("[1]").error() == ReportError::NotAReport);
    QVERIFY(readReport(R"({"format":"gooseneck.test-report","version":2})").error() ==
            ReportError::NewerVersion);
}

void TestTestReport::saysWhatHasToBeSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("Markdown") << toMarkdown(report());
    QTest::newRow("HTML") << toHtml(report());
    QTest::newRow("JSON") << toJson(report());
    QTest::newRow("JUnit") << toJUnitXml(report());
}

void TestTestReport::saysWhatHasToBeSaid()
{
    QFETCH(QByteArray, text);
    QVERIFY(text.contains("9.8.7"));
    QVERIFY(text.contains("acme.callgoose.com"));
    QVERIFY(text.contains("documented"));
    QVERIFY(text.contains("2026-11-25T12:00:00.000Z"));
    QVERIFY(text.contains("2026-11-25T12:00:03.000Z"));
}

void TestTestReport::htmlHoldsNoForeignMarkup()
{
    const QByteArray page = toHtml(report());
    QVERIFY(!page.contains("<script") && !page.contains("<i>") && !page.contains("<b>"));
    QVERIFY(page.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
    QVERIFY(page.contains("&lt;script&gt;"));
    QVERIFY(page.contains("default-src 'none'"));
    QCOMPARE(page.count("<pre>"), page.count("</pre>"));
}

void TestTestReport::junitIsXml()
{
    QXmlStreamReader reader(toJUnitXml(report()));
    int cases = 0;
    while (!reader.atEnd()) {
        cases += reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"testcase" ? 1 : 0;
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(cases, 4);
}

void TestTestReport::historyKeepsTheNewest()
{
    QTemporaryDir folder;
    const RunHistory history(folder.filePath(u"runs"_s));
    TestReport run = report();
    run.steps.clear();
    for (qsizetype i = 0; i < RunHistory::maxRuns + 3; ++i) {
        run.startedAt += std::chrono::seconds(1);
        QVERIFY(history.keep(run));
    }
    run.checklist[0].answer = ChecklistItem::Answer::Yes;
    QVERIFY(history.keep(run)); // the same run again
    const QList<TestReport> all = history.all();
    QCOMPARE(all.size(), RunHistory::maxRuns);
    QCOMPARE(all.constFirst(), run);
    QVERIFY(all[1].startedAt < all[0].startedAt);
}

void TestTestReport::searchFinds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing finds all") << QString() << true;
    QTest::newRow("the host") << u"ACME"_s << true;
    QTest::newRow("the day and the result") << u"2026-11-25 failed"_s << true;
    QTest::newRow("an outcome of a step") << u"unknown live"_s << true;
    QTest::newRow("a word that is not there") << u"acme passed-not"_s << false;
}

void TestTestReport::searchFinds()
{
    QFETCH(QString, words);
    QFETCH(bool, found);
    QCOMPARE(mentions(report(), words), found);
}

void TestTestReport::comparesStepByStep()
{
    const TestReport before = report();
    TestReport after = before;
    after.steps[0].answer.elapsed = std::chrono::milliseconds(900); // times are not compared
    after.steps[2].outcome = StepOutcome::Wrong;
    after.steps.removeLast();
    QList<bool> differs;
    for (const StepPair& pair : compareRuns(before, after)) {
        differs.append(pair.differs());
    }
    QCOMPARE(differs, (QList{false, false, true, true}));
}

QTEST_GUILESS_MAIN(TestTestReport)
#include "tst_testreport.moc"
