#include "base/redact.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

class TestRedact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void header_data();
    void header();
    void url_data();
    void url();
};

void TestRedact::header_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* rule, const QByteArray& name, const QByteArray& value,
                        const QString& shown) { QTest::newRow(rule) << name << value << shown; };
    const QString mask = maskedSecret;
    row("the scheme of Authorization is kept", "Authorization"_ba, "Bearer abc"_ba, u"Bearer "_s + mask);
    row("names are caseless", "aUTHORIZATION"_ba, "Basic dTpw"_ba, u"Basic "_s + mask);
    row("Authorization without a scheme", "Authorization"_ba, "abc"_ba, mask);
    row("a token with a space far inside is no scheme", "Authorization"_ba, "abcdefghijklmnop q"_ba, mask);
    row("Authorization that starts with a space", "Authorization"_ba, " abc"_ba, mask);
    row("Proxy-Authorization", "Proxy-Authorization"_ba, "Basic abc"_ba, mask);
    row("Cookie", "cookie"_ba, "session=abc"_ba, mask);
    row("Set-Cookie", "Set-Cookie"_ba, "session=abc; HttpOnly"_ba, mask);
    row("a name that ends in token", "X-Gitlab-Token"_ba, "abc"_ba, mask);
    row("a name that ends in secret", "X-Webhook-SECRET"_ba, "abc"_ba, mask);
    row("a name that ends in key", "X-Api-Key"_ba, "abc"_ba, mask);
    row("a name that ends in key without a dash", "apikey"_ba, "abc"_ba, mask);
    row("a name that ends in auth", "X-Callgoose-Auth"_ba, "abc def"_ba, mask);
    row("a name that ends in password", "X-Password"_ba, "abc"_ba, mask);
    row("a name that ends in signature", "X-Hub-Signature"_ba, "sha1=abc"_ba, mask);
    row("an empty secret is masked, so that its length says nothing", "X-Token"_ba, ""_ba, mask);
    row("Content-Type is shown", "Content-Type"_ba, "application/json"_ba, u"application/json"_s);
    row("a name that only begins with token is shown", "Token-Count"_ba, "3"_ba, u"3"_s);
    row("Latin-1 values are shown as they are", "X-Name"_ba, "caf\xE9"_ba, u"café"_s);
}

void TestRedact::header()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const QString, shown);
    QCOMPARE(redactedHeaderValue(name, value), shown);
    QCOMPARE(isSecretHeader(name), shown.contains(maskedSecret));
}

void TestRedact::url_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* rule, const QString& url, const QString& shown) {
        QTest::newRow(rule) << url << shown;
    };
    const QString mask = maskedSecret;
    row("no query", u"https://a.example/v1/process"_s, u"https://a.example/v1/process"_s);
    row("a token", u"https://a.example/p?token=abc"_s, u"https://a.example/p?token="_s + mask);
    row("a token with escapes", u"https://a.example/p?token=a%2Bb"_s, u"https://a.example/p?token="_s + mask);
    row("a token with an equals sign", u"https://a.example/p?token=a=b=="_s,
        u"https://a.example/p?token="_s + mask);
    row("a token between others", u"https://a.example/p?from=X&token=abc&z=1"_s,
        u"https://a.example/p?from=X&token="_s + mask + u"&z=1"_s);
    row("a token twice", u"https://a.example/p?token=abc&token=def"_s,
        u"https://a.example/p?token="_s + mask + u"&token="_s + mask);
    row("names are caseless", u"https://a.example/p?Access_TOKEN=abc"_s,
        u"https://a.example/p?Access_TOKEN="_s + mask);
    row("an escaped name", u"https://a.example/p?%74oken=abc"_s, u"https://a.example/p?token="_s + mask);
    row("key, secret, auth, password and signature",
        u"https://a.example/p?apikey=1&secret=2&auth=3&password=4&signature=5"_s,
        u"https://a.example/p?apikey=%1&secret=%1&auth=%1&password=%1&signature=%1"_s.arg(mask));
    row("user info is left out", u"https://user:pw@a.example/p"_s, u"https://a.example/p"_s);
    row("user info and a token", u"https://user:pw@a.example:8443/p?token=abc"_s,
        u"https://a.example:8443/p?token="_s + mask);
    row("other values are kept escaped", u"https://a.example/p?from=a%20b%26c"_s,
        u"https://a.example/p?from=a%20b%26c"_s);
    row("a fragment stays behind the query", u"https://a.example/p?token=abc#top"_s,
        u"https://a.example/p?token="_s + mask + u"#top"_s);
    row("the host is shown in its ASCII form", u"https://bücher.example/"_s,
        u"https://xn--bcher-kva.example/"_s);
}

void TestRedact::url()
{
    QFETCH(const QString, url);
    QFETCH(const QString, shown);
    QCOMPARE(redactedUrl(QUrl(url)), shown);
}

QTEST_APPLESS_MAIN(TestRedact)
#include "tst_redact.moc"
