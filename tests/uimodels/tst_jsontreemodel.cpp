#include "json/jsonpath.h"
#include "models/jsontreemodel.h"
#include "models/treetext.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QUrl>

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

QByteArray longArray(int count, const QByteArray& element)
{
    return "[" + (element + ',').repeated(count - 1) + element + "]";
}

/// The tree as indented text, a row a line.
void appendRows(const QAbstractItemModel& model, const QModelIndex& parent, int depth, QStringList& lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex key = model.index(row, JsonTreeModel::KeyColumn, parent);
        const QString value = key.siblingAtColumn(JsonTreeModel::ValueColumn).data().toString();
        lines.append(QString(2 * depth, u' ') + key.data().toString() + u' ' + value);
        appendRows(model, key, depth + 1, lines);
    }
}

QStringList treeText(const QAbstractItemModel& model)
{
    QStringList lines;
    appendRows(model, {}, 0, lines);
    return lines;
}

} // namespace

class TestJsonTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void showsWhatIsWritten_data();
    void showsWhatIsWritten();
    void longArraysComeInSections();
    void longObjectsComeInSections();
    void everyValueIsFoundAtItsIndex_data();
    void everyValueIsFoundAtItsIndex();
    void placesAreFoundInAnotherDocument();
    void placesThatAreNotThereAreInvalid();
    void rolesAreShownAtTheirKey();
    void aPlaceIsCopiedInFiveWays();
    void momentsAreShownInLocalTime();
    void duplicatesAreFlagged();
    void tooltipsAreNeverRichText();
    void longTextsAreCut();
    void shapesTellPayloadsApart();

private:
    std::unique_ptr<JsonTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestJsonTreeModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tester.reset();
    m_model = std::make_unique<JsonTreeModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestJsonTreeModel::showsWhatIsWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("order and numbers as written")
        << R"({"z":1.50,"a":-0,"m":1E+400})"_ba << QStringList{u"z 1.50"_s, u"a -0"_s, u"m 1E+400"_s};
    QTest::newRow("nesting and sizes")
        << R"({"a":{"b":[1,{}]},"c":[]})"_ba
        << QStringList{u"a {1}"_s, u"  b [2]"_s, u"    0 1"_s, u"    1 {0}"_s, u"c [0]"_s};
    QTest::newRow("duplicates all of them") << R"({"a":1,"a":2})"_ba << QStringList{u"a 1"_s, u"a 2"_s};
    QTest::newRow("a scalar shows itself") << R"("hello")"_ba << QStringList{u"(value) hello"_s};
    QTest::newRow("an empty object has no rows") << "{}"_ba << QStringList{};
    QTest::newRow("invisible characters are made visible")
        << R"({"a\u202eb":"\u0000\n\u200b"})"_ba << QStringList{u"a⟨U+202E⟩b ␀␊⟨U+200B⟩"_s};
    QTest::newRow("half a surrogate pair is a replacement character")
        << R"(["\ud800"])"_ba << QStringList{u"0 \uFFFD"_s};
}

void TestJsonTreeModel::showsWhatIsWritten()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, lines);
    m_model->setDocument(parsed(text));
    QCOMPARE(treeText(*m_model), lines);
    m_model->setDocument(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestJsonTreeModel::longArraysComeInSections()
{
    m_model->setDocument(
        parsed(R"({"all":)" + longArray(2500, "[7]") + R"(,"few":)" + longArray(1000, "7") + "}"));
    const QModelIndex all = m_model->index(0, 0);
    QCOMPARE(m_model->rowCount(all), 3);
    QStringList names;
    for (int row = 0; row < 3; ++row) {
        const QModelIndex section = m_model->index(row, 0, all);
        names.append(section.data().toString());
        QVERIFY(section.data(JsonTreeModel::SectionRole).toBool());
        QCOMPARE(m_model->valueAt(section), noJson);
    }
    QCOMPARE(names, (QStringList{u"[0 … 999]"_s, u"[1,000 … 1,999]"_s, u"[2,000 … 2,499]"_s}));
    const QModelIndex last = m_model->index(2, 0, all);
    QCOMPARE(m_model->rowCount(last), 500);
    QCOMPARE(m_model->index(499, 0, last).data().toString(), u"2499"_s);
    QCOMPARE(m_model->index(499, 0, last).data(JsonTreeModel::KeyPathRole).toString(), u"all.2499"_s);
    QCOMPARE(m_model->rowCount(m_model->index(1, 0)), 1000); // no sections for this one
}

void TestJsonTreeModel::longObjectsComeInSections()
{
    QByteArray text = R"({"twin":0)";
    for (int i = 1; i < 1001; ++i) {
        text += ",\"k" + QByteArray::number(i) + "\":0";
    }
    m_model->setDocument(parsed(text + R"(,"twin":1})"));
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->index(0, 0).data().toString(), u"{0 … 999}"_s);
    const QModelIndex second = m_model->index(1, 0);
    QCOMPARE(m_model->rowCount(second), 2);
    QVERIFY(!m_model->index(0, 0, second).data(JsonTreeModel::DuplicateRole).toBool());
    QVERIFY(m_model->index(1, 0, second).data(JsonTreeModel::DuplicateRole).toBool());
}

