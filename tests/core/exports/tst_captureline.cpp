#include "exports/captureline.h"
#include "intake/captureline.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

Capture everything()
{
    QByteArray allBytes;
    for (int i = 0; i < 256; ++i) {
        allBytes.append(static_cast<char>(i));
    }
    Capture capture;
    capture.id = 42;
    capture.receivedAt = UtcTime(std::chrono::milliseconds(1'790'000'000'123));
    capture.origin = u"日本 \"x\"\n\u202e.json"_s;
    capture.method = "POST";
    capture.target = "/h/s3cret?token=s3cret&a=%00\xff";
    capture.headers = {
        {"Authorization", "Bearer s3cret"}, {"X", ""}, {"X", "\x80\xff\t"}, {"X-Api-Key", "s3cret"}};
    capture.body = allBytes;
    capture.pinned = true;
    capture.forwarded = ForwardedAnswer{201, allBytes};
    return capture;
}

} // namespace

class TestCaptureLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCaptureComesBack_data();
    void everyCaptureComesBack();
    void theFormIsAsDescribed();
    void secretsAreMasked();
    void whatIsMaskedCanBeRead();
    void whatIsNoCaptureIsRefused_data();
    void whatIsNoCaptureIsRefused();
};

void TestCaptureLine::everyCaptureComesBack_data()
{
    QTest::addColumn<Capture>("capture");
    QTest::newRow("with everything in it") << everything();
    for (const CaptureSource source :
         {CaptureSource::Listener, CaptureSource::Paste, CaptureSource::File, CaptureSource::Sample}) {
        Capture capture;
        capture.source = source;
        QTest::newRow(qPrintable(toWord(source) + u", with nothing in it"_s)) << capture;
    }
    Capture unreachable;
    unreachable.forwarded = ForwardedAnswer{};
    QTest::newRow("forwarded to what could not be reached") << unreachable;
    Capture large;
    large.body = QByteArray(10 * 1024 * 1024, '\xee');
    QTest::newRow("the largest body") << large;
}

void TestCaptureLine::everyCaptureComesBack()
{
    QFETCH(const Capture, capture);
    const QByteArray line = lineOf(capture, Secrecy::Revealed);
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    QVERIFY(line.size() < maxCaptureLineBytes);
    const auto read = captureFromLine(line);
    QVERIFY(read);
    QVERIFY(*read == capture);
}

void TestCaptureLine::theFormIsAsDescribed()
{
    Capture capture;
    capture.id = 1;
    capture.receivedAt = *fromIsoString(u"2026-08-21T12:00:00.000Z");
    capture.method = "POST";
    capture.target = "/h/x";
    capture.headers = {{"Name", "value"}};
    capture.body = "{}";
    capture.forwarded = ForwardedAnswer{201, {}};
    QCOMPARE(lineOf(capture, Secrecy::Revealed),
             R"({"format":"gooseneck.capture","version":1,"id":1,"receivedAt":"2026-08-21T12:00:00.000Z",)"
             R"("source":"listener","origin":"","method":"POST","target":"/h/x",)"
             R"("headers":[["Name","value"]],"bodyBase64":"e30=","pinned":false,)"
             R"("forwarded":{"status":201,"bodyBase64":""}})"
             "\n");
}

void TestCaptureLine::secretsAreMasked()
{
    const QByteArray line = lineOf(everything(), Secrecy::Masked);
    QVERIFY(!line.contains("s3cret"));
    QVERIFY(line.contains("Bearer "));
    QVERIFY(lineOf(everything(), Secrecy::Revealed).contains("s3cret"));
    Capture capture;
    capture.body = R"({"password":"s3cret","status":"error"})";
    const auto read = captureFromLine(lineOf(capture, Secrecy::Masked));
    QVERIFY(read);
    QVERIFY(!read->body.contains("s3cret"));
    QVERIFY(read->body.contains(R"("status":"error")"));
}

