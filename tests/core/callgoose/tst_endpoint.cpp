#include "callgoose/endpoint.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesApart_data();
    void takesApart();
    void refuses_data();
    void refuses();
    void origin_data();
    void origin();
    void requestUrlKeepsTheSendersName_data();
    void requestUrlKeepsTheSendersName();
    void words();
};

void TestEndpoint::takesApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("auth");
    const QString plain = u"https://acme.callgoose.com/v1/process"_s;
    QTest::newRow("a plain endpoint stays as it is")
        << plain << plain << QString() << QByteArray() << u"bearer"_s;
    QTest::newRow("white space at the ends is dropped")
        << u"\n  "_s + plain + u" \r\n"_s << plain << QString() << QByteArray() << u"bearer"_s;
    QTest::newRow("a token in other letters is a token")
        << plain + u"?ToKeN=s3cret"_s << plain << QString() << QByteArray("s3cret") << u"query"_s;
    QTest::newRow("a token leaves the URL")
        << plain + u"?token=s3cret"_s << plain << QString() << QByteArray("s3cret") << u"query"_s;
    QTest::newRow("a token is decoded")
        << plain + u"?token=a%2Bb%2F%3D%25%26"_s << plain << QString() << QByteArray("a+b/=%&") << u"query"_s;
    QTest::newRow("every token leaves the URL")
        << plain + u"?token=a&token=b"_s << plain << QString() << QByteArray("a") << u"query"_s;
    QTest::newRow("an empty token is none")
        << plain + u"?token="_s << plain << QString() << QByteArray() << u"bearer"_s;
    QTest::newRow("the sender's name leaves the URL")
        << plain + u"?from=Open%20Status"_s << plain << u"Open Status"_s << QByteArray() << u"bearer"_s;
    QTest::newRow("another query stays") << plain + u"?a=1&from=x&token=t&b=%2B"_s << plain + u"?a=1&b=%2B"_s
                                         << u"x"_s << QByteArray("t") << u"query"_s;
    QTest::newRow("a fragment is dropped")
        << plain + u"#token=t"_s << plain << QString() << QByteArray() << u"bearer"_s;
    const QString local = u"http://127.0.0.1:8080/v1/process"_s;
    QTest::newRow("http to this machine") << local << local << QString() << QByteArray() << u"bearer"_s;
    const QString six = u"http://[::1]:8080/v1/process"_s;
    QTest::newRow("http to this machine over IPv6") << six << six << QString() << QByteArray() << u"bearer"_s;
}

void TestEndpoint::takesApart()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    QFETCH(QString, from);
    QFETCH(QByteArray, token);
    QFETCH(QString, auth);
    const auto parsed = parseEndpoint(text);
    QVERIFY(parsed);
    QCOMPARE(parsed->endpoint.url.toString(QUrl::FullyEncoded), url);
    QCOMPARE(parsed->from.value_or(QString()), from);
    QCOMPARE(parsed->from.has_value(), !from.isEmpty());
    QVERIFY(parsed->token.matches(token));
    QCOMPARE(toWord(parsed->endpoint.auth), auth);
}

void TestEndpoint::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<EndpointError>("error");
    QTest::newRow("nothing") << QString() << EndpointError::Empty;
    QTest::newRow("white space") << u" \n\t"_s << EndpointError::Empty;
    QTest::newRow("words") << u"my tenant"_s << EndpointError::NotAUrl;
    QTest::newRow("a host without a scheme") << u"acme.callgoose.com/v1/process"_s << EndpointError::NotAUrl;
    QTest::newRow("two lines") << u"https://a.example/v1\n/process"_s << EndpointError::NotAUrl;
    QTest::newRow("a port that is none") << u"https://a.example:99999/v1/process"_s << EndpointError::NotAUrl;
    QTest::newRow("a token with a line end in it")
        << u"https://a.example/v1/process?token=a%0D%0AX-Evil:1"_s << EndpointError::NotAUrl;
    QTest::newRow("no host") << u"https:///v1/process"_s << EndpointError::NoHost;
    QTest::newRow("a file") << u"file:///v1/process"_s << EndpointError::SchemeNotHttp;
    QTest::newRow("ftp") << u"ftp://a.example/v1/process"_s << EndpointError::SchemeNotHttp;
    QTest::newRow("http to another machine") << u"http://a.example/v1/process"_s << EndpointError::PlainHttp;
    QTest::newRow("http to a name that begins like this machine")
        << u"http://127.0.0.1.a.example/v1/process"_s << EndpointError::PlainHttp;
    QTest::newRow("http to a name below localhost")
        << u"http://localhost.a.example/v1/process"_s << EndpointError::PlainHttp;
    QTest::newRow("a user") << u"https://me@a.example/v1/process"_s << EndpointError::UserInfo;
    QTest::newRow("a user and a password")
        << u"https://me:pw@a.example/v1/process"_s << EndpointError::UserInfo;
}

void TestEndpoint::refuses()
{
    QFETCH(QString, text);
    QFETCH(EndpointError, error);
    const auto parsed = parseEndpoint(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error(), error);
}

void TestEndpoint::origin_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("origin");
    QTest::newRow("the port of https is named")
        << u"https://acme.callgoose.com/v1/process"_s << u"https://acme.callgoose.com:443"_s;
    QTest::newRow("a port is kept") << u"https://a.example:8443/process"_s << u"https://a.example:8443"_s;
    QTest::newRow("the host is in ASCII and lower case")
        << u"HTTPS://B\u00fccher.Example/process"_s << u"https://xn--bcher-kva.example:443"_s;
    QTest::newRow("IPv6 in brackets") << u"http://[::1]:8080/process"_s << u"http://[::1]:8080"_s;
}

void TestEndpoint::origin()
{
    QFETCH(QString, text);
    QFETCH(QString, origin);
    const auto parsed = parseEndpoint(text);
    QVERIFY(parsed);
    QCOMPARE(originOf(parsed->endpoint), origin);
}

void TestEndpoint::requestUrlKeepsTheSendersName_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("no name, no query") << QString() << QString() << QByteArray();
    QTest::newRow("a plain name") << QString() << u"OpenStatus"_s << QByteArray("from=OpenStatus");
    QTest::newRow("plus, space, percent, ampersand and equals are encoded")
        << QString() << u"a+b c%d&e=f#g"_s << QByteArray("from=a%2Bb%20c%25d%26e%3Df%23g");
    QTest::newRow("letters beyond ASCII") << QString() << u"K\u00f6ln"_s << QByteArray("from=K%C3%B6ln");
    QTest::newRow("after the query that was there")
        << u"?a=1&b=%2B"_s << u"x"_s << QByteArray("a=1&b=%2B&from=x");
}

void TestEndpoint::requestUrlKeepsTheSendersName()
{
    QFETCH(QString, query);
    QFETCH(QString, from);
    QFETCH(QByteArray, sent);
    const auto parsed = parseEndpoint(u"https://a.example/process"_s + query);
    QVERIFY(parsed);
    QCOMPARE(requestUrl(parsed->endpoint, from).query(QUrl::FullyEncoded).toLatin1(), sent);
}

void TestEndpoint::words()
{
    for (const AuthMode mode : {AuthMode::Bearer, AuthMode::Query, AuthMode::Header}) {
        QCOMPARE(authModeFrom(toWord(mode)), std::optional(mode));
    }
    QVERIFY(!authModeFrom(u"basic"_s));
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
