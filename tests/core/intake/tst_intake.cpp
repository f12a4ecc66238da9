#include "core/intake/intakewords.h"
#include "intake/intake.h"
#include "wording/intaketext.h"

#include <QTest>

using namespace gooseneck;
using namespace gooseneck::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray error = R"({"monitor":{"id":4821},"status":"error"})";
const QByteArray recovered = R"({"monitor":{"id":4821},"status":"recovered"})";

Intake understood(const QByteArray& bytes)
{
    return understand(bytes, {CaptureSource::Paste, {}, UtcTime(std::chrono::hours(500'000))});
}

QByteArray harWith(const QByteArray& entries)
{
    return R"({"log":{"version":"1.2","creator":{"name":"x"},"entries":[)" + entries + "]}}";
}

QByteArray harEntry(const QByteArray& method, const QByteArray& postData)
{
    return R"({"startedDateTime":"2026-08-21T14:00:00.250+02:00","request":{"method":")" + method +
           R"(","url":"https://hooks.example.com/a/b?c=d#e","headers":[{"name":":authority","value":"h"},)"
           R"({"name":"content-type","value":"application/json"}])" +
           (postData.isEmpty() ? QByteArray() : R"(,"postData":)" + postData) + "}}";
}

} // namespace

class TestIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsByItself_data();
    void understandsByItself();
    void rawRequestKeepsItsParts();
    void harEntryKeepsItsParts();
    void logTimesAreTaken_data();
    void logTimesAreTaken();
    void hintsAreKept();
    void limitsAreSaid();
    void hostileTextTakesNoLongTime_data();
    void hostileTextTakesNoLongTime();
    void everyNoteHasItsSentence();
    void aCommentThatNamesCurlIsKept();
};

void TestIntake::understandsByItself_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<IntakeForm>("form");
    QTest::addColumn<QByteArrayList>("bodies");
    QTest::addColumn<QByteArray>("notes");
    const auto row = [](const char* name, const QByteArray& bytes, IntakeForm form,
                        const QByteArrayList& bodies,
                        const QByteArray& notes) { QTest::newRow(name) << bytes << form << bodies << notes; };
    using enum IntakeForm;
    const QByteArray broken = error.chopped(1);
    const QByteArray pretty = "{\n  \"monitor\": {\"id\": 4821},\n  \"status\": \"error\"\n}";
    const QByteArray head = "POST /h HTTP/1.1\r\nHost: h\r\n";

    row("nothing", "", Unknown, {}, "empty");
    row("nothing but white space", " \r\n\t", Unknown, {}, "empty");
    row("one JSON text, with the white space around it", " " + error + "\n", Json, {" " + error + "\n"}, "");
    row("one JSON text with a byte order mark", "\xEF\xBB\xBF" + error, Json, {"\xEF\xBB\xBF" + error}, "");
    row("a JSON text that is no object", "\"x\"", Json, {"\"x\""}, "");
    row("a list of objects is one payload, and that is said", "[" + error + "," + recovered + "]", Json,
        {"[" + error + "," + recovered + "]"}, "list-as-one:2");
    row("a list of one object", "[" + error + "]", Json, {"[" + error + "]"}, "");

    row("JSON texts without anything between them", error + recovered, JsonTexts, {error, recovered},
        "several-payloads:2");
    row("JSON texts with blank lines between them", pretty + "\n\n" + pretty + "\n", JsonTexts,
        {pretty, pretty}, "several-payloads:2");
    row("JSON texts with brackets in strings", R"({"a":"}{\"]"}{"b":["{"]})", JsonTexts,
        {R"({"a":"}{\"]"})", R"({"b":["{"]})"}, "several-payloads:2");
    row("JSON texts after a byte order mark", "\xEF\xBB\xBF" + error + "\n" + recovered, JsonTexts,
        {error, recovered}, "several-payloads:2");
    row("JSON lines with a line that is none", error + "\n{\"a\":}\r\n" + recovered, JsonLines,
        {error, "{\"a\":}", recovered}, "several-payloads:3 broken-line");

    row("JSON that stops too early is kept, its inner objects are no payloads", broken, Unknown, {broken},
        "not-understood");
    row("JSON of several lines that stops too early", pretty.chopped(2), Unknown, {pretty.chopped(2)},
        "not-understood");
    row("JSON with a missing comma", R"({"monitor":{"id":1} "status":"error"})", Unknown,
        {R"({"monitor":{"id":1} "status":"error"})"}, "not-understood");
    row("words", "the server is down", Unknown, {"the server is down"}, "not-understood");
    row("bytes that are no text", QByteArray("\xff\xfe{\0}\0", 6), Unknown, {QByteArray("\xff\xfe{\0}\0", 6)},
        "not-understood");
    row("several numbers are no payloads", "1\n2\n", Unknown, {"1\n2\n"}, "not-understood");

    row("a log with times and labels",
        "[10:00:01] POST payload=" + error + " ok\n[10:00:09] payload=" + recovered, LogText,
        {error, recovered}, "found-in-log:2");
    row("a log with objects of several lines", "Payload:\n" + pretty + "\nAnswer: 202\nPayload:\n" + error,
        LogText, {pretty, error}, "found-in-log:2");
    row("a log with braces that are no JSON", "x {level=info} " + error + " {done}", LogText, {error},
        "found-in-log braces-not-json:2");
    row("a log with what Callgoose answered",
        "Request Payload\n" + error +
            "\nResponse\n"
            R"({"id":"1","resolved":{"duplicate":false,"resolved":false},"triggered":{"duplicate":false,"created":true}})",
        LogText, {error}, "found-in-log answers-left-out");
    row("a line of NDJSON that was cut off", error + "\n" + recovered + "\nbroken{\n" + error + "\n",
        JsonLines, {error, recovered, "broken{", error}, "several-payloads:4 broken-line");
    row("a log with a line that was cut off", "a: " + error.chopped(1) + "...\nb: " + recovered + "\n",
        LogText, {recovered}, "found-in-log braces-not-json");
    row("JSON and then words", error + "\nthat was it", LogText, {error}, "found-in-log");
    row("an object in a block of Markdown", "```json\n" + pretty + "\n```\n", LogText, {pretty},
        "found-in-log");
    row("an empty object is nothing to take", "state: {}", Unknown, {"state: {}"}, "not-understood");

    row("a raw request", head + "Content-Length: 2\r\n\r\n{}", RawRequests, {"{}"}, "");
    row("a raw request in chunks", head + "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n",
        RawRequests, {"{}"}, "");
    row("raw requests one after another",
        head + "Content-Length: 2\r\n\r\n{}" + head + "Content-Length: 2\r\n\r\n[]", RawRequests,
        {"{}", "[]"}, "several-payloads:2");
    row("a pasted request with bare line feeds", "POST /h HTTP/1.1\nHost: h\nContent-Length: 2\n\n{}\n",
        RawRequests, {"{}"}, "line-ends");
    row("a pasted request without a length", "POST /h HTTP/1.1\r\nHost: h\r\n\r\n{}\r\n", RawRequests,
        {"{}\r\n"}, "");
    row("a pasted request without a host", "POST /h HTTP/1.1\r\n\r\n{}", RawRequests, {"{}"}, "");
    row("a pasted request of HTTP/2", "POST /h HTTP/2\r\nHost: h\r\n\r\n{}", RawRequests, {"{}"}, "");
    row("a body longer than its length", head + "Content-Length: 1\r\n\r\n{\"a\":1}", RawRequests,
        {"{\"a\":1}"}, "length-differs");
    row("a body shorter than its length", head + "Content-Length: 9\r\n\r\n{}", RawRequests, {"{}"},
        "length-differs");
    row("a body that is not in the chunks it speaks of", head + "Transfer-Encoding: chunked\r\n\r\n{}",
        RawRequests, {"{}"}, "chunks-kept");
    row("a request without a body", "GET /h HTTP/1.1\r\nHost: h\r\n\r\n", RawRequests, {""}, "no-body");
    row("a pasted request that ends with its head", "POST /h HTTP/1.1\nHost: h", RawRequests, {""},
        "line-ends no-body");
    row("a head that is none", "POST /h HTTP/1.1\r\nHost h\r\n\r\n{}", Unknown,
        {"POST /h HTTP/1.1\r\nHost h\r\n\r\n{}"}, "not-understood");

    row("a HAR file's POST entries",
        harWith(harEntry("GET", "") + "," +
                harEntry("POST", R"({"mimeType":"application/json","text":"{\"a\":1}"})")),
        HarFile, {"{\"a\":1}"}, "other-methods");
    row("a HAR body in base64", harWith(harEntry("POST", R"({"text":"eyJhIjoxfQ==","encoding":"base64"})")),
        HarFile, {"{\"a\":1}"}, "");
    row("a HAR body in broken base64 is kept",
        harWith(harEntry("POST", R"({"text":"e!","encoding":"base64"})")), HarFile, {"e!"}, "not-understood");
    row("a HAR entry without a body", harWith(harEntry("POST", "")), HarFile, {""}, "no-body");
    row("a HAR file without a POST", harWith(harEntry("PUT", R"({"text":"x"})")), HarFile, {},
        "other-methods no-posts");
    row("a HAR entry that is no object", harWith("1,null"), HarFile, {}, "other-methods:2 no-posts");
    row("a payload that looks a little like a HAR file", R"({"log":{"entries":[]}})", Json,
        {R"({"log":{"entries":[]}})"}, "");
}

