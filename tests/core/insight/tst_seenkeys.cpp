#include "insight/seenkeys.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

SeenKeys seenIn(const QList<QByteArray>& payloads)
{
    SeenKeysPass pass;
    for (const QByteArray& payload : payloads) {
        if (const auto document = JsonDocument::parse(payload)) {
            pass.add(*document);
        }
    }
    return pass.seen();
}

} // namespace

class TestSeenKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void collects_data();
    void collects();
    void countsAndPutsTheFrequentFirst();
    void isBounded();
};

void TestSeenKeys::collects_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("values");

    QTest::newRow("nested names are joined by dots")
        << QByteArray(R"({"monitor":{"id":7}})") << QStringList{u"monitor"_s, u"monitor.id"_s}
        << u"monitor.id"_s << QStringList{u"7"_s};
    QTest::newRow("elements go by their position")
        << QByteArray(R"({"a":["x",["y"]]})") << QStringList{u"a"_s, u"a.0"_s, u"a.1"_s, u"a.1.0"_s}
        << u"a.1.0"_s << QStringList{u"y"_s};
    QTest::newRow("a root array has positions too")
        << QByteArray(R"([{"s":"up"}])") << QStringList{u"0"_s, u"0.s"_s} << u"0.s"_s << QStringList{u"up"_s};
    QTest::newRow("a container offers no value")
        << QByteArray(R"({"a":{"b":1}})") << QStringList{u"a"_s, u"a.b"_s} << u"a"_s << QStringList();
    QTest::newRow("an empty text is no item")
        << QByteArray(R"({"a":""})") << QStringList{u"a"_s} << u"a"_s << QStringList();
    QTest::newRow("50 characters fit into an item, however many bytes they take")
        << QByteArray("{\"a\":\"" + QString(50, u'ä').toUtf8() + "\"}") << QStringList{u"a"_s} << u"a"_s
        << QStringList{QString(50, u'ä')};
    QTest::newRow("51 characters do not") << QByteArray("{\"a\":\"" + QByteArray(51, 'a') + "\"}")
                                          << QStringList{u"a"_s} << u"a"_s << QStringList();
}

void TestSeenKeys::collects()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, key);
    const SeenKeys seen = seenIn({payload});
    QTEST(seen.keys, "keys");
    QTEST(seen.valuesUnder(key), "values");
}

void TestSeenKeys::countsAndPutsTheFrequentFirst()
{
    const SeenKeys seen = seenIn({R"({"s":"b"})", R"({"s":"c"})", R"({"s":"c"})", R"({"s":"a"})"});
    const QList<SeenValue> expected{{u"c"_s, 2}, {u"a"_s, 1}, {u"b"_s, 1}};
    QCOMPARE(seen.values.value(u"s"_s), expected);
}

void TestSeenKeys::isBounded()
{
    QList<QByteArray> payloads;
    for (qsizetype i = 0; i < maxSeenKeys + 10; ++i) {
        const QByteArray number = QByteArray::number(i);
        payloads.append("{\"id\":" + number + ",\"k" + number + "\":1}");
    }
    const SeenKeys seen = seenIn(payloads);
    QCOMPARE(seen.keys.size(), maxSeenKeys);
    QCOMPARE(seen.valuesUnder(u"id"_s).size(), maxSeenValues);
    QByteArray wide = "[0";
    for (JsonIndex i = 0; i < maxSeenNodes; ++i) {
        wide += ",0";
    }
    QCOMPARE(seenIn({wide + "]"}), SeenKeys());
}

QTEST_APPLESS_MAIN(TestSeenKeys)
#include "tst_seenkeys.moc"
