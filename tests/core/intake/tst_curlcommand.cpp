#include "core/intake/intakewords.h"
#include "intake/intake.h"

#include <QTest>

using namespace gooseneck;
using namespace gooseneck::test;
using namespace Qt::StringLiterals;

namespace {

Intake understood(const QByteArray& bytes)
{
    return understand(bytes, {CaptureSource::Paste, {}, UtcTime()});
}

} // namespace

/// curl commands as requests (core/intake/curlcommand.h).
class TestCurlCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodyIsWhatCurlWouldSend_data();
    void bodyIsWhatCurlWouldSend();
    void requestIsWhatCurlWouldSend_data();
    void requestIsWhatCurlWouldSend();
    void refusalsSayWhy_data();
    void refusalsSayWhy();
    void severalCommandsAreSeveralPayloads();
};

void TestCurlCommand::bodyIsWhatCurlWouldSend_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("notes");
    const auto row = [](const char* name, const QByteArray& command, const QByteArray& body,
                        const QByteArray& notes = {}) { QTest::newRow(name) << command << body << notes; };
    row("single quotes", R"(curl h -d '{"a":"\n$b"}')", R"({"a":"\n$b"})");
    row("a single quote between single quotes", R"(curl h -d '{"a":"it'\''s"}')", R"({"a":"it's"})");
    row("double quotes", R"(curl h -d "{\"a\":\"\\n \x\"}")", R"({"a":"\n \x"})");
    row("ANSI quotes", R"(curl h -d $'{"a":"it\'s\n\t\x41\101\u00e4"}')", "{\"a\":\"it's\n\tAA\xc3\xa4\"}");
    row("ANSI quotes with a character in two escapes", R"(curl h -d $'\ud83d\ude00')", "\xf0\x9f\x98\x80");
    row("ANSI quotes with half a character", R"(curl h -d $'\ud83d!')", "\xef\xbf\xbd!");
    row("no quotes", R"(curl h -d {\"a\":1})", R"({"a":1})");
    row("pieces of a word", R"(curl h -d '{"a":'"1"\})", R"({"a":1})");
    row("a line that goes on", "curl h \\\n  -d '{}' \\\r\n  -H 'A: b'", "{}");
    row("a line that goes on inside double quotes", "curl h -d \"{\\\n}\"", "{}");
    row("a line end inside quotes", "curl h -d '{\n}'", "{\n}");
    row("a comment", "curl h -d '{}' # 'and so on", "{}");
    row("a prompt", "$ curl h -d '{}'", "{}");
    row("its path", "/usr/bin/curl h -d '{}'", "{}");
    row("nothing but quotes", "curl h -d ''", "");
    row("the value in the same word", "curl h -d'{}'", "{}");
    row("short options in one word", "curl -sSLd '{}' h", "{}");
    row("--data", "curl --data '{}' h", "{}");
    row("--data-ascii", "curl --data-ascii '{}' h", "{}");
    row("--data-binary", "curl --data-binary '{}' h", "{}");
    row("--data-raw with an @", "curl --data-raw '@x' h", "@x");
    row("--json", "curl --json '{}' h", "{}");
    row("--json twice", "curl --json '{\"a\":' --json '1}' h", "{\"a\":1}");
    row("-d twice", "curl -d a=1 -d b=2 h", "a=1&b=2");
    row("--data-urlencode", "curl --data-urlencode 'a=b c&' --data-urlencode '=d e' h", "a=b%20c%26&d%20e");
    row("options that do not change what is sent",
        "curl -s -k --max-time 5 -o out.txt --compressed -d '{}' h", "{}");
    row("-u", "curl -u me:secret -d '{}' h", "{}", "credentials-taken");
    row("a user in the URL", "curl -d '{}' https://me:secret@h/", "{}", "credentials-taken");
    row("an unknown option", "curl --wat -d '{}' h", "{}", "unknown-option(--wat)");
    row("an option that is not followed", "curl -K f -d '{}' h", "{}", "option-ignored(-K)");
    row("headers from a file", "curl -H @f -d '{}' h", "{}", "option-ignored(-H)");
    row("a variable", R"x(curl h -d "{\"a\":\"$NAME ${B} \$C $(date)\"}")x",
        R"x({"a":"$NAME ${B} $C $(date)"})x",
        "variable-kept($NAME) variable-kept(${B) variable-kept($(date)");
    row("a second URL", "curl h -d '{}' i", "{}", "other-words");
    row("another command behind it", "curl h -d '{}' | jq .", "{}", "other-words:2");
    row("-- ends the options", "curl -d '{}' -- -h", "{}");
    row("for Windows, as Chrome copies it",
        "curl ^\"https://h/^\" ^\r\n  -H ^\"content-type: application/json^\" ^\r\n  --data-raw "
        "^\"^{^\\^\"a^\\^\":1^}^\"",
        R"({"a":1})", "caret-quoting");
    row("for Windows, plain", "curl \"https://h/\" ^\n -d \"{\\\"a\\\":1}\"", R"({"a":1})", "caret-quoting");
}

void TestCurlCommand::bodyIsWhatCurlWouldSend()
{
    QFETCH(const QByteArray, command);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, notes);
    const Intake intake = understood(command);
    QCOMPARE(bodiesOf(intake), QByteArrayList({body}));
    QCOMPARE(notesOf(intake), notes);
    QCOMPARE(intake.captures.constFirst().method, "POST");
    QVERIFY(intake.form == IntakeForm::CurlCommands);
}