void TestIntake::understandsByItself()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const IntakeForm, form);
    QFETCH(const QByteArrayList, bodies);
    QFETCH(const QByteArray, notes);
    const Intake intake = understood(bytes);
    QCOMPARE(bodiesOf(intake), bodies);
    QCOMPARE(notesOf(intake), notes);
    QVERIFY(intake.form == form);
    QVERIFY(intake.tokens.empty());
}

void TestIntake::rawRequestKeepsItsParts()
{
    const Intake intake = understood("PUT /a?b=%20c HTTP/1.1\nHost: h.example\nX-A: 1\nx-a: 2\n\n{}");
    QCOMPARE(intake.captures.size(), 1);
    const Capture& capture = intake.captures.constFirst();
    QCOMPARE(capture.method, "PUT");
    QCOMPARE(capture.target, "/a?b=%20c");
    QCOMPARE(headersOf(capture), QByteArrayList({"Host: h.example", "X-A: 1", "x-a: 2"}));
}

void TestIntake::harEntryKeepsItsParts()
{
    const Intake intake = understood(harWith(harEntry("post", R"({"text":"x"})")));
    QCOMPARE(intake.captures.size(), 1);
    const Capture& capture = intake.captures.constFirst();
    QCOMPARE(capture.method, "POST");
    QCOMPARE(capture.target, "/a/b?c=d");
    QCOMPARE(headersOf(capture),
             QByteArrayList({"Host: hooks.example.com", "content-type: application/json"}));
    QCOMPARE(toIsoString(capture.receivedAt), u"2026-08-21T12:00:00.250Z"_s);
}

