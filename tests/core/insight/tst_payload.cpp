#include "insight/payload.h"

#include <QTest>

using namespace gooseneck;

namespace {

/// {"status":"error"} as gzip -9 packs it.
const QByteArray packed = QByteArray::fromBase64("H4sIAAAAAAACA6tWKi5JLCktVrJSSi0qyi9SqgUAThiniRIAAAA=");

Payload payloadWith(const QByteArray& coding, const QByteArray& body)
{
    auto capture = std::make_shared<Capture>();
    capture->headers = {{"Content-Encoding", coding}};
    capture->body = body;
    return payloadOf(capture);
}

} // namespace

class TestPayload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodedBodyIsReadDecodedAndKeptAsReceived();
    void aCodingThatCannotBeUndoneLeavesTheBytes();
    void bytesWithoutCodingAreShared();
};

void TestPayload::aCodedBodyIsReadDecodedAndKeptAsReceived()
{
    const Payload payload = payloadWith("gzip", packed);
    QCOMPARE(payload.bytes(), R"({"status":"error"})");
    QVERIFY(payload.document);
    QVERIFY(!payload.codingError);
    QCOMPARE(payload.capture->body, packed);
}

void TestPayload::aCodingThatCannotBeUndoneLeavesTheBytes()
{
    const Payload lying = payloadWith("gzip", R"({"a":1})");
    QCOMPARE(lying.bytes(), R"({"a":1})");
    QVERIFY(lying.codingError == ContentCodingError::Damaged);
    QVERIFY(lying.document);
}

void TestPayload::bytesWithoutCodingAreShared()
{
    const Payload payload = payloadWith("identity", R"({"a":1})");
    QCOMPARE(payload.bytes().constData(), payload.capture->body.constData());
    QVERIFY(!payload.codingError);
}

QTEST_APPLESS_MAIN(TestPayload)
#include "tst_payload.moc"