void TestJsonTreeModel::everyValueIsFoundAtItsIndex_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("members and elements") << R"({"a":{"b":[1,{"c":null}]},"d":[[],[2]]})"_ba;
    QTest::newRow("sections of containers") << longArray(2300, R"({"n":[1]})");
    QTest::newRow("sections of numbers") << longArray(1001, "1");
    QTest::newRow("sections inside sections") << longArray(1002, "[" + QByteArray("0,").repeated(3) + "0]");
    QTest::newRow("a scalar") << "12"_ba;
}

void TestJsonTreeModel::everyValueIsFoundAtItsIndex()
{
    QFETCH(const QByteArray, text);
    const auto document = parsed(text);
    m_model->setDocument(document);
    const JsonIndex first = document->isContainer(0) ? 1 : 0;
    for (JsonIndex node = first; node < document->size(); ++node) {
        const QModelIndex index = m_model->indexOf(node);
        QVERIFY(index.isValid());
        QCOMPARE(m_model->valueAt(index), node);
        QCOMPARE(m_model->index(index.row(), 0, index.parent()), index);
        QCOMPARE(m_model->indexOf(m_model->placeOf(index)), index);
    }
    QCOMPARE(m_model->indexOf(document->size()), QModelIndex());
}

void TestJsonTreeModel::placesAreFoundInAnotherDocument()
{
    m_model->setDocument(parsed(R"({"a":{"b":[1,2]},"c":3})"));
    const TreePlace second = m_model->placeOf(m_model->indexOf(4));
    QCOMPARE(second.pointer, u"/a/b/1"_s);
    m_model->setDocument(parsed(R"({"c":3,"x":0,"a":{"z":0,"b":[1,"here"]}})"));
    QCOMPARE(m_model->indexOf(second).data(JsonTreeModel::TextRole).toString(), u"here"_s);

    m_model->setDocument(parsed(R"({"list":)" + longArray(1500, "1") + "}"));
    const TreePlace section = m_model->placeOf(m_model->index(1, 0, m_model->index(0, 0)));
    QCOMPARE(section, (TreePlace{u"/list"_s, 1}));
    m_model->setDocument(parsed(R"({"list":)" + longArray(1001, "2") + "}"));
    QCOMPARE(m_model->indexOf(section).data().toString(), u"[1,000 … 1,000]"_s);
}

void TestJsonTreeModel::placesThatAreNotThereAreInvalid()
{
    m_model->setDocument(parsed(R"({"list":[1,2]})"));
    QVERIFY(!m_model->indexOf(TreePlace{u"/none"_s, -1}).isValid());
    QVERIFY(!m_model->indexOf(TreePlace{u"/list/2"_s, -1}).isValid());
    QVERIFY(!m_model->indexOf(TreePlace{u"/list"_s, 0}).isValid());
    m_model->setDocument(nullptr);
    QVERIFY(!m_model->indexOf(TreePlace{u"/list"_s, -1}).isValid());
}

void TestJsonTreeModel::rolesAreShownAtTheirKey()
{
    m_model->setDocument(parsed(R"({"monitor":{"id":1},"status":"x"})"));
    Roles roles;
    roles.status = roles.title = u"status"_s;
    roles.incident = u"monitor.id"_s;
    const QPersistentModelIndex id(m_model->indexOf(2, JsonTreeModel::RoleColumn));
    m_model->setRoles(roles);
    QCOMPARE(id.data().toString(), u"Incident id"_s);
    QCOMPARE(m_model->indexOf(3, JsonTreeModel::RoleColumn).data().toString(), u"Status, Title"_s);
    QCOMPARE(m_model->indexOf(1, JsonTreeModel::RoleColumn).data().toString(), QString());
}

