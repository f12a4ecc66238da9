#include "json/jsondocument.h"

#include <QDir>
#include <QHash>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

struct Position
{
    qsizetype offset = 0;
    qsizetype line = 1;
    qsizetype column = 1;
};

QDir suite()
{
    return QDir(QStringLiteral(GOOSENECK_CORPORA) + u"/JSONTestSuite"_s);
}

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The first byte that no valid JSON text can continue with, for each file that is refused.
QHash<QByteArray, Position> expectedPositions()
{
    QHash<QByteArray, Position> positions;
    const QList<QByteArray> lines = content(suite().filePath(u"expected_positions.tsv"_s)).split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> fields = line.split('\t');
        if (fields.size() >= 5 && fields[1] == "reject") {
            positions.insert(fields[0],
                             {fields[2].toLongLong(), fields[3].toLongLong(), fields[4].toLongLong()});
        }
    }
    // The depth limit of this program comes before what is wrong further on.
    positions.insert("n_structure_100000_opening_arrays.json"_ba, {512, 1, 513});
    positions.insert("n_structure_open_array_object.json"_ba, {1280, 1, 1281});
    return positions;
}

/// What this program makes of the files that RFC 8259 leaves open: numbers and half surrogate pairs are taken
/// as written, a byte order mark is passed over, and bytes that are not UTF-8 are refused.
const QHash<QByteArray, bool>& decisions()
{
    static const QHash<QByteArray, bool> accepted{
        {"i_number_double_huge_neg_exp.json", true},
        {"i_number_huge_exp.json", true},
        {"i_number_neg_int_huge_exp.json", true},
        {"i_number_pos_double_huge_exp.json", true},
        {"i_number_real_neg_overflow.json", true},
        {"i_number_real_pos_overflow.json", true},
        {"i_number_real_underflow.json", true},
        {"i_number_too_big_neg_int.json", true},
        {"i_number_too_big_pos_int.json", true},
        {"i_number_very_big_negative_int.json", true},
        {"i_object_key_lone_2nd_surrogate.json", true},
        {"i_string_1st_surrogate_but_2nd_missing.json", true},
        {"i_string_1st_valid_surrogate_2nd_invalid.json", true},
        {"i_string_incomplete_surrogate_and_escape_valid.json", true},
        {"i_string_incomplete_surrogate_pair.json", true},
        {"i_string_incomplete_surrogates_escape_valid.json", true},
        {"i_string_invalid_lonely_surrogate.json", true},
        {"i_string_invalid_surrogate.json", true},
        {"i_string_inverted_surrogates_U+1D11E.json", true},
        {"i_string_lone_second_surrogate.json", true},
        {"i_structure_500_nested_arrays.json", true},
        {"i_structure_UTF-8_BOM_empty_object.json", true},
        {"i_string_UTF-16LE_with_BOM.json", false},
        {"i_string_UTF-8_invalid_sequence.json", false},
        {"i_string_UTF8_surrogate_U+D800.json", false},
        {"i_string_invalid_utf-8.json", false},
        {"i_string_iso_latin_1.json", false},
        {"i_string_lone_utf8_continuation_byte.json", false},
        {"i_string_not_in_unicode_range.json", false},
        {"i_string_overlong_sequence_2_bytes.json", false},
        {"i_string_overlong_sequence_6_bytes.json", false},
        {"i_string_overlong_sequence_6_bytes_null.json", false},
        {"i_string_truncated-utf-8.json", false},
        {"i_string_utf16BE_no_BOM.json", false},
        {"i_string_utf16LE_no_BOM.json", false},
    };
    return accepted;
}

} // namespace

class TestJsonTestSuite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void validIsAccepted_data() { rows(u"y_*.json"_s, 95); }
    void validIsAccepted();
    void invalidIsRefusedAtTheByte_data() { rows(u"n_*.json"_s, 188); }
    void invalidIsRefusedAtTheByte();
    void openQuestionIsDecided_data() { rows(u"i_*.json"_s, 35); }
    void openQuestionIsDecided();
    void transformIsLossless_data();
    void transformIsLossless();

private:
    void rows(const QString& pattern, int count);

    QHash<QByteArray, Position> m_expected;
};

void TestJsonTestSuite::initTestCase()
{
    if (!suite().exists()) {
        QSKIP("skipped: corpora not found");
    }
    m_expected = expectedPositions();
}

void TestJsonTestSuite::rows(const QString& pattern, int count)
{
    QTest::addColumn<QString>("path");
    const QDir folder(suite().filePath(u"test_parsing"_s));
    const QStringList names = folder.entryList({pattern}, QDir::Files, QDir::Name);
    QCOMPARE(names.size(), count);
    for (const QString& name : names) {
        QTest::newRow(name.toUtf8().constData()) << folder.filePath(name);
    }
}

void TestJsonTestSuite::validIsAccepted()
{
    QFETCH(const QString, path);
    const QByteArray bytes = content(path);
    const auto document = JsonDocument::parse(bytes);
    QVERIFY(bool(document));
    QCOMPARE(document->bytes(), bytes);
}

void TestJsonTestSuite::invalidIsRefusedAtTheByte()
{
    QFETCH(const QString, path);
    const QByteArray name(QTest::currentDataTag());
    QVERIFY(m_expected.contains(name));
    const Position expected = m_expected.value(name);
    const auto document = JsonDocument::parse(content(path));
    QVERIFY(!document);
    QCOMPARE(document.error().offset, expected.offset);
    QCOMPARE(document.error().line, expected.line);
    QCOMPARE(document.error().column, expected.column);
}

void TestJsonTestSuite::openQuestionIsDecided()
{
    QFETCH(const QString, path);
    const QByteArray name(QTest::currentDataTag());
    QVERIFY(decisions().contains(name));
    const auto document = JsonDocument::parse(content(path));
    QCOMPARE(bool(document), decisions().value(name));
    const bool isUtf16 = name.toLower().contains("utf16") || name.contains("UTF-16");
    if (!document && isUtf16) {
        QCOMPARE(document.error().kind, JsonError::Kind::Utf16);
    } else if (!document) {
        QCOMPARE(document.error().kind, JsonError::Kind::InvalidUtf8);
        QCOMPARE(document.error().offset, m_expected.value(name).offset);
        QCOMPARE(document.error().column, m_expected.value(name).column);
    }
}

void TestJsonTestSuite::transformIsLossless_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isUtf8");
    const QDir folder(suite().filePath(u"test_transform"_s));
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    QCOMPARE(names.size(), 22);
    for (const QString& name : names) {
        // Three of them hold surrogates as UTF-8, which is none.
        QTest::newRow(name.toUtf8().constData())
            << folder.filePath(name) << (!name.contains(u"_invalid_") || name.contains(u"_escaped_"));
    }
}

void TestJsonTestSuite::transformIsLossless()
{
    QFETCH(const QString, path);
    QFETCH(const bool, isUtf8);
    const QByteArray bytes = content(path);
    const auto document = JsonDocument::parse(bytes);
    if (!isUtf8) {
        QVERIFY(!document);
        QCOMPARE(document.error().kind, JsonError::Kind::InvalidUtf8);
        return;
    }
    QVERIFY(bool(document));
    QCOMPARE(document->raw(document->root()).toByteArray(), bytes.trimmed());
    // Every member is still there, the doubled ones and those of equal names too.
    QCOMPARE(document->childCount(document->root()) + 1, document->size());
}

QTEST_APPLESS_MAIN(TestJsonTestSuite)
#include "tst_jsontestsuite.moc"
