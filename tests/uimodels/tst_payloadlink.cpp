#include "models/payloadlink.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

class TestPayloadLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void link_data();
    void link();
};

void TestPayloadLink::link_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("shown"); // empty = no link
    const auto row = [](const char* name, const QByteArray& value, const QString& shown = {}) {
        QTest::newRow(name) << value << shown;
    };
    row("https", R"("https://status.example/a?b=c")"_ba, u"https://status.example/a?b=c"_s);
    row("http", R"("http://status.example")"_ba, u"http://status.example"_s);
    row("the scheme in capitals", R"("HTTPS://status.example/")"_ba, u"https://status.example/"_s);
    row("a host of other letters is shown in ASCII", R"("https://аpple.example/")"_ba,
        u"https://xn--pple-43d.example/"_s);
    row("an umlaut too", R"("https://bücher.example/")"_ba, u"https://xn--bcher-kva.example/"_s);
    row("an escape is unescaped", R"("https:\/\/status.example\/")"_ba, u"https://status.example/"_s);
    row("a path of other letters is percent-encoded", R"("https://a.example/ä")"_ba,
        u"https://a.example/%C3%A4"_s);
    row("a file", R"("file:///etc/passwd")"_ba);
    row("javascript", R"x("javascript:alert(1)")x"_ba);
    row("data", R"("data:text/html,x")"_ba);
    row("mail", R"("mailto:a@b.example")"_ba);
    row("no host", R"("https:///path")"_ba);
    row("a user name passes one host off as another", R"("https://bank.example@evil.example/")"_ba);
    row("text around it", R"("see https://a.example")"_ba);
    row("a space inside", R"("https://a.example/a b")"_ba);
    row("a line break inside", R"("https://a.example/\nb")"_ba);
    row("a number", "1"_ba);
    row("a list", R"(["https://a.example"])"_ba);
    row("longer than any link", "\"https://a.example/" + QByteArray(3000, 'a') + "\"");
}

void TestPayloadLink::link()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, shown);
    const auto document = JsonDocument::parse(value);
    QVERIFY(bool(document));
    const QUrl link = linkIn(*document, 0);
    QCOMPARE(link.isValid() ? asciiForm(link) : QString(), shown);
}

QTEST_APPLESS_MAIN(TestPayloadLink)
#include "tst_payloadlink.moc"
