#include "insight/vocabulary.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

class TestVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsDownFromUp_data();
    void tellsDownFromUp();
    void ranksNames_data();
    void ranksNames();
};

void TestVocabulary::tellsDownFromUp_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<StatusMeaning>("meaning");

    QTest::newRow("the words for down")
        << u"down failed critical error firing alerting"_s << StatusMeaning::Down;
    QTest::newRow("the words for up") << u"up ok resolved recovered healthy"_s << StatusMeaning::Up;
    QTest::newRow("upper case") << u"DOWN CRITICAL ALARM"_s << StatusMeaning::Down;
    QTest::newRow("mixed case") << u"Up Ok Resolved"_s << StatusMeaning::Up;
    QTest::newRow("degraded is for the operator to decide")
        << u"degraded Degraded warning"_s << StatusMeaning::Unsure;
    QTest::newRow("no word for a state") << u"production eu-west-1 upstream"_s << StatusMeaning::Unsure;
    QTest::newRow("German down") << u"ausgefallen Störung FEHLER kritisch"_s << StatusMeaning::Down;
    QTest::newRow("German up") << u"behoben wiederhergestellt erreichbar"_s << StatusMeaning::Up;
    QTest::newRow("French down") << u"panne ÉCHEC critique indisponible"_s << StatusMeaning::Down;
    QTest::newRow("French up") << u"résolu rétabli Opérationnel"_s << StatusMeaning::Up;
    QTest::newRow("an accent written as a character of its own") << u"re\u0301solu"_s << StatusMeaning::Up;
    QTest::newRow("Spanish down") << u"caído CRÍTICO fallo"_s << StatusMeaning::Down;
    QTest::newRow("Spanish up") << u"resuelto recuperado operativo"_s << StatusMeaning::Up;
    QTest::newRow("Portuguese down") << u"falha indisponível erro"_s << StatusMeaning::Down;
    QTest::newRow("Portuguese up") << u"resolvido restabelecido disponível"_s << StatusMeaning::Up;
    QTest::newRow("Italian down") << u"guasto errore critico"_s << StatusMeaning::Down;
    QTest::newRow("Italian up") << u"risolto ripristinato"_s << StatusMeaning::Up;
    QTest::newRow("Japanese down") << u"障害 異常"_s << StatusMeaning::Down;
    QTest::newRow("Japanese up") << u"復旧 正常"_s << StatusMeaning::Up;
}

void TestVocabulary::tellsDownFromUp()
{
    QFETCH(QString, words);
    QFETCH(StatusMeaning, meaning);

    for (const QString& word : words.split(u' ')) {
        QVERIFY2(statusMeaning(word) == meaning, qPrintable(word));
    }
}

void TestVocabulary::ranksNames_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");

    QTest::newRow("monitor_id is as good as monitorId") << Role::Incident << u"monitor_id"_s << u"id"_s;
    QTest::newRow("a nested monitor.id is the same name") << Role::Incident << u"monitor.id"_s << u"id"_s;
    QTest::newRow("a whole path goes before a last step") << Role::Incident << u"id"_s << u"page.id"_s;
    QTest::newRow("status before state") << Role::Status << u"status"_s << u"state"_s;
    QTest::newRow("state before type") << Role::Status << u"State"_s << u"type"_s;
    QTest::newRow("a name before none") << Role::Title << u"name"_s << u"latency"_s;
    QTest::newRow("a message before none") << Role::Description << u"errorMessage"_s << u"latency"_s;
}

void TestVocabulary::ranksNames()
{
    QFETCH(Role, role);
    QFETCH(QString, better);
    QFETCH(QString, worse);

    const auto rank = commonNameRank(role, better);
    QVERIFY(rank.has_value());
    QVERIFY(*rank < commonNameRank(role, worse).value_or(1'000'000));
}

QTEST_APPLESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
