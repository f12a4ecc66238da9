#include "http/admission.h"

#include <QTest>

using namespace gooseneck;

class TestAdmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_data();
    void rule();
    void thePortOfHttpMayBeLeftOut();
    void anEmptySecretLetsNobodyIn();
    void sharedSecret_data();
    void sharedSecret();
    void aSharedSecretWithoutValueLetsNobodyIn();
    void comparison();
};

void TestAdmission::rule_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("extraHeader");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const char* method, const char* target, const char* host,
                        const char* extra, int status) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(target) << QByteArray(host)
                            << QByteArray(extra) << status;
    };
    row("a POST to the secret path is let in", "POST", "/h/secret", "127.0.0.1:8080", "", 0);
    row("a PUT is let in", "PUT", "/h/secret", "127.0.0.1:8080", "", 0);
    row("a query does not matter", "POST", "/h/secret?a=b", "127.0.0.1:8080", "", 0);
    row("localhost is loopback", "POST", "/h/secret", "LocalHost:8080", "", 0);
    row("::1 is loopback", "POST", "/h/secret", "[::1]:8080", "", 0);
    row("a name of the operator is let in", "POST", "/h/secret", "Tunnel.example", "", 0);
    row("a name of the operator in other case is let in", "POST", "/h/secret", "TUNNEL.EXAMPLE:8443", "", 0);
    row("a name of the operator with a port is let in", "POST", "/h/secret", "tunnel.example:443", "", 0);
    row("Sec-Fetch-Mode alone is let in", "POST", "/h/secret", "127.0.0.1:8080", "sec-fetch-mode", 0);
    row("Origin is refused", "POST", "/h/secret", "127.0.0.1:8080", "origin", 403);
    row("Sec-Fetch-Site is refused", "POST", "/h/secret", "127.0.0.1:8080", "SEC-FETCH-SITE", 403);
    row("another host is refused", "POST", "/h/secret", "evil.example:8080", "", 403);
    row("another host that ends alike is refused", "POST", "/h/secret", "a.tunnel.example", "", 403);
    row("loopback without a port is refused", "POST", "/h/secret", "127.0.0.1", "", 403);
    row("loopback with another port is refused", "POST", "/h/secret", "127.0.0.1:80", "", 403);
    row("a port that ends alike is refused", "POST", "/h/secret", "127.0.0.1:18080", "", 403);
    row("an empty host is refused", "POST", "/h/secret", "", "", 403);
    row("another path is not found", "POST", "/h/secreu", "127.0.0.1:8080", "", 404);
    row("the beginning of the path is not found", "POST", "/h/secre", "127.0.0.1:8080", "", 404);
    row("more than the path is not found", "POST", "/h/secret/", "127.0.0.1:8080", "", 404);
    row("the path twice is not found", "POST", "/h/secret/h/secret", "127.0.0.1:8080", "", 404);
    row("GET on another path is not found", "GET", "/", "127.0.0.1:8080", "", 404);
    row("GET is not allowed", "GET", "/h/secret", "127.0.0.1:8080", "", 405);
    row("HEAD is not allowed", "HEAD", "/h/secret", "127.0.0.1:8080", "", 405);
    row("OPTIONS is not allowed", "OPTIONS", "/h/secret", "127.0.0.1:8080", "", 405);
    row("DELETE is not allowed", "DELETE", "/h/secret", "127.0.0.1:8080", "", 405);
}

void TestAdmission::rule()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, host);
    QFETCH(const QByteArray, extraHeader);
    HttpRequestHead head{method, target, 1, {{"Host", host}}};
    if (!extraHeader.isEmpty()) {
        head.headers.append(HttpHeader{extraHeader, "cors"});
    }
    const auto refusal = admit(head, {"/h/secret", 8080, {"tunnel.example"}});
    QTEST(refusal ? refusal->status : 0, "status");
    QVERIFY(!refusal || !refusal->hint.contains("secret"));
}

void TestAdmission::thePortOfHttpMayBeLeftOut()
{
    const AdmissionPolicy policy{"/h/secret", 80, {}};
    QVERIFY(!admit({"POST", "/h/secret", 1, {{"Host", "localhost"}}}, policy));
    QVERIFY(!admit({"POST", "/h/secret", 1, {{"Host", "[::1]:80"}}}, policy));
    QVERIFY(admit({"POST", "/h/secret", 1, {{"Host", "localhost:8080"}}}, policy));
}

void TestAdmission::anEmptySecretLetsNobodyIn()
{
    const auto refusal = admit({"POST", "", 1, {{"Host", "127.0.0.1:1"}}}, {"", 1, {}});
    QVERIFY(refusal);
    QCOMPARE(refusal->status, 404);
}

void TestAdmission::sharedSecret_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const char* method, const HttpHeaders& headers, int status) {
        QTest::newRow(name) << QByteArray(method) << headers << status;
    };
    row("the right value is let in", "POST", {{"X-Hook-Secret", "s3cret"}}, 0);
    row("the name in other case is let in", "POST", {{"x-hook-SECRET", "s3cret"}}, 0);
    row("no header is refused", "POST", {}, 403);
    row("another header is refused", "POST", {{"X-Hook", "s3cret"}}, 403);
    row("another value is refused", "POST", {{"X-Hook-Secret", "S3cret"}}, 403);
    row("the beginning of the value is refused", "POST", {{"X-Hook-Secret", "s3cre"}}, 403);
    row("more than the value is refused", "POST", {{"X-Hook-Secret", "s3cret "}}, 403);
    row("an empty value is refused", "POST", {{"X-Hook-Secret", ""}}, 403);
    row("the header twice is refused", "POST", {{"X-Hook-Secret", "s3cret"}, {"X-Hook-Secret", "s3cret"}},
        403);
    row("GET gets the hint without it", "GET", {}, 405);
}

void TestAdmission::sharedSecret()
{
    QFETCH(const QByteArray, method);
    QFETCH(const HttpHeaders, headers);
    const SharedSecret secret{"X-Hook-Secret", std::make_shared<const Secret>(QByteArray("s3cret"))};
    const HttpRequestHead head{method, "/h/secret", 1, HttpHeaders{{"Host", "localhost:8080"}} + headers};
    const auto refusal = admit(head, {"/h/secret", 8080, {}, secret});
    QTEST(refusal ? refusal->status : 0, "status");
    QVERIFY(!refusal || !refusal->hint.contains("s3cret"));
}

void TestAdmission::aSharedSecretWithoutValueLetsNobodyIn()
{
    for (const SharedSecret& secret :
         {SharedSecret{"X-A", nullptr}, SharedSecret{"X-A", std::make_shared<const Secret>()}}) {
        const auto refusal = admit({"POST", "/h/secret", 1, {{"Host", "localhost:8080"}, {"X-A", ""}}},
                                   {"/h/secret", 8080, {}, secret});
        QVERIFY(refusal);
        QCOMPARE(refusal->status, 403);
    }
}

void TestAdmission::comparison()
{
    QVERIFY(equalInConstantTime("abc", "abc"));
    QVERIFY(!equalInConstantTime("abd", "abc"));
    QVERIFY(!equalInConstantTime("abcabc", "abc"));
    QVERIFY(!equalInConstantTime("", "abc"));
    QVERIFY(!equalInConstantTime("", ""));
}

QTEST_APPLESS_MAIN(TestAdmission)
#include "tst_admission.moc"
