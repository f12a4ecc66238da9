#include "filter/filtersetfile.h"
#include "session/tenantloading.h"
#include "wording/simulatortext.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray head = R"({"format":"gooseneck.tenant","version":1,)";
const QByteArray payments = R"("services":[{"name":"Payments","team":"Shop","filters":"p.json"}])";

FilterSet filters()
{
    Filter filter;
    filter.trigger.conditions = {{u"status"_s, {u"down"_s}}};
    FilterSet set;
    set.filters = {filter};
    return set;
}

} // namespace

/// A tenant file together with what it names: filter files beside it and tokens of the environment.
class TestTenantLoading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { qunsetenv("GK_SHOP"); }

    void readsWhatItNames();
    void aTokenIsTakenOnce();
    void says_data();
    void says();

private:
    QString write(const QString& name, const QByteArray& bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTenantLoading::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(u"p.json"_s, writeFilterSet(filters()));
}

QString TestTenantLoading::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("a file of the test cannot be written");
    }
    return file.fileName();
}

void TestTenantLoading::readsWhatItNames()
{
    const QString path = write(u"tenant.json"_s, head + R"("duplicateWindowSeconds":5,
        "webhook":"http://127.0.0.1:8787/h/0","services":[
        {"name":"Payments","team":"Shop","filters":"p.json"},
        {"name":"Mail","filters":"p.json","profile":"guide"}],
        "tokens":[{"scope":"team","of":"Shop","env":"GK_SHOP"}]})");
    qputenv("GK_SHOP", " gk-shop ");
    EnvironmentTokens tokens;
    const auto tenant = loadTenant(path, tokens);
    QVERIFY(tenant);
    FilterSet asTheGuide = filters();
    asTheGuide.profile = guideProfile;
    QCOMPARE(tenant->services,
             (QList<SimulatedService>{{u"Payments"_s, u"Shop"_s, filters()}, {u"Mail"_s, {}, asTheGuide}}));
    QCOMPARE(tenant->duplicateWindow, 5s);
    QCOMPARE(tenant->webhook, QUrl(u"http://127.0.0.1:8787/h/0"_s));
    QCOMPARE(tenant->tokens.size(), 1);
    QCOMPARE(tenant->tokens[0].reach, (Reach{TokenScope::Team, u"Shop"_s}));
    QVERIFY(tenant->tokens[0].secret->matches("gk-shop"));
    QCOMPARE(tokens.trimmed(), QStringList{u"GK_SHOP"_s});
}

void TestTenantLoading::aTokenIsTakenOnce()
{
    const QString path = write(u"tenant.json"_s, head + payments + R"(,"tokens":[
        {"scope":"team","of":"Shop","env":"GK_SHOP"},{"scope":"service","of":"Payments","env":"GK_SHOP"}]})");
    qputenv("GK_SHOP", "gk-shop");
    EnvironmentTokens tokens;
    QVERIFY(loadTenant(path, tokens));
    QVERIFY2(!qEnvironmentVariableIsSet("GK_SHOP"), "it was left where others can read it");
    const auto again = loadTenant(path, tokens);
    QVERIFY2(again, "the file could not be read again");
    QVERIFY(again->tokens[1].secret->matches("gk-shop"));
}

void TestTenantLoading::says_data()
{
    QTest::addColumn<QByteArray>("tenant");
    QTest::addColumn<QString>("words");
    QTest::newRow("a damaged tenant file") << QByteArray("{") << u"tenant.json\" is not JSON"_s;
    QTest::newRow("filters that are not there")
        << head + R"("services":[{"name":"A","filters":"nope.json"}]})" << u"nope.json"_s;
    QTest::newRow("filters that are none")
        << head + R"("services":[{"name":"A","filters":"tenant.json"}]})" << u"tenant.json"_s;
    QTest::newRow("a variable that is not set")
        << head + payments + R"(,"tokens":[{"scope":"global","env":"GK_NONE"}]})"
        << u"The environment variable GK_NONE is not set. It should hold the token."_s;
}

void TestTenantLoading::says()
{
    QFETCH(QByteArray, tenant);
    QFETCH(QString, words);
    EnvironmentTokens tokens;
    const auto loaded = loadTenant(write(u"tenant.json"_s, tenant), tokens);
    QVERIFY(!loaded);
    const QString said = sentence(loaded.error());
    QVERIFY2(said.contains(words), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestTenantLoading)
#include "tst_tenantloading.moc"
