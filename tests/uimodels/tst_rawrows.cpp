#include "models/rawrows.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

RawRows built(const QByteArray& bytes, int columns)
{
    RawRows rows(bytes, columns);
    while (rows.build(1s)) {
    }
    return rows;
}

/// "line:text" of every row, "+text" for those that go on with their line.
QStringList shown(const RawRows& rows)
{
    QStringList lines;
    for (const RawRows::Row& row : rows.rows(0, rows.count())) {
        const QString text = QString::fromUtf8(rows.bytes().sliced(row.begin, row.end - row.begin));
        lines.append(row.isFirst ? QString::number(row.line) + u':' + text : u'+' + text);
    }
    return lines;
}

} // namespace

class TestRawRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void everyByteIsInExactlyOneRow();
    void aLongLineIsBuiltInSlices();
};

void TestRawRows::rows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing is one empty row") << ""_ba << QStringList{u"1:"_s};
    QTest::newRow("lines are numbered") << "a\nb\nc"_ba << QStringList{u"1:a"_s, u"2:b"_s, u"3:c"_s};
    QTest::newRow("empty lines count") << "a\n\nb"_ba << QStringList{u"1:a"_s, u"2:"_s, u"3:b"_s};
    QTest::newRow("a line feed at the end begins no row") << "a\n"_ba << QStringList{u"1:a"_s};
    QTest::newRow("a return is shown") << "a\r\nb"_ba << QStringList{u"1:a\r"_s, u"2:b"_s};
    QTest::newRow("a long line is wrapped")
        << "0123456789abc\nx"_ba << QStringList{u"1:01234567"_s, u"+89abc"_s, u"2:x"_s};
    QTest::newRow("a line as wide as the view is not")
        << "01234567\nx"_ba << QStringList{u"1:01234567"_s, u"2:x"_s};
    QTest::newRow("characters are not cut") << "жжжжжжжжжж"_ba << QStringList{u"1:жжжжжжжж"_s, u"+жж"_s};
    QTest::newRow("letters of East Asia are wide")
        << "漢漢漢漢漢"_ba << QStringList{u"1:漢漢漢漢"_s, u"+漢"_s};
    QTest::newRow("what is made visible is as wide as its mark")
        << "ab\u202ecd"_ba << QStringList{u"1:ab"_s, u"+\u202e"_s, u"+cd"_s};
}

void TestRawRows::rows()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, expected);
    const RawRows rows = built(text, 8);
    QCOMPARE(shown(rows), expected);
    QCOMPARE(rows.count(), expected.size());
}

void TestRawRows::everyByteIsInExactlyOneRow()
{
    QRandomGenerator random(1);
    QByteArray text;
    while (text.size() < 60'000) {
        text += QByteArray(random.bounded(60), 'x') + (random.bounded(3) == 0 ? "\n" : "é€");
    }
    const RawRows rows = built(text, 20);
    qsizetype end = 0;
    const auto all = rows.rows(0, rows.count());
    for (qsizetype i = 0; i < rows.count(); ++i) {
        const RawRows::Row& row = all[static_cast<std::size_t>(i)];
        QVERIFY(row.begin == end || (row.begin == end + 1 && text[end] == '\n'));
        QCOMPARE(row.isFirst, i == 0 || row.begin == end + 1);
        QCOMPARE(row.line, text.first(row.begin).count('\n') + 1);
        QCOMPARE(rows.rowAt(row.begin), i);
        QCOMPARE(rows.rows(i, 1).front().begin, row.begin);
        end = row.end;
    }
    QVERIFY(end >= text.size() - 1);
    QVERIFY(rows.rows(rows.count(), 5).empty());
}

void TestRawRows::aLongLineIsBuiltInSlices()
{
    RawRows rows(QByteArray(30'000'000, 'x'), 80);
    QVERIFY(rows.build(0ms));
    QVERIFY(rows.count() > 0);
    QVERIFY(!rows.isComplete());
    QCOMPARE(rows.rowAt(29'000'000), rows.count() - 1); // as far as it is known
    while (rows.build(50ms)) {
    }
    QCOMPARE(rows.count(), 375'000);
    QCOMPARE(rows.rowAt(29'000'000), 362'500);
}

QTEST_APPLESS_MAIN(TestRawRows)
#include "tst_rawrows.moc"
