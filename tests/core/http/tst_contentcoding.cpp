#include "http/contentcoding.h"

#include <QTest>

#include <zlib.h>

using namespace gooseneck;

namespace {

enum class Wrap : int { Gzip = MAX_WBITS + 16, Zlib = MAX_WBITS, Raw = -MAX_WBITS };

QByteArray deflated(const QByteArray& bytes, Wrap wrap)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, static_cast<int>(wrap), 8, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), '\0');
    QByteArray in = bytes;
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray gzip(const QByteArray& bytes)
{
    return deflated(bytes, Wrap::Gzip);
}

HttpHeaders coded(const QByteArray& coding)
{
    return {{"Host", "a"}, {"content-ENCODING", coding}};
}

const QByteArray text = R"({"status":"error","monitor":{"id":1}})";

} // namespace

class TestContentCoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decoding_data();
    void decoding();
    void errors_data();
    void errors();
    void aBodyThatEndsAtTheLimitIsDecoded();
    void theLimitHoldsForEachLayer();
    void everyCutIsDamage();
};

void TestContentCoding::decoding_data()
{
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no coding gives the bytes") << HttpHeaders{{"Host", "a"}} << text;
    QTest::newRow("identity gives the bytes") << coded("identity") << text;
    QTest::newRow("an empty header gives the bytes") << coded("") << text;
    QTest::newRow("gzip is undone") << coded("gzip") << gzip(text);
    QTest::newRow("x-gzip in any case is undone") << coded("X-GZip") << gzip(text);
    QTest::newRow("members of gzip are joined")
        << coded("gzip") << gzip(text.first(9)) + gzip(text.sliced(9));
    QTest::newRow("deflate with a header is undone") << coded("deflate") << deflated(text, Wrap::Zlib);
    QTest::newRow("deflate without a header is undone") << coded("deflate") << deflated(text, Wrap::Raw);
    QTest::newRow("the last coding is undone first")
        << coded("deflate, gzip") << gzip(deflated(text, Wrap::Zlib));
    QTest::newRow("several headers are one list")
        << HttpHeaders{{"Content-Encoding", "gzip"}, {"Content-Encoding", "identity, gzip"}}
        << gzip(gzip(text));
}

void TestContentCoding::decoding()
{
    QFETCH(const HttpHeaders, headers);
    QFETCH(const QByteArray, body);
    const auto decoded = decodedBody(headers, body);
    QVERIFY(decoded);
    QCOMPARE(*decoded, text);
    QCOMPARE(isContentCoded(headers), body != text);
}

void TestContentCoding::errors_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ContentCodingError>("error");
    const QByteArray bomb = gzip(QByteArray(1'000'000, 'x'));
    QTest::newRow("another coding is not understood")
        << QByteArray("br") << text << ContentCodingError::Unknown;
    QTest::newRow("four layers are not unpacked")
        << QByteArray("gzip, gzip, gzip, gzip") << text << ContentCodingError::Unknown;
    QTest::newRow("a body that is not coded is damaged")
        << QByteArray("gzip") << text << ContentCodingError::Damaged;
    QTest::newRow("an empty body is damaged")
        << QByteArray("gzip") << QByteArray() << ContentCodingError::Damaged;
    QTest::newRow("bytes after the end are damage")
        << QByteArray("gzip") << gzip(text) + "x" << ContentCodingError::Damaged;
    QTest::newRow("a bomb is too large") << QByteArray("gzip") << bomb << ContentCodingError::TooLarge;
    QTest::newRow("a bomb in a bomb is too large")
        << QByteArray("gzip, gzip") << gzip(bomb) << ContentCodingError::TooLarge;
    QTest::newRow("a bomb in pieces is too large")
        << QByteArray("gzip") << gzip(QByteArray(900, 'x')) + gzip(QByteArray(900, 'x'))
        << ContentCodingError::TooLarge;
}

void TestContentCoding::errors()
{
    QFETCH(const QByteArray, coding);
    QFETCH(const QByteArray, body);
    QFETCH(const ContentCodingError, error);
    const auto decoded = decodedBody(coded(coding), body, 1500);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error(), error);
}

void TestContentCoding::aBodyThatEndsAtTheLimitIsDecoded()
{
    const QByteArray body = gzip(text);
    QVERIFY(decodedBody(coded("gzip"), body, text.size()));
    const auto over = decodedBody(coded("gzip"), body, text.size() - 1);
    QVERIFY(!over);
    QCOMPARE(over.error(), ContentCodingError::TooLarge);
}

void TestContentCoding::theLimitHoldsForEachLayer()
{
    // The inner layer is longer than what it unfolds to.
    const QByteArray inner = gzip("x");
    QVERIFY(decodedBody(coded("gzip, gzip"), gzip(inner), inner.size()));
    QVERIFY(!decodedBody(coded("gzip, gzip"), gzip(inner), inner.size() - 1));
}

void TestContentCoding::everyCutIsDamage()
{
    const QByteArray body = gzip(text);
    for (qsizetype i = 0; i < body.size(); ++i) {
        const auto decoded = decodedBody(coded("gzip"), body.first(i));
        QVERIFY(!decoded);
        QCOMPARE(decoded.error(), ContentCodingError::Damaged);
    }
}

QTEST_APPLESS_MAIN(TestContentCoding)
#include "tst_contentcoding.moc"
