#include "keychainsecretstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace gooseneck;

/// A machine without a session bus, as a server or a container is.
class TestKeychainAbsent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysUnavailable_data();
    void saysUnavailable();
};

void TestKeychainAbsent::saysUnavailable_data()
{
    using Ask = SecretJob* (*)(KeychainSecretStore&);
    QTest::addColumn<Ask>("ask");
    QTest::newRow("a read without a bus is unavailable, not 'not found'")
        << Ask([](KeychainSecretStore& store) { return store.read(QStringLiteral("a")); });
    QTest::newRow("a write without a bus is unavailable")
        << Ask([](KeychainSecretStore& store) { return store.write(QStringLiteral("a"), Secret("token")); });
    QTest::newRow("a removal without a bus is unavailable, not done")
        << Ask([](KeychainSecretStore& store) { return store.remove(QStringLiteral("a")); });
}

void TestKeychainAbsent::saysUnavailable()
{
    using Ask = SecretJob* (*)(KeychainSecretStore&);
    QFETCH(Ask, ask);
    KeychainSecretStore store;
    SecretJob* job = ask(store);
    QSignalSpy finished(job, &SecretJob::finished);
    QSignalSpy destroyed(job, &QObject::destroyed);
    QVERIFY2(finished.isEmpty(), "finished() came from inside the call");
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 1000);
    QCOMPARE(finished.constFirst().constFirst().value<SecretStatus>(), SecretStatus::Unavailable);
    QTRY_COMPARE(destroyed.count(), 1);
}

QTEST_GUILESS_MAIN(TestKeychainAbsent)
#include "tst_keychainabsent.moc"