void TestCurlCommand::requestIsWhatCurlWouldSend_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("start"); ///< method and target
    QTest::addColumn<QByteArrayList>("headers");
    const auto row = [](const char* name, const QByteArray& command, const QByteArray& start,
                        const QByteArrayList& headers) {
        QTest::newRow(name) << command << start << headers;
    };
    const QByteArray form = "Content-Type: application/x-www-form-urlencoded";
    row("a URL with everything", "curl https://h.example:8443/a/b?c=d#e -d x", "POST /a/b?c=d",
        {"Host: h.example:8443", form});
    row("a URL without a scheme", "curl h.example -d x", "POST /", {"Host: h.example", form});
    row("a URL with a query only", "curl http://h?x=1 -d x", "POST /?x=1", {"Host: h", form});
    row("--url", "curl --url http://h/u -d x", "POST /u", {"Host: h", form});
    row("-X", "curl -X PUT http://h -d x", "PUT /", {"Host: h", form});
    row("--request in one word with others", "curl -sXPATCH http://h -d x", "PATCH /", {"Host: h", form});
    row("no data", "curl http://h", "GET /", {"Host: h"});
    row("-I", "curl -I http://h", "HEAD /", {"Host: h"});
    row("-G", "curl -G http://h/?a=1 -d b=2", "GET /?a=1&b=2", {"Host: h"});
    row("--json", "curl --json {} http://h", "POST /",
        {"Host: h", "Content-Type: application/json", "Accept: application/json"});
    row("--json with a type of its own", "curl --json {} -H 'content-type: a/b' http://h", "POST /",
        {"Host: h", "content-type: a/b", "Accept: application/json"});
    row("-H", "curl -H 'X-A:  1 ' -H 'X-A: 2' -H 'X-B;' http://h -d x", "POST /",
        {"Host: h", "X-A: 1", "X-A: 2", "X-B: ", form});
    row("-H that takes a header away", "curl -H 'Content-Type:' http://h -d x", "POST /", {"Host: h"});
    row("-H with a host", "curl -H 'Host: other' http://h -d x", "POST /", {"Host: other", form});
    row("-A, -e and -b", "curl -A agent -e from -b 'a=b' http://h", "GET /",
        {"Host: h", "User-Agent: agent", "Referer: from", "Cookie: a=b"});
}

void TestCurlCommand::requestIsWhatCurlWouldSend()
{
    QFETCH(const QByteArray, command);
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArrayList, headers);
    const Intake intake = understood(command);
    QCOMPARE(intake.captures.size(), 1);
    const Capture& capture = intake.captures.constFirst();
    QCOMPARE(capture.method + ' ' + capture.target, start);
    QCOMPARE(headersOf(capture), headers);
}

void TestCurlCommand::refusalsSayWhy_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("notes");
    QTest::newRow("-d @file") << QByteArray("curl h -d @a.json") << QByteArray("data-in-a-file(a.json)");
    QTest::newRow("--data-binary @file")
        << QByteArray("curl h --data-binary '@a b'") << QByteArray("data-in-a-file(a b)");
    QTest::newRow("--json @-") << QByteArray("curl h --json @-") << QByteArray("data-in-a-file(-)");
    QTest::newRow("--data-urlencode name@file")
        << QByteArray("curl h --data-urlencode n@f") << QByteArray("data-in-a-file(f)");
    QTest::newRow("-F") << QByteArray("curl h -F a=b") << QByteArray("form-not-taken(-F)");
    QTest::newRow("--upload-file") << QByteArray("curl h -T f") << QByteArray("form-not-taken(-T)");
    QTest::newRow("nothing but the word") << QByteArray("curl") << QByteArray("no-url");
    QTest::newRow("only options") << QByteArray("curl -s") << QByteArray("no-url");
}

void TestCurlCommand::refusalsSayWhy()
{
    QFETCH(const QByteArray, command);
    QFETCH(const QByteArray, notes);
    const Intake intake = understood(command);
    QCOMPARE(notesOf(intake), notes);
    QVERIFY(intake.captures.isEmpty());
}

void TestCurlCommand::severalCommandsAreSeveralPayloads()
{
    const Intake intake = understood("curl h -d 1\ncurl h -d 2; curl h -d 3 --next i -d 4\n$ curl h -d @f");
    QCOMPARE(bodiesOf(intake), QByteArrayList({"1", "2", "3", "4"}));
    QCOMPARE(notesOf(intake), "data-in-a-file(f) several-payloads:4");
    const Intake open = understood("curl h -d '{");
    QCOMPARE(bodiesOf(open), QByteArrayList({"curl h -d '{"}));
    QCOMPARE(notesOf(open), "not-understood");
}

QTEST_GUILESS_MAIN(TestCurlCommand)
#include "tst_curlcommand.moc"
