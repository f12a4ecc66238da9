#include "filter/filtersetfile.h"

#include <QRandomGenerator>
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
    void readsBackRandomSets();
    void readsWhatIsOverTheLimits();
    void whatIsOptionalMayBeAbsent();
    void orderAndLayoutDoNotMatter();
    void refuses_data();
    void refuses();
    void saysWhereTheJsonIsWrong();
    void saysWhereTheMemberStands();
    void saysWhatItFound();
    void anUnknownMemberIsNamed_data();
    void anUnknownMemberIsNamed();
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

void TestFilterSetFile::readsBackRandomSets()
{
    QRandomGenerator random(20260821);
    const QStringList texts{
        u""_s,       u"status"_s,       u"monitor.id"_s,   u" "_s,           u"\uFEFFmark"_s, u"😀"_s,
        u"a\"b\\"_s, u"\u0001\u2028"_s, QString(60, u'x'), QString(QChar(0))};
    const auto text = [&] { return texts.at(random.bounded(texts.size())); };
    const auto condition = [&] {
        Condition made{text(), {}};
        for (int i = random.bounded(4); i > 0; --i) {
            made.contains.append(text());
        }
        return made;
    };
    for (int round = 0; round < 500; ++round) {
        FilterSet set;
        set.name = text();
        set.from = text();
        set.profile = allProfiles().at(random.bounded(12));
        for (int i = random.bounded(4); i > 0; --i) {
            Filter filter;
            filter.urgency = text();
            for (int k = random.bounded(3); k > 0; --k) {
                filter.trigger.conditions.append(condition());
            }
            filter.trigger.mapIncidentWith = text();
            filter.trigger.titleFrom = text();
            filter.trigger.descriptionFrom = text();
            if (random.bounded(2) == 1) {
                filter.resolve = ResolvePart{condition(), text()};
            }
            set.filters.append(filter);
        }
        const QByteArray written = writeFilterSet(set);
        const auto read = readFilterSet(written);
        QVERIFY2(read, written.constData());
        QCOMPARE(*read, set);
        QCOMPARE(writeFilterSet(*read), written);
    }
}

void TestFilterSetFile::readsWhatIsOverTheLimits()
{
    FilterSet set;
    Filter filter;
    filter.trigger.conditions =
        QList<Condition>(maxTriggerConditions + 1, {u"k"_s, QStringList(maxItems + 1, QString(51, u'x'))});
    set.filters = QList<Filter>(maxFilters + 1, filter);
    const auto read = readFilterSet(writeFilterSet(set));
    QVERIFY(read);
    QCOMPARE(*read, set);
}

void TestFilterSetFile::whatIsOptionalMayBeAbsent()
{
    const auto read =
        readFilterSet(R"({"format":"gooseneck.filter-set","version":1,"filters":[)"
                      R"({"urgency":"low","trigger":{"conditions":[{"key":"a","contains":["b"]}]}}]})"_ba);
    QVERIFY(read);
    QCOMPARE(read->profile, documentedProfile);
    QVERIFY(read->name.isEmpty());
    QVERIFY(read->from.isEmpty());
    QCOMPARE(read->filters.size(), 1);
    const Filter& filter = read->filters.constFirst();
    QCOMPARE(filter.urgency, u"low"_s);
    QVERIFY(!filter.resolve);
    QVERIFY(filter.trigger.mapIncidentWith.isEmpty());
    QVERIFY(filter.trigger.titleFrom.isEmpty());
    QVERIFY(filter.trigger.descriptionFrom.isEmpty());

    const auto half = readFilterSet(
        R"({"format":"gooseneck.filter-set","version":1,"profile":{"keys":"any-depth"},"filters":[]})"_ba);
    QVERIFY(half);
    QCOMPARE(half->profile,
             (MatchingProfile{ItemsReading::All, KeysReading::AnyDepth, CaseReading::Sensitive}));
}

void TestFilterSetFile::orderAndLayoutDoNotMatter()
{
    const auto read =
        readFilterSet("\xEF\xBB\xBF{\"filters\":[],\"n\\u0061me\":\"x\",\r\n\"version\":1,\"format\":"
                      "\"gooseneck.filter-set\"}"_ba);
    QVERIFY(read);
    QCOMPARE(read->name, u"x"_s);
}

void TestFilterSetFile::saysWhereTheJsonIsWrong()
{
    const auto set = readFilterSet("{\n  \"format\" 1}"_ba);
    QVERIFY(!set);
    QCOMPARE(set.error().kind, FilterSetError::Kind::NotJson);
    QCOMPARE(set.error().json.kind, JsonError::Kind::UnexpectedToken);
    QCOMPARE(set.error().json.offset, 13);
    QCOMPARE(set.error().position.line, 2);
    QCOMPARE(set.error().position.column, 12);
}

void TestFilterSetFile::saysWhereTheMemberStands()
{
    const auto set = readFilterSet(QByteArray(example).replace("[\"error\"]", "[503]"));
    QVERIFY(!set);
    QCOMPARE(set.error().position.line, 11);
    QCOMPARE(set.error().position.column, 55);
    QVERIFY(!set.error().expected.isEmpty());
}

