#include "exports/capturetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

Capture delivery(const QByteArray& body)
{
    Capture capture;
    capture.source = CaptureSource::Listener;
    capture.method = "POST";
    capture.target = "/h/0123456789abcdef0123456789abcdef";
    capture.headers = {{"Host", "127.0.0.1:8787"},
                       {"Content-Type", "application/json"},
                       {"Authorization", "Bearer s3cret"},
                       {"X-Note", "it's $(id) `id` \"quoted\""},
                       {"Content-Length", QByteArray::number(body.size())}};
    capture.body = body;
    return capture;
}

/// What curl would get, as a shell reads the command: its arguments, and behind them its standard input.
QByteArrayList argumentsOf(const QString& command)
{
    QProcess shell;
    shell.start(
        u"bash"_s,
        {u"-c"_s, u"curl() { printf '%s\\0' \"$@\"; if [[ ${@: -1} == @- ]]; then cat; fi; }; "_s + command});
    if (!shell.waitForFinished()) {
        return {"the shell did not end"};
    }
    return shell.readAllStandardOutput().split('\0');
}

} // namespace

class TestCaptureText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void curlGetsTheSameBody_data();
    void curlGetsTheSameBody();
    void curlGetsTheHeaders();
    void secretsAreMasked();
    void secretsOfAPackedBodyAreMasked();
    void aPackedBodyWithoutSecretsStaysAsItIs();
    void whatCannotBeUnpackedIsLeftOut();
    void harEntryHoldsTheRequest();
    void harEntryKeepsOddBytes();
};

void TestCaptureText::curlGetsTheSameBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("JSON") << QByteArray(R"({"status":"error"})");
    QTest::newRow("quotes of both kinds") << QByteArray(R"({"a":"it's \"x\""})");
    QTest::newRow("what a shell would run") << QByteArray("$(id) `id` $HOME \\ ! * ~ ; | & > <");
    QTest::newRow("lines") << QByteArray("{\n\t\"a\": 1\n}\n");
    QTest::newRow("an at sign first") << QByteArray("@/etc/passwd");
    QTest::newRow("a dash first") << QByteArray("-X DELETE");
    QTest::newRow("text beyond ASCII") << QByteArray("{\"n\":\"Zürich – 東京 🚨\"}");
    QTest::newRow("control characters") << QByteArray("a\x1b[31m\r\n\x07z");
    QTest::newRow("bytes that are no UTF-8") << QByteArray("\xff\xfe'\x80");
    QTest::newRow("empty") << QByteArray();
}

void TestCaptureText::curlGetsTheSameBody()
{
    QFETCH(QByteArray, body);
    const QByteArrayList arguments = argumentsOf(asCurlCommand(delivery(body), Secrecy::Revealed));
    const qsizetype data = arguments.indexOf("--data-raw");
    QVERIFY(data > 0);
    QCOMPARE(arguments.value(data + 1), body);
}

void TestCaptureText::curlGetsTheHeaders()
{
    const QByteArrayList arguments = argumentsOf(asCurlCommand(delivery("{}"), Secrecy::Revealed));
    QVERIFY(arguments.contains("http://127.0.0.1:8787/h/0123456789abcdef0123456789abcdef"));
    QVERIFY(arguments.contains("Authorization: Bearer s3cret"));
    QVERIFY(arguments.contains("X-Note: it's $(id) `id` \"quoted\""));
    QVERIFY(!arguments.contains("Content-Length: 2"));
    // A NUL fits into no argument.
    const QByteArrayList piped =
        argumentsOf(asCurlCommand(delivery(QByteArray("a\0b", 3)), Secrecy::Revealed));
    QCOMPARE(piped.mid(piped.indexOf("@-") + 1), (QByteArrayList{"a", "b"}));
}

