#include "core/intake/intakewords.h"
#include "intake/intake.h"
#include "wording/intaketext.h"

#include <QTest>

using namespace gooseneck;
using namespace gooseneck::test;
using namespace Qt::StringLiterals;

namespace {

using Place = FoundToken::Place;

const QByteArray token = "Can+ary/To=ken%26x";
/// The same in a query.
const QByteArray encoded = "Can%2Bary%2FTo%3Dken%2526x";

Intake understood(const QByteArray& bytes)
{
    return understand(bytes, {CaptureSource::Paste, {}, UtcTime()});
}

QByteArray everythingIn(const Intake& intake)
{
    QByteArray all;
    for (const Capture& capture : intake.captures) {
        all += capture.target + capture.body + headersOf(capture).join('\n');
    }
    for (const IntakeNote& note : intake.notes) {
        all += note.name.toUtf8() + sentence(note).toUtf8();
    }
    for (const FoundToken& found : intake.tokens) {
        all += found.url.toEncoded() + sentence(found).toUtf8();
    }
    return all;
}

} // namespace

/// A pasted token is moved out, and nothing of it stays (core/intake/foundtokens.h).
class TestTokensFound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenIsMovedOut_data();
    void tokenIsMovedOut();
    void maskStandsInItsPlace();
    void otherCredentialsAreMasked();
    void whatStandsForATokenIsNone_data();
    void whatStandsForATokenIsNone();
    void oneTokenIsFoundOnce();
    void moreTokensThanAreKeptAreMasked();
};

void TestTokensFound::tokenIsMovedOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Place>("place");
    QTest::addColumn<QByteArray>("url");
    const auto row = [](const char* name, const QByteArray& bytes, Place place, const QByteArray& url) {
        QTest::newRow(name) << bytes << place << url;
    };
    const QByteArray url = "https://acme.callgoose.com/v1/process?from=x";
    const QByteArray bearer = "Authorization: Bearer " + token;
    row("in the URL of a curl command", "curl '" + url + "&token=" + encoded + "' -d '{}'", Place::Query,
        url);
    row("in a URL, before the rest of its query",
        "curl 'https://acme.callgoose.com/v1/process?token=" + encoded + "&from=x' -d '{}'", Place::Query,
        url);
    row("in the URL of a refused curl command", "curl '" + url + "&token=" + encoded + "' -d @f",
        Place::Query, url);
    row("in a curl command's header", "curl '" + url + "' -H '" + bearer + "' -d '{}'", Place::Authorization,
        url);
    row("in a curl command's X-Callgoose-Auth",
        "curl '" + url + "' -H 'x-callgoose-auth: " + token + "' -d '{}'", Place::CallgooseHeader, url);
    row("as curl's --oauth2-bearer", "curl '" + url + "' --oauth2-bearer '" + token + "' -d '{}'",
        Place::Authorization, url);
    row("as an authorization without a scheme", "curl '" + url + "' -H 'Authorization: " + token + "'",
        Place::Authorization, url);
    row("in a raw request's header",
        "POST /v1/process?from=x HTTP/1.1\nHost: acme.callgoose.com\n" + bearer + "\n\n{}",
        Place::Authorization, url);
    row("in a raw request's target",
        "POST /v1/process?from=x&token=" + encoded + " HTTP/1.1\nHost: acme.callgoose.com\n\n{}",
        Place::Query, url);
    row("in a HAR file",
        R"({"log":{"version":"1.2","entries":[{"request":{"method":"POST","url":")" + url +
            R"(","headers":[{"name":"authorization","value":"bearer )" + token +
            R"("}],"postData":{"text":"{}"}}}]}})",
        Place::Authorization, url);
    row("in a URL alone", url + "&token=" + encoded, Place::Query, url);
    row("in a URL in a text", "Send it to <" + url + "&token=" + encoded + "> please", Place::Query, url);
    row("in a log's URL", "POST " + url + "&token=" + encoded + " {\"a\":1}", Place::Query, url);
    row("in a log's header", "{\"a\":1}\n" + bearer + "\n", Place::Authorization, "");
    row("in a text of headers", "x\nX-Callgoose-Auth: " + token + "\n", Place::CallgooseHeader, "");
}