void TestJsonTreeModel::aPlaceIsCopiedInFiveWays()
{
    m_model->setDocument(parsed(R"({"a b":[{"c": [1,  "x\n"]}]})"));
    const QModelIndex list = m_model->indexOf(3);
    QCOMPARE(list.data(JsonTreeModel::TextRole).toString(), u"[1,\"x\\n\"]"_s);
    QCOMPARE(list.data(JsonTreeModel::SubtreeRole).toString(), u"[1,  \"x\\n\"]"_s);
    QCOMPARE(list.data(JsonTreeModel::KeyPathRole).toString(), u"a b.0.c"_s);
    QCOMPARE(list.data(JsonTreeModel::PointerRole).toString(), u"/a b/0/c"_s);
    QCOMPARE(list.data(JsonTreeModel::JqPathRole).toString(), u".[\"a b\"][0].c"_s);
    QCOMPARE(m_model->indexOf(5).data(JsonTreeModel::TextRole).toString(), u"x\n"_s);
}

void TestJsonTreeModel::momentsAreShownInLocalTime()
{
    // The test runs with TZ=UTC.
    m_model->setDocument(parsed(R"([1757945100,"2025-09-15T16:05:00+02:00","4821"])"));
    QCOMPARE(m_model->indexOf(1).data(JsonTreeModel::TimeRole).toString(), u"15 Sep 2025 14:05:00 UTC"_s);
    QCOMPARE(m_model->indexOf(2).data(JsonTreeModel::TimeRole).toString(), u"15 Sep 2025 14:05:00 UTC"_s);
    QCOMPARE(m_model->indexOf(3).data(JsonTreeModel::TimeRole).toString(), QString());
}

void TestJsonTreeModel::duplicatesAreFlagged()
{
    m_model->setDocument(parsed(R"({"a":1,"b":2,"\u0061":3})"));
    QVERIFY(m_model->indexOf(1).data(JsonTreeModel::DuplicateRole).toBool());
    QVERIFY(!m_model->indexOf(2).data(JsonTreeModel::DuplicateRole).toBool());
    QVERIFY(m_model->indexOf(3).data(JsonTreeModel::DuplicateRole).toBool());
    const QModelIndex value = m_model->indexOf(3, JsonTreeModel::ValueColumn);
    QVERIFY(value.data(Qt::ToolTipRole).toString().contains(u"more than once"));
}

void TestJsonTreeModel::tooltipsAreNeverRichText()
{
    m_model->setDocument(
        parsed(R"(["<b>bold</b><img src='file:///etc/passwd'>","https://a.example/<script>"])"));
    for (const JsonIndex node : {1u, 2u}) {
        const QString tip =
            m_model->indexOf(node, JsonTreeModel::ValueColumn).data(Qt::ToolTipRole).toString();
        QVERIFY2(!tip.contains(u"<b>") && !tip.contains(u"<img") && !tip.contains(u"<script"),
                 qPrintable(tip));
    }
}

void TestJsonTreeModel::longTextsAreCut()
{
    m_model->setDocument(
        parsed("{\"" + QByteArray(5'000'000, 'k') + "\":\"" + QByteArray(5'000'000, 'v') + "\"}"));
    QCOMPARE(m_model->indexOf(1).data().toString().size(), 1001);
    QCOMPARE(m_model->indexOf(1, JsonTreeModel::ValueColumn).data().toString(), QString(1000, u'v') + u'…');
    QCOMPARE(m_model->indexOf(1).data(JsonTreeModel::TextRole).toString().size(), 5'000'000);
}

void TestJsonTreeModel::shapesTellPayloadsApart()
{
    const auto shape = [](const QByteArray& text) { return shapeOf(*parsed(text)); };
    QCOMPARE(shape(R"({"a":1,"b":2})"), shape(R"({"b":{"x":1},"a":"y"})"));
    QVERIFY(shape(R"({"a":1})") != shape(R"({"a":1,"b":2})"));
    QCOMPARE(shape(R"([{"a":1}])"), shape(R"([{"a":2},{"b":3}])"));
    QVERIFY(shape(R"([{"a":1}])") != shape(R"({"a":1})"));
    QVERIFY(shape("[]") != shape("{}"));
}

QTEST_GUILESS_MAIN(TestJsonTreeModel)
#include "tst_jsontreemodel.moc"