void TestCaptureText::secretsAreMasked()
{
    const Capture capture = delivery(R"({"token":"b0dy","name":"x"})");
    const QString command = asCurlCommand(capture, Secrecy::Masked);
    const QString entry = QString::fromUtf8(asHarEntry(capture, Secrecy::Masked));
    for (const QString& text : {command, entry}) {
        QVERIFY(!text.contains(u"s3cret"_s));
        QVERIFY(!text.contains(u"b0dy"_s));
        QVERIFY(!text.contains(u"0123456789abcdef"_s));
        QVERIFY(text.contains(u"********"_s));
    }
    QVERIFY(asHarEntry(capture, Secrecy::Revealed).contains("s3cret"));
}

namespace {

Capture packedDelivery(const QByteArray& packed, const QByteArray& coding)
{
    Capture capture = delivery(packed);
    capture.headers.append({"Content-Encoding", coding});
    return capture;
}

/// As zlib packs it, without the length that Qt puts in front.
QByteArray deflated(const QByteArray& content)
{
    return qCompress(content).mid(4);
}

} // namespace

void TestCaptureText::secretsOfAPackedBodyAreMasked()
{
    const Capture capture = packedDelivery(deflated(R"({"manage_url":"https://x/s3cret"})"), "deflate");
    const QByteArrayList arguments = argumentsOf(asCurlCommand(capture, Secrecy::Masked));
    QCOMPARE(arguments.value(arguments.indexOf("--data-raw") + 1), "{\"manage_url\":\"••••••••\"}"_ba);
    QVERIFY(!arguments.contains("Content-Encoding: deflate"));
    QVERIFY(asHarEntry(capture, Secrecy::Masked).contains("••••••••"));
    const QByteArrayList revealed = argumentsOf(asCurlCommand(capture, Secrecy::Revealed));
    QVERIFY(revealed.contains("Content-Encoding: deflate"));
}

void TestCaptureText::aPackedBodyWithoutSecretsStaysAsItIs()
{
    const QByteArray packed = deflated(R"({"status":"error"})");
    const QJsonObject request =
        QJsonDocument::fromJson(asHarEntry(packedDelivery(packed, "deflate"), Secrecy::Masked))[u"request"]
            .toObject();
    QCOMPARE(QByteArray::fromBase64(request[u"postData"][u"text"].toString().toLatin1()), packed);
    QCOMPARE(request[u"headers"].toArray().last()[u"value"].toString(), u"deflate"_s);
}

void TestCaptureText::whatCannotBeUnpackedIsLeftOut()
{
    const QString command = asCurlCommand(packedDelivery("s3cret", "br"), Secrecy::Masked);
    QVERIFY(!command.contains(u"s3cret"_s));
    QVERIFY(command.contains(u"••••••••"_s));
}

void TestCaptureText::harEntryHoldsTheRequest()
{
    const QByteArray entry = asHarEntry(delivery(R"({"a":"ü"})"), Secrecy::Revealed);
    QVERIFY(!entry.contains('\n'));
    const QJsonObject request = QJsonDocument::fromJson(entry)[u"request"].toObject();
    QCOMPARE(request[u"method"].toString(), u"POST"_s);
    QCOMPARE(request[u"url"].toString(), u"http://127.0.0.1:8787/h/0123456789abcdef0123456789abcdef"_s);
    QCOMPARE(request[u"headers"].toArray().size(), 5);
    QCOMPARE(request[u"postData"][u"text"].toString(), uR"({"a":"ü"})"_s);
    QCOMPARE(request[u"postData"][u"mimeType"].toString(), u"application/json"_s);
}

void TestCaptureText::harEntryKeepsOddBytes()
{
    const QByteArray body("\xff\x00\x01", 3);
    const QJsonObject data =
        QJsonDocument::fromJson(asHarEntry(delivery(body), Secrecy::Revealed))[u"request"][u"postData"]
            .toObject();
    QCOMPARE(data[u"encoding"].toString(), u"base64"_s);
    QCOMPARE(QByteArray::fromBase64(data[u"text"].toString().toLatin1()), body);
}

QTEST_GUILESS_MAIN(TestCaptureText)
#include "tst_capturetext.moc"
