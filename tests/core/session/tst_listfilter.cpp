#include "session/listfilter.h"
#include "support/captures.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

class TestListFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void withoutFactsThereIsNoVerdict();
};

void TestListFilter::matches_data()
{
    QTest::addColumn<ListFilter>("filter");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("shown");

    const QByteArray body = "{\"status\":\"error\",\"name\":\"Z\\u00fcrich \u00c4rger\"}";
    QTest::newRow("an empty filter shows all") << ListFilter() << body << true;
    QTest::newRow("text in the body") << ListFilter{u"tus\":\"err"_s, {}} << body << true;
    QTest::newRow("text in another case") << ListFilter{u"ERROR"_s, {}} << body << true;
    QTest::newRow("a body in capitals") << ListFilter{u"error"_s, {}} << body.toUpper() << true;
    QTest::newRow("text that is not there") << ListFilter{u"recovered"_s, {}} << body << false;
    QTest::newRow("umlauts in another case") << ListFilter{u"äRGER"_s, {}} << body << true;
    QTest::newRow("what is escaped in the body is found in the title")
        << ListFilter{u"zürich"_s, {}} << body << true;
    QTest::newRow("where it came from") << ListFilter{u"PAYLOAD.json"_s, {}} << body << true;
    QTest::newRow("bytes that are no JSON are searched too")
        << ListFilter{u"b C"_s, {}} << QByteArray("a b c") << true;
    QTest::newRow("its verdict") << ListFilter{{}, {VerdictKind::Trigger}} << body << true;
    QTest::newRow("one of several verdicts")
        << ListFilter{{}, {VerdictKind::Resolve, VerdictKind::Trigger}} << body << true;
    QTest::newRow("another verdict") << ListFilter{{}, {VerdictKind::Resolve}} << body << false;
    QTest::newRow("not JSON") << ListFilter{{}, {VerdictKind::Invalid}} << QByteArray("error") << true;
    QTest::newRow("text and verdict together")
        << ListFilter{u"error"_s, {VerdictKind::Resolve}} << body << false;
}

void TestListFilter::matches()
{
    QFETCH(ListFilter, filter);
    QFETCH(QByteArray, body);
    auto capture = std::make_shared<Capture>(*storedCapture(7, body));
    capture->origin = u"payload.json"_s;
    const RowFacts facts = rowFactsOf(evaluated(alertFilterSet(), payloadOf(capture)), {}, 1);
    QTEST(ListMatcher(filter).matches(&facts, *capture, body), "shown");
}

void TestListFilter::withoutFactsThereIsNoVerdict()
{
    const CapturePtr capture = storedCapture(7, alertBody(7));
    const ListMatcher byVerdict({{}, {VerdictKind::Trigger, VerdictKind::None}});
    QVERIFY(!byVerdict.matches(nullptr, *capture, capture->body));
    const ListMatcher byText({u"checkout"_s, {}});
    QVERIFY(byText.matches(nullptr, *capture, capture->body));
}

QTEST_APPLESS_MAIN(TestListFilter)
#include "tst_listfilter.moc"
