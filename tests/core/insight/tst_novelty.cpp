#include "insight/novelty.h"
#include "payloads.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

const Roles roles{u"status"_s, u"m.id"_s, u"name"_s, {}};

QString outline(const NoveltyNote& note)
{
    switch (note.kind) {
    case NoveltyNote::Kind::LacksMappedKey:
        return u"lacks "_s + note.key;
    case NoveltyNote::Kind::NewStatusValue:
        return u"new "_s + note.key + u' ' + note.value;
    case NoveltyNote::Kind::TypeChanged:
        return u"type "_s + note.key;
    }
    return {};
}

} // namespace

class TestNovelty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsNew_data();
    void tellsWhatIsNew();
    void namesTheTypes();
    void collectsThemWithTheLastGoodOne();
};

void TestNovelty::tellsWhatIsNew_data()
{
    QTest::addColumn<QByteArrayList>("before");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QStringList>("expected");

    const QByteArrayList known{R"({"status":"down","m":{"id":1},"name":"a","ok":true,"l":[1]})",
                               R"({"status":"up","m":{"id":2},"name":"b","ok":null,"l":[]})"};
    const auto row = [&](const char* rule, const char* payload, const QStringList& expected) {
        QTest::newRow(rule) << known << QByteArray(payload) << expected;
    };
    row("nothing new", R"({"status":"up","m":{"id":3},"name":"c"})", {});
    row("a status never seen", R"({"status":"paused","m":{"id":3},"name":"c"})", {u"new status paused"_s});
    row("no id", R"({"status":"up","m":{},"name":"c"})", {u"lacks m.id"_s});
    row("a null id", R"({"status":"up","m":{"id":null},"name":"c"})", {u"lacks m.id"_s});
    row("no status", R"({"m":{"id":1},"name":"c"})", {u"lacks status"_s});
    row("no title, which all had", R"({"status":"up","m":{"id":3}})", {u"lacks name"_s});
    row("a number that is a string now", R"({"status":"up","m":{"id":"3"},"name":"c"})", {u"type m.id"_s});
    row("true and false are one type", R"({"status":"up","m":{"id":3},"name":"c","ok":false})", {});
    row("null is no other type", R"({"status":"up","m":{"id":3},"name":"c","l":null})", {});
    row("the first element of another type", R"({"status":"up","m":{"id":3},"name":"c","l":["x"]})",
        {u"type l.0"_s});
    row("a key that nobody knew is not marked", R"({"status":"up","m":{"id":3},"name":"c","new":1})", {});
    QTest::newRow("a title that was missing before may be missing")
        << QByteArrayList{R"({"status":"up","m":{"id":1}})"} << QByteArray(R"({"status":"up","m":{"id":3}})")
        << QStringList();
    QTest::newRow("the first payload of all has nothing new")
        << QByteArrayList() << QByteArray(R"({"status":"up"})") << QStringList();
}

void TestNovelty::tellsWhatIsNew()
{
    QFETCH(QByteArrayList, before);
    QFETCH(QByteArray, payload);
    QFETCH(QStringList, expected);

    QStringList lines;
    for (const NoveltyNote& note : noveltyOf(*JsonDocument::parse(payload), atlasOf(before), roles)) {
        lines.append(outline(note));
    }
    QCOMPARE(lines, expected);
}

void TestNovelty::namesTheTypes()
{
    const auto notes = noveltyOf(*JsonDocument::parse(R"({"a":"x"})"), atlasOf({R"({"a":1})"}), {});
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.constFirst().now, JsonKind::String);
    QCOMPARE(notes.constFirst().before, JsonKinds().set(static_cast<size_t>(JsonKind::Number)));
}

void TestNovelty::collectsThemWithTheLastGoodOne()
{
    const QList<Payload> payloads =
        payloadsOf({R"({"status":"up","m":{"id":1}})", "{", R"({"status":"up"})",
                    R"({"status":"odd","m":{"id":1}})", R"({"status":"up","m":{"id":"1"}})"});
    NoveltyPass pass(roles);
    FieldAtlas atlas;
    CaptureId id = 0;
    for (Payload payload : payloads) {
        auto capture = std::make_shared<Capture>(*payload.capture);
        capture->id = ++id;
        payload.capture = capture;
        pass.add(payload, atlas);
        atlas.add(payload);
    }
    QCOMPARE(pass.found().keys(), (QList<CaptureId>{3, 4, 5}));
    QCOMPARE(outline(pass.found()[3].notes.constFirst()), u"lacks m.id"_s);
    QCOMPARE(pass.found()[3].lastGood, CaptureId(1));
    QCOMPARE(outline(pass.found()[4].notes.constFirst()), u"new status odd"_s);
    QCOMPARE(pass.found()[4].lastGood, CaptureId(1));
    QCOMPARE(outline(pass.found()[5].notes.constFirst()), u"type m.id"_s);
    QCOMPARE(pass.found()[5].lastGood, CaptureId(4));
}

QTEST_APPLESS_MAIN(TestNovelty)
#include "tst_novelty.moc"
