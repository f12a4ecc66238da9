#include "session/analysis.h"
#include "support/captures.h"

#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

AnalysisRequest rules(quint64 version, const FilterSet& filterSet = alertFilterSet())
{
    AnalysisRequest request;
    request.rulesVersion = version;
    request.filterSet = filterSet;
    request.roles = alertRoles();
    return request;
}

/// What an Analysis has said so far, as its receiver would keep it. The Analysis lives on this thread; it
/// works whenever the event loop runs.
class Listening
{
public:
    explicit Listening(Analysis& analysis)
    {
        QObject::connect(&analysis, &Analysis::rowsReady, [this](const QList<RowFactsPtr>& chunk) {
            QList<CaptureId> ids;
            for (const RowFactsPtr& row : chunk) {
                facts.insert(row->id, *row);
                ids.append(row->id);
            }
            chunks.append(ids);
        });
        QObject::connect(&analysis, &Analysis::findingsReady,
                         [this](quint64 version, const QList<Finding>& found) {
                             findingVersions.append(version);
                             findings = found;
                         });
        QObject::connect(&analysis, &Analysis::seenReady, [this](const SeenKeys& keys) { seen = keys; });
        QObject::connect(&analysis, &Analysis::shownReady,
                         [this](quint64 version, const QList<CaptureId>& ids) {
                             shownVersion = version;
                             shown = ids;
                             shownSteps.append(ids);
                         });
    }

    QHash<CaptureId, RowFacts> facts;
    QList<QList<CaptureId>> chunks;
    QList<Finding> findings;
    QList<quint64> findingVersions;
    SeenKeys seen;
    quint64 shownVersion = 0;
    QList<CaptureId> shown;
    QList<QList<CaptureId>> shownSteps;
};

QList<Payload> payloadsOf(const QList<CapturePtr>& captures)
{
    QList<Payload> payloads;
    for (const CapturePtr& capture : captures) {
        payloads.append(payloadOf(capture));
    }
    return payloads;
}

QList<CaptureId> idsOf(const QList<CapturePtr>& captures)
{
    QList<CaptureId> ids;
    for (const CapturePtr& capture : captures) {
        ids.append(capture->id);
    }
    return ids;
}

} // namespace

class TestAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void row_data();
    void row();
    void rowsComeInChunksEachOnce();
    void visibleRowsComeFirst();
    void newestRequestWins();
    void whatArrivesIsAddedToWhatIsKnown();
    void inPiecesAsAtOnce_data();
    void inPiecesAsAtOnce();
    void removedCapturesAreForgotten();
    void listFilterShows_data();
    void listFilterShows();
    void listFilterShowsTheNewestFirst();
    void listFilterFollowsRulesAndArrivals();
    void proposes();
    void saysWhyNothingIsProposed();
    void parsesOne();
    void aParseCanBeStopped();
    void aParseThatTakesLongTellsHowFarItIs();
};

void TestAnalysis::row_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<RowFacts>("expected");
    const std::optional<QString> none;
    const auto monitor = SenderKind::OpenStatusMonitor;
    const auto checkedAt = [](CaptureId id) {
        return UtcTime(std::chrono::milliseconds(1737810000000 + id));
    };

    QTest::newRow("a trigger with its id")
        << alertBody(1)
        << RowFacts{
               7,       1, VerdictKind::Trigger, u"101"_s,     none,    u"error"_s, u"Checkout 101 API"_s,
               monitor, 1, std::nullopt,         checkedAt(1), u"101"_s};
    QTest::newRow("a resolve with its id") << alertBody(3)
                                           << RowFacts{7,
                                                       1,
                                                       VerdictKind::Resolve,
                                                       none,
                                                       u"103"_s,
                                                       u"recovered"_s,
                                                       u"Checkout 103 API"_s,
                                                       monitor,
                                                       std::nullopt,
                                                       1,
                                                       checkedAt(3),
                                                       u"103"_s};
    QTest::newRow("no match") << alertBody(17)
                              << RowFacts{7,
                                          1,
                                          VerdictKind::None,
                                          none,
                                          none,
                                          u"degraded"_s,
                                          u"Checkout 117 API"_s,
                                          monitor,
                                          std::nullopt,
                                          std::nullopt,
                                          checkedAt(17),
                                          u"117"_s};
    QTest::newRow("another sender is titled by its name")
        << QByteArray(R"({"name":"db","status":{"now":"error"}})")
        << RowFacts{7, 1, VerdictKind::Trigger, none, none, u"{\"now\":\"error\"}"_s, u"db"_s, std::nullopt,
                    1};
    QTest::newRow("invisible characters are made visible")
        << QByteArray("{\"title\":\"a\u202eb\"}")
        << RowFacts{7, 1, VerdictKind::None, none, none, {}, u"a⟨U+202E⟩b"_s, std::nullopt};
    QTest::newRow("bytes that are no JSON")
        << QByteArray("{") << RowFacts{7, 1, VerdictKind::Invalid, none, none, {}, {}, std::nullopt};
}