void TestFilterSetFile::saysWhatItFound()
{
    const auto newer = readFilterSet(QByteArray(example).replace("\"version\": 1", "\"version\": 12"));
    QVERIFY(!newer);
    QCOMPARE(newer.error().found, u"12"_s);
    const auto word = readFilterSet(QByteArray(example).replace("\"dotted\"", "\"DOTTED\""));
    QVERIFY(!word);
    QCOMPARE(word.error().found, u"DOTTED"_s);
    QCOMPARE(word.error().path, u"profile.keys"_s);
}

void TestFilterSetFile::anUnknownMemberIsNamed_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("path");
    QTest::newRow("in the set") << "\"name\""_ba
                                << "\"title\""_ba << u"title"_s;
    QTest::newRow("a name in capitals") << "\"name\""_ba
                                        << "\"Name\""_ba << u"Name"_s;
    QTest::newRow("an empty name") << "\"name\""_ba
                                   << "\"\""_ba << u""_s;
    QTest::newRow("in the profile") << "\"items\""_ba
                                    << "\"item\""_ba << u"profile.item"_s;
    QTest::newRow("in a filter") << "\"urgency\""_ba
                                 << "\"priority\""_ba << u"filters.0.priority"_s;
    QTest::newRow("in a trigger") << "\"titleFrom\""_ba
                                  << "\"title\""_ba << u"filters.0.trigger.title"_s;
    QTest::newRow("in a condition of a trigger")
        << "\"key\": \"status\", \"contains\": [\"error\""_ba
        << "\"key\": \"status\", \"equals\": [\"error\""_ba << u"filters.0.trigger.conditions.0.equals"_s;
    QTest::newRow("in a resolve") << "\"incidentMappedWith\""_ba
                                  << "\"mapIncidentWith\""_ba << u"filters.0.resolve.mapIncidentWith"_s;
}

void TestFilterSetFile::anUnknownMemberIsNamed()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, path);
    QVERIFY(example.contains(from));
    const auto set = readFilterSet(QByteArray(example).replace(from, to));
    QVERIFY(!set);
    QCOMPARE(set.error().kind, FilterSetError::Kind::UnknownMember);
    QCOMPARE(set.error().path, path);
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
    QTest::newRow("an empty file") << QByteArray() << Kind::NotJson << QString();
    QTest::newRow("another thing behind it") << example + "{}" << Kind::NotJson << QString();
    QTest::newRow("no format") << QByteArray("{}") << Kind::NotAFilterSet << QString();
    QTest::newRow("a newer version comes before its unknown members")
        << changed("\"version\": 1", "\"version\": 2, \"shiny\": true") << Kind::NewerVersion << u"version"_s;
    QTest::newRow("no version") << QByteArray(R"({"format":"gooseneck.filter-set","filters":[]})")
                                << Kind::MissingMember << u"version"_s;
    QTest::newRow("version 0") << changed("\"version\": 1", "\"version\": 0") << Kind::WrongType
                               << u"version"_s;
    QTest::newRow("a version with a fraction")
        << changed("\"version\": 1", "\"version\": 1.5") << Kind::WrongType << u"version"_s;
    QTest::newRow("a version beyond an int is newer")
        << changed("\"version\": 1", "\"version\": 99999999999999999999") << Kind::NewerVersion
        << u"version"_s;
    QTest::newRow("a name that is null")
        << changed("\"OpenStatus to Callgoose\"", "null") << Kind::WrongType << u"name"_s;
    QTest::newRow("a profile that is a text")
        << changed(R"({"items": "all", "keys": "dotted", "case": "sensitive"})", "\"guide\"")
        << Kind::WrongType << u"profile"_s;
    QTest::newRow("filters that are an object")
        << QByteArray(R"({"format":"gooseneck.filter-set","version":1,"filters":{}})") << Kind::WrongType
        << u"filters"_s;
    QTest::newRow("a filter that is null")
        << QByteArray(R"({"format":"gooseneck.filter-set","version":1,"filters":[null]})") << Kind::WrongType
        << u"filters.0"_s;
    QTest::newRow("a resolve without condition")
        << changed("\"condition\": {\"key\": \"status\", \"contains\": [\"recovered\"]},\n", "")
        << Kind::MissingMember << u"filters.0.resolve.condition"_s;
    QTest::newRow("a condition without key")
        << changed("\"key\": \"status\", \"contains\": [\"error\"]", "\"contains\": [\"error\"]")
        << Kind::MissingMember << u"filters.0.trigger.conditions.0.key"_s;
    QTest::newRow("a condition without list")
        << changed(", \"contains\": [\"error\"]", "") << Kind::MissingMember
        << u"filters.0.trigger.conditions.0.contains"_s;
    QTest::newRow("a format twice") << changed("\"version\": 1",
                                               "\"version\": 1, \"format\": \"gooseneck.filter-set\"")
                                    << Kind::DuplicateMember << u"format"_s;
    QTest::newRow("a word in capitals")
        << changed("\"sensitive\"", "\"Sensitive\"") << Kind::UnknownWord << u"profile.case"_s;
    QTest::newRow("a word that is a number")
        << changed("\"dotted\"", "1") << Kind::WrongType << u"profile.keys"_s;
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
