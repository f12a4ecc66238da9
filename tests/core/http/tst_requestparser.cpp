#include "parserdriver.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gooseneck;
using namespace gooseneck::test;
using namespace Qt::StringLiterals;

namespace {

HttpLimits smallLimits()
{
    HttpLimits limits;
    limits.requestLineBytes = 40;
    limits.fieldCount = 4;
    limits.fieldBytes = 60;
    limits.bodyBytes = 20;
    limits.chunkExtensionBytes = 30;
    return limits;
}

QByteArray post(const QByteArray& fields, const QByteArray& rest = {})
{
    return "POST / HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n" + rest;
}

} // namespace

class TestRequestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdict_data();
    void verdict();
    void chunksAreJoined();
    void fieldsAreKeptInOrder();
    void strictVectorsOfLlhttp();
};

void TestRequestParser::verdict_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("requests");
    const auto row = [](const char* name, const QByteArray& bytes, int status, int requests = 0) {
        QTest::newRow(name) << bytes << status << requests;
    };
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    const QByteArray sized = "Content-Length: 3\r\n";
    row("a POST with a length is taken", post(sized, "abc"), 0, 1);
    row("an empty body is taken", post("Content-Length: 0\r\n"), 0, 1);
    row("a GET without a body is taken", "GET / HTTP/1.1\r\nHost: a\r\n\r\n", 0, 1);
    row("a chunked POST is taken", post(chunked, "3\r\nabc\r\n0\r\n\r\n"), 0, 1);
    row("a trailer is read and dropped", post(chunked, "3\r\nabc\r\n0\r\nX: y\r\n\r\n"), 0, 1);
    row("pipelined requests are taken in turn", post(sized, "abc") + post(sized, "def"), 0, 2);
    row("a pipelined request after chunks is taken", post(chunked, "0\r\n\r\n") + post(sized, "def"), 0, 2);
    row("empty lines before a request are skipped",
        "\r\n\r\n" + post(sized, "abc") + "\r\n" + post(sized, "abc"), 0, 2);
    row("an offer to upgrade is not taken up", post("Upgrade: ws\r\nConnection: upgrade\r\n" + sized, "abc"),
        0, 1);
    row("1.0 without Host is taken", "POST / HTTP/1.0\r\nContent-Length: 1\r\n\r\na", 0, 1);
    row("1.0 with keep-alive goes on",
        "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\nGET / HTTP/1.0\r\n\r\n", 0, 2);
    row("half a request is waited for", post(sized, "ab"), 0, 0);
    row("data after the last request is refused", post("Connection: close\r\n" + sized, "abcGET"), 400, 1);
    row("a line end after the last request is not", post("Connection: close\r\n" + sized, "abc\r\n"), 0, 1);
    row("close before a tab is seen", post("Connection: Foo, CLOSE\t\r\n" + sized, "abcGET"), 400, 1);
    row("no Host is refused", "GET / HTTP/1.1\r\n\r\n", 400);
    row("two Hosts are refused", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", 400);
    row("version 0.9 is refused", "GET / HTTP/0.9\r\nHost: a\r\n\r\n", 400);
    row("version 2.0 is refused", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", 400);
    row("the HTTP/2 preface is refused", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400);
    row("an unknown method is refused", "FROB / HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("CONNECT is refused", "CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n", 501);
    row("a CR before a field name is refused", "GET / HTTP/1.1\r\nHost: a\r\n\rX: y\r\n\r\n", 400);
    row("a CR inside a value is refused", "GET / HTTP/1.1\r\nHost: a\rb\r\n\r\n", 400);
    row("a LF without CR is refused", "GET / HTTP/1.1\nHost: a\n\n", 400);
    row("a LF without CR after a value is refused", "GET / HTTP/1.1\r\nHost: a\nX: y\r\n\r\n", 400);
    row("a NUL in a value is refused", QByteArray("GET / HTTP/1.1\r\nHost: a\0b\r\n\r\n", 29), 400);
    row("a space before the colon is refused", post("X : y\r\n"), 400);
    row("a folded line is refused", post("X: y\r\n z\r\n"), 400);
    row("a fold right after the request line is refused", "GET / HTTP/1.1\r\n Host: a\r\n\r\n", 400);
    row("an empty field name is refused", post(sized + ": y\r\n", "abc"), 400);
    row("a length with chunks is refused", post(sized + chunked, "0\r\n\r\n"), 400);
    row("chunks with a length are refused", post(chunked + sized, "0\r\n\r\n"), 400);
    row("two lengths are refused", post(sized + sized, "abc"), 400);
    row("a list of lengths is refused", post("Content-Length: 3, 3\r\n", "abc"), 400);
    row("a plus sign before the length is refused", post("Content-Length: +3\r\n", "abc"), 400);
    row("a minus sign before the length is refused", post("Content-Length: -3\r\n", "abc"), 400);
    row("an empty length is refused", post("Content-Length:\r\n"), 400);
    row("a length beyond 64 bits is refused", post("Content-Length: 99999999999999999999999\r\n"), 400);
    row("a hexadecimal length is refused", post("Content-Length: 0x3\r\n", "abc"), 400);
    row("another transfer coding is not implemented", post("Transfer-Encoding: gzip\r\n"), 501);
    row("a coding before chunked is not implemented", post("Transfer-Encoding: gzip, chunked\r\n"), 501);
    row("a coding after chunked is not implemented", post("Transfer-Encoding: chunked, gzip\r\n"), 501);
    row("chunked twice is not implemented", post(chunked + chunked), 501);
    row("chunks in 1.0 are refused", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("a POST without any length needs one", post("X: y\r\n"), 411);
    row("a chunk size that is no number is refused", post(chunked, "x\r\nabc\r\n0\r\n\r\n"), 400);
    row("an empty chunk size is refused", post(chunked, "\r\nabc\r\n0\r\n\r\n"), 400);
    row("a signed chunk size is refused", post(chunked, "+3\r\nabc\r\n0\r\n\r\n"), 400);
    row("a chunk size with 0x is refused", post(chunked, "0x3\r\nabc\r\n0\r\n\r\n"), 400);
    row("a space after a chunk size is refused", post(chunked, "3 \r\nabc\r\n0\r\n\r\n"), 400);
    row("a chunk size beyond 64 bits is refused", post(chunked, "fffffffffffffffff\r\n"), 400);
    row("a LF alone after a chunk size is refused", post(chunked, "3\nabc\r\n0\r\n\r\n"), 400);
    row("a chunk longer than it says is refused", post(chunked, "3\r\nabcd\r\n0\r\n\r\n"), 400);
    row("a LF alone after a chunk is refused", post(chunked, "3\r\nabc\n0\r\n\r\n"), 400);
    row("a CR alone in a trailer is refused", post(chunked, "0\r\nX: y\rZ: 1\r\n\r\n"), 400);
    row("a LF alone in a trailer is refused", post(chunked, "0\r\nX: y\n\r\n"), 400);
    row("too many trailer lines are refused",
        post(chunked, "0\r\nA: 1\r\nB: 1\r\nC: 1\r\nD: 1\r\nE: 1\r\n\r\n"), 431);
    row("chunk extensions over the limit are refused",
        post(chunked, "3;x=" + QByteArray(40, 'y') + "\r\nabc\r\n"), 400);
    row("a body of the limit is taken", post("Content-Length: 20\r\n", QByteArray(20, 'x')), 0, 1);
    row("a length over the limit is refused", post("Content-Length: 21\r\n"), 413);
    row("a chunk over the limit is refused", post(chunked, "15\r\n"), 413);
    row("chunks that add up over the limit are refused", post(chunked, "a\r\n0123456789\r\nb\r\n"), 413);
    row("a request line of the limit is taken",
        "GET /" + QByteArray(26, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n", 0, 1);
    row("a request line over the limit is refused", "GET /" + QByteArray(27, 'x') + " HTTP/1.1\r\n", 414);
    row("a field of the limit is taken",
        "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(57, 'y') + "\r\n\r\n", 0, 1);
    row("a field over the limit is refused", "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(58, 'y'), 431);
    row("fields of the limit are taken", "GET / HTTP/1.1\r\nHost: a\r\nB: 1\r\nC: 1\r\nD: 1\r\n\r\n", 0, 1);
    row("fields over the limit are refused", "GET / HTTP/1.1\r\nHost: a\r\nB: 1\r\nC: 1\r\nD: 1\r\nE", 431);
}

void TestRequestParser::verdict()
{
    QFETCH(const QByteArray, bytes);
    const Outcome whole = parseWhole(bytes, smallLimits());
    QTEST(whole.status, "status");
    QTEST(static_cast<int>(whole.requests.size()), "requests");
    for (qsizetype i = 1; i < bytes.size(); ++i) {
        QVERIFY2(isSame(parseSplitAt(bytes, i, smallLimits()), whole), qPrintable(u"split at %1"_s.arg(i)));
    }
    QVERIFY(isSame(parseByteByByte(bytes, smallLimits()), whole));
}

void TestRequestParser::chunksAreJoined()
{
    const Outcome outcome = parseWhole(
        post("Transfer-Encoding: chunked\r\n", "3;a=b\r\nabc\r\n0a\r\n0123456789\r\n0\r\nX: y\r\n\r\n"));
    QCOMPARE(outcome.requests.size(), 1);
    QCOMPARE(outcome.requests.first().body, "abc0123456789");
    QVERIFY(!hasHeader(outcome.requests.first().head.headers, "X"));
}

void TestRequestParser::fieldsAreKeptInOrder()
{
    const Outcome outcome =
        parseWhole("PUT /a%20b?c=%64 HTTP/1.1\r\nhOST: h\r\nX:\t one \t\r\nX:\r\nx: two\r\n"
                   "Content-Length: 2\r\n\r\n\xff\x01");
    QCOMPARE(outcome.requests.size(), 1);
    const HttpRequest& request = outcome.requests.first();
    QCOMPARE(request.head.method, "PUT");
    QCOMPARE(request.head.target, "/a%20b?c=%64");
    const HttpHeaders wanted{{"hOST", "h"}, {"X", "one"}, {"X", ""}, {"x", "two"}, {"Content-Length", "2"}};
    QCOMPARE(request.head.headers, wanted);
    QCOMPARE(request.body, "\xff\x01");
}

void TestRequestParser::strictVectorsOfLlhttp()
{
    QFile file(QStringLiteral(GOOSENECK_CORPORA) + u"/llhttp/request_vectors.jsonl"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        QSKIP("skipped: corpora not found");
    }
    int refused = 0;
    int accepted = 0;
    while (!file.atEnd()) {
        const QJsonObject vector = QJsonDocument::fromJson(file.readLine()).object();
        if (vector.value(u"kind"_s).toString() != u"strict") {
            continue;
        }
        const QByteArray id = vector.value(u"id"_s).toString().toUtf8();
        const QByteArray bytes = QByteArray::fromBase64(vector.value(u"raw_b64"_s).toString().toLatin1());
        const QString expected = vector.value(u"server_expect"_s).toString();
        const Outcome whole = parseWhole(bytes);
        if (expected == u"reject") {
            QVERIFY2(whole.status >= 400, id.constData());
            ++refused;
        } else if (expected == u"accept") {
            // An offer to upgrade is declined, so what follows in the other protocol is no request: it is
            // refused.
            const bool upgrade = vector.value(u"note"_s).toString() == u"Pause on CONNECT/Upgrade";
            QVERIFY2(whole.requests.size() == vector.value(u"messages"_s).toInt(), id.constData());
            QVERIFY2(whole.status == (upgrade ? 400 : 0), id.constData());
            ++accepted;
        }
        for (qsizetype i = 1; i < bytes.size(); ++i) {
            QVERIFY2(isSame(parseSplitAt(bytes, i), whole), id.constData());
        }
        QVERIFY2(isSame(parseByteByByte(bytes), whole), id.constData());
    }
    QCOMPARE(refused, 55);
    QCOMPARE(accepted, 8);
}

QTEST_APPLESS_MAIN(TestRequestParser)
#include "tst_requestparser.moc"
