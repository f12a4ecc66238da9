#include "session/analysis.h"
#include "support/captures.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

AnalysisRequest requestOf(FieldScope scope, const QString& listText = {})
{
    AnalysisRequest request;
    request.rulesVersion = 1;
    request.filterSet = alertFilterSet();
    request.roles = alertRoles();
    request.listVersion = 1;
    request.listFilter.text = listText;
    request.fieldScope = scope;
    return request;
}

/// The last report and suggestions of an Analysis that lives on this thread.
class Listening
{
public:
    explicit Listening(Analysis& analysis)
    {
        QObject::connect(&analysis, &Analysis::fieldsReady, [this](const FieldReportPtr& ready) {
            report = ready;
            ++reports;
        });
        QObject::connect(&analysis, &Analysis::suggestionsReady,
                         [this](const RoleSuggestions& ready) { suggestions = ready; });
        QObject::connect(&analysis, &Analysis::findingsReady, [this] { ++passes; });
    }

    /// How many payloads the report is about.
    qsizetype payloads() const { return report ? report->table.payloads : -1; }

    FieldReportPtr report;
    RoleSuggestions suggestions;
    int reports = 0;
    int passes = 0;
};

FieldReport reportOf(const QList<CapturePtr>& captures, FieldScope scope)
{
    FieldAtlas atlas;
    for (const CapturePtr& capture : captures) {
        atlas.add(payloadOf(capture));
    }
    return fieldReportOf(atlas, scope, alertRoles());
}

/// Every 50th alert from `first` on is of the same monitor.
QList<CapturePtr> ofOneMonitor(CaptureId first, CaptureId last)
{
    QList<CapturePtr> captures;
    for (CaptureId id = first; id <= last; id += 50) {
        captures.append(storedCapture(id, alertBody(id)));
    }
    return captures;
}

} // namespace

/// What Analysis says about the keys of all payloads, or of those that the list shows.
class TestAnalysisFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfAllPayloads();
    void arrivalsAreAdded();
    void newFiltersDoNotScanAgain();
    void newRolesAreFollowed();
    void whatIsRemovedIsForgotten();
    void tellsOfWhatTheListShows();
    void whatTheListShowsMayChange();
    void suggestionsAreOfAllPayloads();
    void withoutAListFilterAllAreShown();
    void marksWhatIsNew();
};

void TestAnalysisFields::tellsOfAllPayloads()
{
    Analysis analysis;
    const Listening heard(analysis);
    const QList<CapturePtr> all = storedAlerts(1, 1500) + QList{storedCapture(1501, "{")};
    analysis.add(all);
    analysis.request(requestOf(FieldScope::All));
    QTRY_COMPARE(heard.payloads(), 1500);
    QCOMPARE(heard.report->table.notJson, 1);
    QCOMPARE(*heard.report, reportOf(all, FieldScope::All));
    QCOMPARE(heard.suggestions, heard.report->suggestions);
}

void TestAnalysisFields::arrivalsAreAdded()
{
    Analysis analysis;
    const Listening heard(analysis);
    analysis.add(storedAlerts(1, 1000));
    analysis.request(requestOf(FieldScope::All));
    QTRY_COMPARE(heard.payloads(), 1000);
    analysis.add(storedAlerts(1001, 2));
    QTRY_COMPARE(heard.payloads(), 1002);
    QCOMPARE(*heard.report, reportOf(storedAlerts(1, 1002), FieldScope::All));
}

void TestAnalysisFields::newFiltersDoNotScanAgain()
{
    Analysis analysis;
    const Listening heard(analysis);
    analysis.add(storedAlerts(1, 1000));
    AnalysisRequest request = requestOf(FieldScope::All);
    analysis.request(request);
    QTRY_COMPARE(heard.passes, 1);
    QCOMPARE(heard.reports, 1);
    request.rulesVersion = 2;
    request.filterSet.filters[0].resolve.reset();
    analysis.request(request);
    QTRY_COMPARE(heard.passes, 2);
    QCOMPARE(heard.reports, 1);
}

void TestAnalysisFields::newRolesAreFollowed()
{
    Analysis analysis;
    const Listening heard(analysis);
    const auto variation = [&](const QString& key) {
        for (const Field& field : heard.report->table.fields) {
            if (field.path == key) {
                return field.variation;
            }
        }
        return Variation::Unclear;
    };
    analysis.add(storedAlerts(1, 200));
    AnalysisRequest request = requestOf(FieldScope::All);
    analysis.request(request);
    QTRY_COMPARE(heard.reports, 1);
    QCOMPARE(variation(u"monitor.name"_s), Variation::OnePerMonitor);
    request.rulesVersion = 2;
    request.roles.incident = u"status"_s;
    analysis.request(request);
    QTRY_COMPARE(heard.reports, 2);
    QCOMPARE(variation(u"monitor.name"_s), Variation::Varies);
}

