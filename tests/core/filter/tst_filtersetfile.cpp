#include "filter/filtersetfile.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

const QByteArray example = R"({
  "format": "gooseneck.filter-set",
  "version": 1,
  "name": "OpenStatus to Callgoose",
  "from": "OpenStatus",
  "profile": {"items": "all", "keys": "dotted", "case": "sensitive"},
  "filters": [
    {
      "urgency": "high",
      "trigger": {
        "conditions": [{"key": "status", "contains": ["error"]}],
        "mapIncidentWith": "monitor.id",
        "titleFrom": "monitor.name",
        "descriptionFrom": "errorMessage"
      },
      "resolve": {
        "condition": {"key": "status", "contains": ["recovered"]},
        "incidentMappedWith": "monitor.id"
      }
    }
  ]
}
)";

} // namespace

class TestFilterSetFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheExampleByteForByte();
    void readsBackWhatItWrote();
    void refuses_data();
    void refuses();
};

void TestFilterSetFile::writesTheExampleByteForByte()
{
    const auto set = readFilterSet(example);
    QVERIFY(set);
    QCOMPARE(QString::fromUtf8(writeFilterSet(*set)), QString::fromUtf8(example));
}

void TestFilterSetFile::readsBackWhatItWrote()
{
    FilterSet set;
    set.name = u"Ä \"quoted\"\n\t\\ 🚨"_s;
    set.profile = {ItemsReading::Any, KeysReading::AnyDepth, CaseReading::Insensitive};
    Filter filter;
    filter.trigger.conditions = {{u"a"_s, {}}, {u"b.c"_s, {u"x"_s, u"y"_s}}};
    set.filters = {filter, Filter()};
    const auto read = readFilterSet(writeFilterSet(set));
    QVERIFY(read);
    QCOMPARE(*read, set);
    QCOMPARE(writeFilterSet(*read), writeFilterSet(set));
    QCOMPARE(*readFilterSet(writeFilterSet(FilterSet())), FilterSet());
}

void TestFilterSetFile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FilterSetError::Kind>("kind");
    QTest::addColumn<QString>("path");
    using Kind = FilterSetError::Kind;
    const auto changed = [](QByteArray from, const QByteArray& to) {
        return QByteArray(example).replace(from, to);
    };
    QTest::newRow("not JSON") << example.chopped(4) << Kind::NotJson << QString();
    QTest::newRow("another format") << changed("gooseneck.filter-set", "other") << Kind::NotAFilterSet
                                    << u"format"_s;
    QTest::newRow("no object") << QByteArray("[]") << Kind::NotAFilterSet << QString();
    QTest::newRow("a newer version") << changed("\"version\": 1", "\"version\": 2") << Kind::NewerVersion
                                     << u"version"_s;
    QTest::newRow("a version that is no number")
        << changed("\"version\": 1", "\"version\": \"1\"") << Kind::WrongType << u"version"_s;
    QTest::newRow("an unknown member")
        << changed("titleFrom", "titelFrom") << Kind::UnknownMember << u"filters.0.trigger.titelFrom"_s;
    QTest::newRow("a member twice") << changed("\"titleFrom\"", "\"mapIncidentWith\"")
                                    << Kind::DuplicateMember << u"filters.0.trigger.mapIncidentWith"_s;
    QTest::newRow("a list that is a text") << changed("[\"error\"]", "\"error\"") << Kind::WrongType
                                           << u"filters.0.trigger.conditions.0.contains"_s;
    QTest::newRow("an item that is a number") << changed("[\"error\"]", "[503]") << Kind::WrongType
                                              << u"filters.0.trigger.conditions.0.contains.0"_s;
    QTest::newRow("an unknown word") << changed("\"all\"", "\"some\"") << Kind::UnknownWord
                                     << u"profile.items"_s;
    QTest::newRow("a filter without trigger")
        << changed("\"trigger\": {", "\"resolve\": {") << Kind::DuplicateMember << u"filters.0.resolve"_s;
    QTest::newRow("no filters") << QByteArray(R"({"format":"gooseneck.filter-set","version":1})")
                                << Kind::MissingMember << u"filters"_s;
}

void TestFilterSetFile::refuses()
{
    QFETCH(QByteArray, bytes);
    const auto set = readFilterSet(bytes);
    QVERIFY(!set);
    QTEST(set.error().kind, "kind");
    QTEST(set.error().path, "path");
}

QTEST_APPLESS_MAIN(TestFilterSetFile)
#include "tst_filtersetfile.moc"
