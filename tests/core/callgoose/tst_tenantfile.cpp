#include "callgoose/tenantfile.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = TenantFileError::Kind;

QByteArray tenantWith(const QByteArray& members)
{
    return R"({"format":"gooseneck.tenant","version":1,)" + members + '}';
}

const QByteArray services = R"("services":[{"name":"Payments","team":"Shop","filters":"p.json"}])";

} // namespace

class TestTenantFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAll();
    void refuses_data();
    void refuses();
};

void TestTenantFile::readsAll()
{
    const auto file = readTenantFile(tenantWith(
        R"("duplicateWindowSeconds":5,"webhook":"http://127.0.0.1:8787/h/0","services":[
        {"name":"Payments","team":"Shop","filters":"p.json","profile":"guide"},{"name":"Mail","filters":"m.json"}],
        "tokens":[{"scope":"global","env":"G"},{"scope":"team","of":"Shop","env":"T"},
        {"scope":"service","of":"Mail","env":"S"}])"));
    QVERIFY(file);
    const TenantFile expected{
        {{u"Payments"_s, u"Shop"_s, u"p.json"_s, u"guide"_s}, {u"Mail"_s, {}, u"m.json"_s, {}}},
        {{{}, u"G"_s}, {{TokenScope::Team, u"Shop"_s}, u"T"_s}, {{TokenScope::Service, u"Mail"_s}, u"S"_s}},
        5s,
        QUrl(u"http://127.0.0.1:8787/h/0"_s)};
    QCOMPARE(*file, expected);
}

void TestTenantFile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TenantFileError::Kind>("kind");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* name, const QByteArray& bytes, Kind kind, const QString& path = {}) {
        QTest::newRow(name) << bytes << kind << path;
    };
    row("what is not JSON", "{", Kind::NotJson);
    row("a list", "[]", Kind::NotATenant);
    row("another format", R"({"format":"gooseneck.filter-set","version":1})", Kind::NotATenant);
    row("no version", R"({"format":"gooseneck.tenant"})", Kind::MissingMember, u"version"_s);
    row("a newer version", R"({"format":"gooseneck.tenant","version":2})", Kind::NewerVersion, u"version"_s);
    row("no services", tenantWith(R"("services":[])"), Kind::NoServices);
    row("an unknown member", tenantWith(R"("color":1,)" + services), Kind::UnknownMember, u"color"_s);
    row("a token in the file", tenantWith(services + R"(,"tokens":[{"scope":"global","token":"x"}])"),
        Kind::UnknownMember, u"tokens.0.token"_s);
    row("a service without filters", tenantWith(R"("services":[{"name":"a"}])"), Kind::MissingMember,
        u"services.0.filters"_s);
    row("a service that is no object", tenantWith(R"("services":["a"])"), Kind::BadValue, u"services.0"_s);
    row("services that are no list", tenantWith(R"("services":{})"), Kind::BadValue, u"services"_s);
    row("a profile that is none", tenantWith(R"("services":[{"name":"a","filters":"b","profile":"guess"}])"),
        Kind::BadValue, u"services.0.profile"_s);
    row("one name twice", tenantWith(R"("services":[{"name":"a","filters":"b"},{"name":"a","filters":"c"}])"),
        Kind::NameTwice, u"services.1.name"_s);
    row("a token of no service",
        tenantWith(services + R"(,"tokens":[{"scope":"service","of":"x","env":"E"}])"), Kind::UnknownName,
        u"tokens.0.of"_s);
    row("a scope that is none", tenantWith(services + R"(,"tokens":[{"scope":"all","env":"E"}])"),
        Kind::BadValue, u"tokens.0.scope"_s);
    row("a negative window", tenantWith(R"("duplicateWindowSeconds":-1,)" + services), Kind::BadValue,
        u"duplicateWindowSeconds"_s);
    row("a webhook elsewhere", tenantWith(R"("webhook":"http://example.com/",)" + services),
        Kind::WebhookElsewhere, u"webhook"_s);
    row("a webhook that looks like this machine",
        tenantWith(R"("webhook":"http://127.0.0.1.example.com/",)" + services), Kind::WebhookElsewhere,
        u"webhook"_s);
}

void TestTenantFile::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TenantFileError::Kind, kind);
    QFETCH(QString, path);
    const auto file = readTenantFile(bytes);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, kind);
    QCOMPARE(file.error().path, path);
}

QTEST_GUILESS_MAIN(TestTenantFile)
#include "tst_tenantfile.moc"