void TestAnalysis::row()
{
    QFETCH(QByteArray, body);
    Analysis analysis;
    const Listening heard(analysis);
    analysis.add({storedCapture(7, body)});
    analysis.request(rules(1));
    QTRY_COMPARE(heard.facts.size(), 1);
    QTEST(heard.facts.value(7), "expected");
}

void TestAnalysis::rowsComeInChunksEachOnce()
{
    Analysis analysis;
    const Listening heard(analysis);
    const QList<CapturePtr> all = storedAlerts(1, 2000);
    analysis.add(all);
    analysis.request(rules(1));
    QTRY_COMPARE(heard.findingVersions, QList<quint64>{1});
    QVERIFY(heard.chunks.size() >= 4);
    QCOMPARE(std::accumulate(heard.chunks.cbegin(), heard.chunks.cend(), QList<CaptureId>(),
                             [](auto sum, const auto& chunk) { return sum + chunk; }),
             idsOf(all));
}

void TestAnalysis::visibleRowsComeFirst()
{
    Analysis analysis;
    const Listening heard(analysis);
    analysis.add(storedAlerts(1, 2000));
    AnalysisRequest request = rules(1);
    request.visible = {1999, 5};
    analysis.request(request);
    QTRY_VERIFY(!heard.chunks.isEmpty());
    QCOMPARE(heard.chunks.constFirst(), (QList<CaptureId>{1999, 5}));
    // Scrolled on while the rest is worked out.
    request.visible = {1500};
    analysis.request(request);
    const auto chunks = heard.chunks.size();
    QTRY_VERIFY(heard.chunks.size() > chunks);
    QCOMPARE(heard.chunks[chunks], QList<CaptureId>{1500});
    QTRY_COMPARE(heard.facts.size(), 2000);
}

void TestAnalysis::newestRequestWins()
{
    Analysis analysis;
    const Listening heard(analysis);
    analysis.add(storedAlerts(1, 5000));
    analysis.request(rules(1));
    QTRY_VERIFY(!heard.chunks.isEmpty());
    QVERIFY(heard.findingVersions.isEmpty());
    FilterSet other = alertFilterSet();
    other.filters[0].trigger.conditions[0].contains = {u"degraded"_s};
    analysis.request(rules(2));
    analysis.request(rules(3, other));
    QTRY_VERIFY(!heard.findingVersions.isEmpty());
    QCOMPARE(heard.findingVersions, QList<quint64>{3});
    QCOMPARE(heard.facts.size(), 5000);
    QVERIFY(std::ranges::all_of(heard.facts, [](const RowFacts& row) { return row.rulesVersion == 3; }));
    QCOMPARE(heard.facts.value(17).verdict, VerdictKind::Trigger);
    QCOMPARE(heard.facts.value(1).verdict, VerdictKind::None);
}

void TestAnalysis::whatArrivesIsAddedToWhatIsKnown()
{
    Analysis analysis;
    const Listening heard(analysis);
    analysis.add(storedAlerts(1, 1000));
    analysis.request(rules(1));
    QTRY_COMPARE(heard.findingVersions.size(), 1);
    const auto chunks = heard.chunks.size();
    analysis.add(storedAlerts(1001, 3));
    QTRY_COMPARE(heard.findingVersions.size(), 2);
    QCOMPARE(heard.chunks.size(), chunks + 1);
    QCOMPARE(heard.chunks.constLast(), (QList<CaptureId>{1001, 1002, 1003}));
    QCOMPARE(heard.findings, lint(alertFilterSet(), payloadsOf(storedAlerts(1, 1003))));
}