void TestTokensFound::tokenIsMovedOut()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Place, place);
    QFETCH(const QByteArray, url);
    const Intake intake = understood(bytes);
    QCOMPARE(intake.tokens.size(), 1U);
    const FoundToken& found = intake.tokens.front();
    QVERIFY(found.token.matches(token));
    QVERIFY(found.place == place);
    QCOMPARE(found.url.toEncoded(), url);
    const QByteArray left = everythingIn(intake);
    QVERIFY2(!left.contains(token) && !left.contains(encoded) && !left.contains("ken%"), left.constData());
}

void TestTokensFound::maskStandsInItsPlace()
{
    const Intake request =
        understood("curl 'http://h/p?token=" + encoded + "&a=b' -H 'Authorization: Bearer " + token +
                   "' -H 'X-Callgoose-Auth: " + token + "'");
    QCOMPARE(request.captures.constFirst().target, "/p?token=********&a=b");
    QCOMPARE(headersOf(request.captures.constFirst()),
             QByteArrayList({"Host: h", "Authorization: Bearer ********", "X-Callgoose-Auth: ********"}));
    QCOMPARE(request.tokens.size(), 3U);
    const Intake text =
        understood("see https://h/?token=" + encoded + " it is\nAuthorization: Bearer " + token);
    QCOMPARE(bodiesOf(text),
             QByteArrayList({"see https://h/?token=******** it is\nAuthorization: Bearer ********"}));
    const Intake again = understood("curl 'http://h/p?token=********' -H 'Authorization: Bearer ********'");
    QVERIFY(again.tokens.empty());
}

void TestTokensFound::otherCredentialsAreMasked()
{
    const Intake intake = understood("curl h -H 'Authorization: Basic bWU6c2VjcmV0'");
    QVERIFY(intake.tokens.empty());
    QCOMPARE(headersOf(intake.captures.constFirst()).last(), "Authorization: Basic ********");
    QCOMPARE(notesOf(intake), "credentials-taken no-body");
    const Intake broken = understood("curl h -H 'Authorization: Bearer a b' -d x");
    QVERIFY(broken.tokens.empty());
    QCOMPARE(notesOf(broken), "token-unusable");
    QVERIFY(!everythingIn(broken).contains("a b"));
    const Intake user = understood("curl https://me:hidden@h/ -u you:hidden -d x");
    QVERIFY(!everythingIn(user).contains("hidden"));
}

void TestTokensFound::whatStandsForATokenIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"$TOKEN", "${TOKEN}", "%TOKEN%", "<token>", "{{token}}", "{token}"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void TestTokensFound::whatStandsForATokenIsNone()
{
    QFETCH(QByteArray, text);
    const Intake intake = understood("POST /v1/process HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer " + text +
                                     "\r\nContent-Length: 2\r\n\r\n{}");
    QVERIFY(intake.tokens.empty());
    QVERIFY(notesOf(intake).contains("token-unusable"));
}

void TestTokensFound::oneTokenIsFoundOnce()
{
    const QByteArray command = "curl 'http://h/?token=abc' -d x\n";
    QCOMPARE(understood(command + command).tokens.size(), 1U);
    QCOMPARE(understood(command + "curl 'http://i/?token=abc' -d x\n").tokens.size(), 2U);
}

void TestTokensFound::moreTokensThanAreKeptAreMasked()
{
    QByteArray commands;
    for (int i = 0; i < 20; ++i) {
        commands += "curl 'http://h/?token=tok" + QByteArray::number(i) + "' -d x\n";
    }
    const Intake intake = understood(commands);
    QCOMPARE(intake.tokens.size(), maxFoundTokens);
    QVERIFY(notesOf(intake).contains("tokens-left-out:4"));
    QVERIFY(!everythingIn(intake).contains("tok19"));
}

QTEST_GUILESS_MAIN(TestTokensFound)
#include "tst_tokensfound.moc"