void TestAnalysisFields::whatIsRemovedIsForgotten()
{
    Analysis analysis;
    const Listening heard(analysis);
    analysis.add(storedAlerts(1, 10));
    analysis.request(requestOf(FieldScope::All));
    QTRY_COMPARE(heard.payloads(), 10);
    analysis.remove({3, 10});
    QTRY_COMPARE(heard.payloads(), 8);
    analysis.clear();
    QTRY_COMPARE(heard.payloads(), 0);
    QCOMPARE(heard.suggestions.missing, QList{MissingEvidence::Payloads});
}

void TestAnalysisFields::tellsOfWhatTheListShows()
{
    Analysis analysis;
    const Listening heard(analysis);
    analysis.add(storedAlerts(1, 1000));
    analysis.request(requestOf(FieldScope::Shown, u"Checkout 105 "_s));
    QTRY_COMPARE(heard.payloads(), 20);
    QCOMPARE(*heard.report, reportOf(ofOneMonitor(5, 1000), FieldScope::Shown));
    analysis.add(storedAlerts(1001, 100));
    QTRY_COMPARE(heard.payloads(), 22);
    analysis.request(requestOf(FieldScope::All, u"Checkout 105 "_s));
    QTRY_COMPARE(heard.payloads(), 1100);
}

void TestAnalysisFields::whatTheListShowsMayChange()
{
    Analysis analysis;
    const Listening heard(analysis);
    analysis.add(storedAlerts(1, 100));
    AnalysisRequest request = requestOf(FieldScope::Shown, u"Checkout 105 "_s);
    analysis.request(request);
    QTRY_COMPARE(heard.payloads(), 2);
    request.listVersion = 2;
    request.listFilter = {{}, {VerdictKind::None}}; // "degraded": 17, 34, 68, 85
    analysis.request(request);
    QTRY_COMPARE(heard.payloads(), 4);
    request.rulesVersion = 2;
    request.filterSet.filters[0].resolve.reset();
    analysis.request(request);
    QTRY_COMPARE(heard.payloads(), 37);
    analysis.remove({3, 17});
    QTRY_COMPARE(heard.payloads(), 35);
    analysis.add({storedCapture(17, alertBody(17))});
    QTRY_COMPARE(heard.payloads(), 36);
}

void TestAnalysisFields::suggestionsAreOfAllPayloads()
{
    Analysis analysis;
    const Listening heard(analysis);
    analysis.add(storedAlerts(1, 200));
    analysis.request(requestOf(FieldScope::Shown, u"\"error\""_s));
    QTRY_VERIFY(heard.payloads() > 0 && heard.payloads() < 200);
    QCOMPARE(heard.report->suggestions.missing.constFirst(), MissingEvidence::Resolve);
    QVERIFY(!heard.suggestions.missing.contains(MissingEvidence::Resolve));
}

void TestAnalysisFields::withoutAListFilterAllAreShown()
{
    Analysis analysis;
    const Listening heard(analysis);
    analysis.add(storedAlerts(1, 20));
    analysis.request(requestOf(FieldScope::Shown));
    QTRY_COMPARE(heard.payloads(), 20);
    QCOMPARE(heard.report->scope, FieldScope::Shown);
}

void TestAnalysisFields::marksWhatIsNew()
{
    Analysis analysis;
    Novelties novelties;
    QObject::connect(&analysis, &Analysis::noveltyReady, [&](const Novelties& ready) { novelties = ready; });
    AnalysisRequest request = requestOf(FieldScope::All);
    analysis.request(request);
    analysis.add(storedAlerts(1, 100)); // 3 is the first "recovered", 17 the first "degraded"
    QTRY_COMPARE(novelties.keys(), (QList<CaptureId>{3, 17}));
    QCOMPARE(novelties[17].notes.constFirst().value, u"degraded"_s);
    QCOMPARE(novelties[17].lastGood, CaptureId(16));
    analysis.add({storedCapture(101, R"({"status":"error"})")});
    QTRY_COMPARE(novelties.value(101).lastGood, CaptureId(100));
    // Filters change nothing of it, roles do.
    request.rulesVersion = 2;
    request.filterSet = {};
    analysis.request(request);
    request.rulesVersion = 3;
    request.roles.incident.clear();
    analysis.request(request);
    QTRY_VERIFY(novelties.contains(101) && novelties[101].lastGood == 0);
    analysis.remove({3});
    QTRY_VERIFY(novelties.contains(6) && !novelties.contains(3)); // now the first "recovered"
}

QTEST_GUILESS_MAIN(TestAnalysisFields)
#include "tst_analysisfields.moc"