void TestAnalysis::inPiecesAsAtOnce_data()
{
    QTest::addColumn<QList<CaptureId>>("removed");
    QTest::addColumn<QList<CaptureId>>("restored");
    QTest::addColumn<bool>(
        "atRest"); // each piece when the one before is done, or all while the first goes on
    for (const bool atRest : {true, false}) {
        const QString when = atRest ? u"at rest: "_s : u"in the middle of a pass: "_s;
        const auto row = [&](const QString& name) -> QTestData& {
            return QTest::newRow((when + name).toUtf8().constData());
        };
        row(u"only arrivals"_s) << QList<CaptureId>() << QList<CaptureId>() << atRest;
        row(u"old ones removed"_s) << QList<CaptureId>{1, 2, 700} << QList<CaptureId>() << atRest;
        row(u"the newest removed"_s) << QList<CaptureId>{1600} << QList<CaptureId>() << atRest;
        row(u"removed and put back"_s)
            << QList<CaptureId>{1, 700, 1600} << QList<CaptureId>{700, 1, 1600} << atRest;
    }
}

void TestAnalysis::inPiecesAsAtOnce()
{
    QFETCH(QList<CaptureId>, removed);
    QFETCH(QList<CaptureId>, restored);
    QFETCH(bool, atRest);
    Analysis analysis;
    const Listening heard(analysis);
    auto settle = [&, published = qsizetype(0)]() mutable {
        if (atRest) {
            QTRY_VERIFY(heard.findingVersions.size() > published);
            published = heard.findingVersions.size();
        }
    };
    analysis.request(rules(1));
    settle();
    analysis.add(storedAlerts(1, 900));
    QTRY_VERIFY(!heard.facts.isEmpty());
    analysis.add(storedAlerts(901, 700));
    settle();
    if (!removed.isEmpty()) {
        analysis.remove(removed);
        settle();
    }
    QList<CapturePtr> left;
    for (const CapturePtr& capture : storedAlerts(1, 1600)) {
        if (!removed.contains(capture->id) || restored.contains(capture->id)) {
            left.append(capture);
        }
    }
    for (const CaptureId id : restored) {
        analysis.add({storedCapture(id, alertBody(id))});
    }

    Analysis fresh;
    const Listening expected(fresh);
    fresh.request(rules(1));
    fresh.add(left);
    QTRY_COMPARE(expected.facts.size(), left.size());
    QTRY_VERIFY(!expected.seen.keys.isEmpty());
    QTRY_COMPARE(heard.findings, lint(alertFilterSet(), payloadsOf(left)));
    QCOMPARE(expected.findings, heard.findings);
    QTRY_COMPARE(heard.seen, expected.seen);
    for (const CapturePtr& capture : std::as_const(left)) {
        QCOMPARE(heard.facts.value(capture->id), expected.facts.value(capture->id));
    }
}

void TestAnalysis::removedCapturesAreForgotten()
{
    Analysis analysis;
    const Listening heard(analysis);
    const QList<CapturePtr> all = storedAlerts(1, 10);
    analysis.request(rules(1));
    analysis.add(all);
    QTRY_VERIFY(!heard.seen.keys.isEmpty());
    QVERIFY(heard.findings != lint(alertFilterSet(), {}));
    analysis.remove(idsOf(all));
    QTRY_COMPARE(heard.findings, lint(alertFilterSet(), {}));
    QTRY_COMPARE(heard.seen, SeenKeys());
}

void TestAnalysis::listFilterShows_data()
{
    QTest::addColumn<ListFilter>("filter");
    QTest::addColumn<QList<CaptureId>>("shown");
    QTest::newRow("a text in bodies") << ListFilter{u"CHECKOUT 105 "_s, {}} << QList<CaptureId>{5, 55};
    QTest::newRow("a verdict") << ListFilter{{}, {VerdictKind::None}} << QList<CaptureId>{17, 34, 68};
    QTest::newRow("both") << ListFilter{u"134"_s, {VerdictKind::None}} << QList<CaptureId>{34};
    QTest::newRow("nothing") << ListFilter{u"no such text"_s, {}} << QList<CaptureId>();
}

void TestAnalysis::listFilterShows()
{
    QFETCH(ListFilter, filter);
    Analysis analysis;
    const Listening heard(analysis);
    analysis.add(storedAlerts(1, 84));
    AnalysisRequest request = rules(1);
    request.listVersion = 9;
    request.listFilter = filter;
    analysis.request(request);
    QTRY_COMPARE(heard.findingVersions.size(), 1);
    QCOMPARE(heard.shownVersion, quint64(9));
    QTEST(heard.shown, "shown");
}