void TestCaptureLine::whatIsMaskedCanBeRead()
{
    Capture expected = everything();
    const auto read = captureFromLine(lineOf(expected, Secrecy::Masked));
    QVERIFY(read);
    QVERIFY(read->headers.at(0).value.startsWith("Bearer "));
    QVERIFY(read->headers.at(0).value != expected.headers.at(0).value);
    QCOMPARE(read->headers.at(2), expected.headers.at(2));
    QCOMPARE(read->body, expected.body);
}

void TestCaptureLine::whatIsNoCaptureIsRefused_data()
{
    using Kind = CaptureLineError::Kind;
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<CaptureLineError>("error");
    const auto row = [](const char* rule, const QByteArray& line, Kind kind, const QString& member = {}) {
        QTest::newRow(rule) << line << CaptureLineError{kind, member};
    };
    const auto with = [](const QByteArray& members) {
        return R"({"format":"gooseneck.capture","version":1,)" + members + '}';
    };
    const QByteArray needed =
        R"("receivedAt":"2026-08-21T12:00:00.000Z","source":"listener","bodyBase64":"")";
    QVERIFY(captureFromLine(with(needed)));
    row("nothing", "", Kind::NotJson);
    row("not JSON", "{", Kind::NotJson);
    row("an array", "[]", Kind::NotACapture);
    row("an object of another kind", R"({"status":"error"})", Kind::NotACapture);
    row("another format", R"({"format":"gooseneck.filter-set","version":1})", Kind::NotACapture);
    row("a newer version", R"({"format":"gooseneck.capture","version":2})", Kind::NewerVersion);
    row("no version", R"({"format":"gooseneck.capture"})", Kind::BadMember, u"version"_s);
    row("no body", with(R"("receivedAt":"2026-08-21T12:00:00.000Z","source":"listener")"), Kind::BadMember,
        u"bodyBase64"_s);
    row("a time that is none", with(R"("receivedAt":"today","source":"listener","bodyBase64":"")"),
        Kind::BadMember, u"receivedAt"_s);
    row("a source that is none",
        with(R"("receivedAt":"2026-08-21T12:00:00.000Z","source":"mail","bodyBase64":"")"), Kind::BadMember,
        u"source"_s);
    row("Base64 that is none",
        with(R"("receivedAt":"2026-08-21T12:00:00.000Z","source":"listener","bodyBase64":"{}")"),
        Kind::BadMember, u"bodyBase64"_s);
    row("an unknown member", with(needed + R"(,"colour":"red")"), Kind::BadMember, u"colour"_s);
    row("a member twice", with(needed + R"(,"id":1,"id":2)"), Kind::BadMember, u"id"_s);
    row("an id below 0", with(needed + R"(,"id":-1)"), Kind::BadMember, u"id"_s);
    row("an id that is no whole number", with(needed + R"(,"id":1.5)"), Kind::BadMember, u"id"_s);
    row("headers as an object", with(needed + R"(,"headers":{"X":"1"})"), Kind::BadMember, u"headers"_s);
    row("a header without a value", with(needed + R"(,"headers":[["X"]])"), Kind::BadMember, u"headers"_s);
    row("a header that is a number", with(needed + R"(,"headers":[["X",1]])"), Kind::BadMember, u"headers"_s);
    row("an answer without a body", with(needed + R"(,"forwarded":{"status":200})"), Kind::BadMember,
        u"forwarded"_s);
    row("an answer with a status that is none",
        with(needed + R"(,"forwarded":{"status":70000,"bodyBase64":""})"), Kind::BadMember, u"forwarded"_s);
    row("pinned as a word", with(needed + R"(,"pinned":"yes")"), Kind::BadMember, u"pinned"_s);
}

void TestCaptureLine::whatIsNoCaptureIsRefused()
{
    QFETCH(const QByteArray, line);
    QFETCH(const CaptureLineError, error);
    const auto read = captureFromLine(line);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, error.kind);
    QCOMPARE(read.error().member, error.member);
}

QTEST_GUILESS_MAIN(TestCaptureLine)
#include "tst_captureline.moc"
