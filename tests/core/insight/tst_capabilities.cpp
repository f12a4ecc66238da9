#include "insight/capabilities.h"

#include <QTest>

using namespace gooseneck;

class TestCapabilities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masks_data();
    void masks();
};

void TestCapabilities::masks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("masked");
    const auto row = [](const char* rule, const char* bytes, const char* masked) {
        QTest::newRow(rule) << QByteArray(bytes) << QByteArray(masked);
    };
    row("a token", R"({"token":"s3cret"})", R"({"token":"••••••••"})");
    row("a name that ends in token", R"({"accessToken":"s","refresh_token":"t"})",
        R"({"accessToken":"••••••••","refresh_token":"••••••••"})");
    row("a link that verifies", R"({"verifyUrl":"https://x/y"})", R"({"verifyUrl":"••••••••"})");
    row("links that manage, at any depth", R"({"subscription":{"manage_url":"a","unsubscribe_url":"b"}})",
        R"({"subscription":{"manage_url":"••••••••","unsubscribe_url":"••••••••"}})");
    row("all else stays byte for byte", "{ \"url\" :\t\"https://x\",\n\"n\": 1.0, \"token\": \"a\\\"b\" }\n",
        "{ \"url\" :\t\"https://x\",\n\"n\": 1.0, \"token\": \"••••••••\" }\n");
    row("a token that is no text stays", R"({"token":{"id":1},"other_token":5})",
        R"({"token":{"id":1},"other_token":5})");
    row("an escaped name is known", R"({"t\u006fken":"s"})", R"({"t\u006fken":"••••••••"})");
    row("another spelling of the name", R"({"unsubscribeUrl":"a","Manage-URL":"b"})",
        R"({"unsubscribeUrl":"••••••••","Manage-URL":"••••••••"})");
    row("a list under the name", R"({"manage_url":["a",["b"],{"c":"d"}]})",
        R"({"manage_url":["••••••••",["••••••••"],{"c":"d"}]})");
    row("what is no JSON, by its looks", R"({"manage_url" : "a\"b","name":"token",})",
        R"({"manage_url" : "••••••••","name":"token",})");
    row("an end in the middle", R"({"token":"abc)", R"({"token":"••••••••)");
    row("nothing to mask", "[1,2]", "[1,2]");
}

void TestCapabilities::masks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, masked);
    const auto document = JsonDocument::parse(bytes);
    QCOMPARE(withoutCapabilities(bytes), masked);
    const QByteArray covered = document ? coveredCapabilities(*document) : coveredText(bytes);
    QCOMPARE(covered.size(), bytes.size());
    QCOMPARE(covered == bytes, masked == bytes);
    QCOMPARE(bool(JsonDocument::parse(covered)), bool(document));
}

QTEST_APPLESS_MAIN(TestCapabilities)
#include "tst_capabilities.moc"