void TestIntake::logTimesAreTaken_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("time"); ///< empty: none
    QTest::newRow("in UTC") << QByteArray("2026-08-21T12:00:00.123Z info ") << u"2026-08-21T12:00:00.123Z"_s;
    QTest::newRow("with a zone") << QByteArray("2026-08-21 12:00:00+02:00 ") << u"2026-08-21T10:00:00.000Z"_s;
    QTest::newRow("without a zone") << QByteArray("[2026-08-21 12:00:00] ") << u"2026-08-21T12:00:00.000Z"_s;
    QTest::newRow("with a comma") << QByteArray("2026-08-21 12:00:00,5 ") << u"2026-08-21T12:00:00.500Z"_s;
    QTest::newRow("the last before the object")
        << QByteArray("2026-08-20T12:00:00Z x\n2026-08-21T12:00:00Z y\n") << u"2026-08-21T12:00:00.000Z"_s;
    QTest::newRow("not one that is no time") << QByteArray("2026-99-21T12:00:00Z ") << QString();
    QTest::newRow("not one without a date") << QByteArray("12:00:00 ") << QString();
}

void TestIntake::logTimesAreTaken()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QString, time);
    const Intake intake = understood(before + error);
    QCOMPARE(bodiesOf(intake), QByteArrayList({error}));
    const bool isTaken = !time.isEmpty();
    QCOMPARE(notesOf(intake), isTaken ? "times-from-log found-in-log" : "found-in-log");
    const QString hinted = toIsoString(UtcTime(std::chrono::hours(500'000)));
    QCOMPARE(toIsoString(intake.captures.constFirst().receivedAt), isTaken ? time : hinted);
}

void TestIntake::hintsAreKept()
{
    const UtcTime now(std::chrono::hours(1));
    const Intake intake = understand(error, {CaptureSource::File, u"a.json"_s, now});
    Capture expected;
    expected.source = CaptureSource::File;
    expected.origin = u"a.json"_s;
    expected.receivedAt = now;
    expected.body = error;
    QCOMPARE(intake.captures, QList<Capture>({expected}));
}

void TestIntake::limitsAreSaid()
{
    const QByteArray large = '"' + QByteArray(maxPayloadBytes - 2, 'x') + '"';
    QCOMPARE(understood(large).captures.size(), 1);
    QCOMPARE(notesOf(understood(large + ' ')), "payload-too-large");
    QCOMPARE(understood(large + ' ').captures.size(), 0);

    const QByteArray many = QByteArray("{\"a\":1}\n").repeated(maxIntakeCaptures + 3);
    const Intake intake = understood(many);
    QCOMPARE(intake.captures.size(), maxIntakeCaptures);
    QCOMPARE(notesOf(intake), "too-many-payloads:3 several-payloads:10003");

    QCOMPARE(notesOf(understood(QByteArray(maxIntakeBytes + 1, 'x'))), "too-large");
}

void TestIntake::hostileTextTakesNoLongTime_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("opening braces") << QByteArray("{");
    QTest::newRow("opening braces in words") << QByteArray("x {");
    QTest::newRow("a brace that is never closed on each line") << QByteArray("x {\n");
    QTest::newRow("braces and quotes") << QByteArray("x {\"");
    QTest::newRow("nested lists") << QByteArray("[");
    QTest::newRow("small objects in words") << QByteArray("x {\"a\":1}\n");
    QTest::newRow("authorizations") << QByteArray("authorization:");
    QTest::newRow("queries") << QByteArray("?token=a");
    QTest::newRow("spaces before authorizations") << QByteArray("authorization ");
    QTest::newRow("times") << QByteArray("2026-08-21 12:00:00+");
    QTest::newRow("lines") << QByteArray("\n");
}

void TestIntake::hostileTextTakesNoLongTime()
{
    // A reader that took the square of the length would need hours; CTest's deadline ends it.
    QFETCH(const QByteArray, unit);
    const qsizetype size = maxPayloadBytes / 2;
    for (const QByteArray& before : {QByteArray(), QByteArray("curl h -d '"), QByteArray("curl h "),
                                     QByteArray("POST / HTTP/1.1\n\n")}) {
        const Intake intake = understood(before + unit.repeated(size / unit.size()));
        QVERIFY(!intake.captures.isEmpty() || !intake.notes.isEmpty());
    }
}

void TestIntake::everyNoteHasItsSentence()
{
    for (int i = 0; i <= static_cast<int>(IntakeNote::Kind::NoTime); ++i) {
        IntakeNote note;
        note.kind = static_cast<IntakeNote::Kind>(i);
        note.name = u"<b>\u202Ename"_s;
        note.count = 7;
        const QString text = sentence(note);
        QVERIFY2(text.endsWith(u'.'), qPrintable(QString::number(i)));
        QVERIFY(!text.contains(u'%') && !text.contains(u'\u202E'));
    }
}

void TestIntake::aCommentThatNamesCurlIsKept()
{
    for (const QByteArray& text : {QByteArray("# ./curl"), QByteArray("#\xcb/curl")}) {
        const Intake intake = understand(text, {});
        QCOMPARE(intake.captures.size(), 1);
        QCOMPARE(intake.captures[0].body, text);
    }
}

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