void TestAnalysis::listFilterShowsTheNewestFirst()
{
    Analysis analysis;
    const Listening heard(analysis);
    analysis.add(storedAlerts(1, 20'000));
    AnalysisRequest request = rules(1);
    request.listVersion = 1;
    request.listFilter.text = u"checkout"_s;
    analysis.request(request);
    QTRY_COMPARE(heard.shown.size(), 20'000);
    const QList<CaptureId>& first = heard.shownSteps.constFirst();
    QVERIFY(!first.isEmpty() && first.size() < 20'000);
    QCOMPARE(first.constLast(), 20'000);
}

void TestAnalysis::listFilterFollowsRulesAndArrivals()
{
    Analysis analysis;
    const Listening heard(analysis);
    analysis.add(storedAlerts(1, 20));
    AnalysisRequest request = rules(1);
    request.listVersion = 1;
    request.listFilter.verdicts = {VerdictKind::None};
    analysis.request(request);
    QTRY_COMPARE(heard.shown, QList<CaptureId>{17});
    analysis.add(storedAlerts(21, 20));
    QTRY_COMPARE(heard.shown, (QList<CaptureId>{17, 34}));
    analysis.remove({17});
    request.rulesVersion = 2;
    request.filterSet.filters[0].resolve.reset();
    analysis.request(request);
    QTRY_COMPARE(heard.shown, (QList<CaptureId>{3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 34, 36, 39}));
}

void TestAnalysis::proposes()
{
    Analysis analysis;
    QSignalSpy proposed(&analysis, &Analysis::proposed);
    const QList<CapturePtr> all = storedAlerts(1, 3000);
    analysis.add(all);
    analysis.request(rules(1, {}));
    analysis.propose();
    QTRY_COMPARE(proposed.size(), 1);
    const auto expected = proposeFilterSet(alertRoles(), payloadsOf(all), {});
    QVERIFY(expected);
    QCOMPARE(proposed[0][0].value<Proposal>().filterSet, expected->filterSet);
    QCOMPARE(proposed[0][0].value<Proposal>().unsureStatuses, expected->unsureStatuses);
}

void TestAnalysis::saysWhyNothingIsProposed()
{
    Analysis analysis;
    QSignalSpy none(&analysis, &Analysis::nothingProposed);
    analysis.request(rules(1, {}));
    analysis.propose();
    QTRY_COMPARE(none.size(), 1);
    QCOMPARE(none[0][0].value<ProposalGap>(), ProposalGap::NoPayloads);
}

void TestAnalysis::parsesOne()
{
    Analysis analysis;
    QSignalSpy parsed(&analysis, &Analysis::parsed);
    analysis.parse(storedCapture(4, "[1]"), {});
    analysis.parse(storedCapture(5, "[1"), {});
    QCOMPARE(parsed.size(), 2);
    QVERIFY(parsed[0][0].value<Payload>().document);
    QVERIFY(!parsed[1][0].value<Payload>().document);
    QCOMPARE(parsed[1][0].value<Payload>().error->kind, JsonError::Kind::UnexpectedEnd);
}

void TestAnalysis::aParseCanBeStopped()
{
    Analysis analysis;
    QSignalSpy parsed(&analysis, &Analysis::parsed);
    const QByteArray large = "[" + QByteArray("1,").repeated(3'000'000) + "1]";
    std::stop_source stop;
    QVERIFY(stop.request_stop());
    analysis.parse(storedCapture(4, large), stop.get_token());
    QCOMPARE(parsed.size(), 1);
    const auto stopped = parsed[0][0].value<Payload>();
    QVERIFY(stopped.isStopped());
    QVERIFY(stopped.content.isEmpty());
    analysis.parse(storedCapture(4, large), std::stop_token());
    QCOMPARE(parsed[1][0].value<Payload>().document->size(), JsonIndex(3'000'002));
}

void TestAnalysis::aParseThatTakesLongTellsHowFarItIs()
{
    Analysis analysis;
    QList<int> told;
    QObject::connect(&analysis, &Analysis::parseProgressed, [&](CaptureId id, int thousandths) {
        QCOMPARE(id, CaptureId(4));
        told.append(thousandths);
    });
    analysis.parse(storedCapture(4, "[" + QByteArray("[],").repeated(15'000'000) + "1]"), {});
    QVERIFY(!told.isEmpty());
    QVERIFY(std::ranges::is_sorted(told));
    QVERIFY(told.constFirst() > 0);
    QVERIFY(told.constLast() <= 1000);
}

QTEST_GUILESS_MAIN(TestAnalysis)
#include "tst_analysis.moc"
