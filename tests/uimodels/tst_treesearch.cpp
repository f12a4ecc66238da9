#include "models/treesearch.h"

#include <QSignalSpy>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const JsonDocument> parsed(const QByteArray& text)
{
    auto document = JsonDocument::parse(text);
    if (!document) {
        qFatal("the test's own text is not JSON: %s", text.constData());
    }
    return std::make_shared<const JsonDocument>(std::move(document).value());
}

} // namespace

class TestTreeSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void countsAndNumbersItsHits();
    void aNewTextStartsOver();
    void aNewDocumentStartsOver();
    void worksInSlices();
};

void TestTreeSearch::countsAndNumbersItsHits()
{
    TreeSearch search;
    search.setDocument(parsed(R"(["x","ax","b","xx"])"));
    search.setNeedle(u"x"_s);
    QTRY_VERIFY(search.isOver());
    QCOMPARE(search.count(), 3);
    QCOMPARE(search.ordinalOf(2), 2);
    QCOMPARE(search.ordinalOf(3), 0);
    QCOMPARE(search.next(2), JsonIndex(4));
    QCOMPARE(search.next(4), JsonIndex(1));
    QCOMPARE(search.previous(1), JsonIndex(4));
}

void TestTreeSearch::aNewTextStartsOver()
{
    TreeSearch search;
    search.setDocument(parsed(R"(["x","y"])"));
    search.setNeedle(u"x"_s);
    QTRY_VERIFY(search.isOver());
    search.setNeedle(u"none"_s);
    QCOMPARE(search.count(), 0);
    QTRY_VERIFY(search.isOver());
    QCOMPARE(search.count(), 0);
    QSignalSpy advanced(&search, &TreeSearch::advanced);
    search.setNeedle({});
    QVERIFY(search.isOver());
    QCOMPARE(advanced.size(), 1); // so that its reader clears the count
}

void TestTreeSearch::aNewDocumentStartsOver()
{
    TreeSearch search;
    search.setNeedle(u"x"_s);
    QVERIFY(search.isOver());
    search.setDocument(parsed(R"(["x","x"])"));
    QTRY_COMPARE(search.count(), 2);
    search.setDocument(parsed(R"(["x"])"));
    QTRY_VERIFY(search.isOver());
    QCOMPARE(search.count(), 1);
    search.setDocument(nullptr);
    QVERIFY(search.isOver());
    QCOMPARE(search.count(), 0);
}

void TestTreeSearch::worksInSlices()
{
    constexpr int count = 2'000'000;
    TreeSearch search;
    search.setDocument(parsed("[" + QByteArray(R"("0123456789 x",)").repeated(count) + "1]"));
    QSignalSpy advanced(&search, &TreeSearch::advanced);
    search.setNeedle(u"X"_s);
    QCOMPARE(advanced.size(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(search.isOver(), 30'000);
    QVERIFY(advanced.size() > 2);
    QCOMPARE(search.count(), count);
}

QTEST_GUILESS_MAIN(TestTreeSearch)
#include "tst_treesearch.moc"
