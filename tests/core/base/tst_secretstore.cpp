#include "base/secretstore.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

const QString account = u"https://acme.callgoose.com:443"_s;

/// What came of one job.
struct Ending
{
    int times = 0;
    SecretStatus status = SecretStatus::Failed;
    QByteArray secret;
};

/// Watches a job that must not have ended yet, until it deletes itself.
Ending endingOf(SecretJob* job)
{
    Ending ending;
    QObject::connect(job, &SecretJob::finished, job, [&ending, job](SecretStatus status) {
        ++ending.times;
        ending.status = status;
        ending.secret = job->takeSecret().reveal();
    });
    QSignalSpy gone(job, &QObject::destroyed);
    if (!gone.wait()) {
        ending.times = -1;
    }
    return ending;
}

Secret secretOf(const char* bytes)
{
    return Secret(QByteArray(bytes));
}

} // namespace

class TestSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<MemorySecretStore>(); }
    void cleanup() { m_store.reset(); }

    void readsWhatWasWritten();
    void aReadLeavesTheSecret();
    void aWriteReplaces();
    void anUnknownAccountIsNotFound();
    void aRemovedSecretIsNotFound();
    void removingNothingIsDone();
    void accountsAreApart();
    void theEndIsQueuedAndComesOnce();
    void theStoreMayBeDeletedInTheSlot();
    void theStoreMayBeDeletedBeforeTheEnd();

private:
    std::unique_ptr<MemorySecretStore> m_store;
};

void TestSecretStore::readsWhatWasWritten()
{
    const Ending written = endingOf(m_store->write(account, secretOf("abc")));
    QCOMPARE(written.times, 1);
    QCOMPARE(written.status, SecretStatus::Done);
    QVERIFY(written.secret.isEmpty());
    const Ending read = endingOf(m_store->read(account));
    QCOMPARE(read.times, 1);
    QCOMPARE(read.status, SecretStatus::Done);
    QCOMPARE(read.secret, "abc"_ba);
}

void TestSecretStore::aReadLeavesTheSecret()
{
    endingOf(m_store->write(account, secretOf("abc")));
    QCOMPARE(endingOf(m_store->read(account)).secret, "abc"_ba);
    QCOMPARE(endingOf(m_store->read(account)).secret, "abc"_ba);
}

void TestSecretStore::aWriteReplaces()
{
    endingOf(m_store->write(account, secretOf("abc")));
    endingOf(m_store->write(account, secretOf("def")));
    QCOMPARE(endingOf(m_store->read(account)).secret, "def"_ba);
}

void TestSecretStore::anUnknownAccountIsNotFound()
{
    const Ending read = endingOf(m_store->read(account));
    QCOMPARE(read.times, 1);
    QCOMPARE(read.status, SecretStatus::NotFound);
    QVERIFY(read.secret.isEmpty());
}

void TestSecretStore::aRemovedSecretIsNotFound()
{
    endingOf(m_store->write(account, secretOf("abc")));
    QCOMPARE(endingOf(m_store->remove(account)).status, SecretStatus::Done);
    QCOMPARE(endingOf(m_store->read(account)).status, SecretStatus::NotFound);
}

void TestSecretStore::removingNothingIsDone()
{
    const Ending removed = endingOf(m_store->remove(account));
    QCOMPARE(removed.times, 1);
    QCOMPARE(removed.status, SecretStatus::Done);
}

void TestSecretStore::accountsAreApart()
{
    endingOf(m_store->write(account, secretOf("abc")));
    QCOMPARE(endingOf(m_store->read(u"https://acme.callgoose.com:8443"_s)).status, SecretStatus::NotFound);
    QCOMPARE(endingOf(m_store->read(u"http://acme.callgoose.com:443"_s)).status, SecretStatus::NotFound);
}

void TestSecretStore::theEndIsQueuedAndComesOnce()
{
    const QList<SecretJob*> jobs{m_store->write(account, secretOf("abc")), m_store->read(account),
                                 m_store->remove(account), m_store->read(account)};
    QList<SecretStatus> ends;
    for (SecretJob* job : jobs) {
        connect(job, &SecretJob::finished, this, [&ends](SecretStatus status) { ends.append(status); });
    }
    QVERIFY(ends.isEmpty());
    QSignalSpy gone(jobs.constLast(), &QObject::destroyed);
    QVERIFY(gone.wait());
    // In the order they were asked, each with what was true when it was asked.
    QCOMPARE(ends,
             (QList{SecretStatus::Done, SecretStatus::Done, SecretStatus::Done, SecretStatus::NotFound}));
    QVERIFY(m_store->findChildren<SecretJob*>().isEmpty());
}

void TestSecretStore::theStoreMayBeDeletedInTheSlot()
{
    const QPointer<SecretJob> job = m_store->read(account);
    bool ended = false;
    connect(job, &SecretJob::finished, this, [&] {
        m_store.reset();
        ended = true;
    });
    QTRY_VERIFY(ended);
    QVERIFY(job.isNull());
}

void TestSecretStore::theStoreMayBeDeletedBeforeTheEnd()
{
    bool ended = false;
    const QPointer<SecretJob> job = m_store->read(account);
    connect(job, &SecretJob::finished, this, [&] { ended = true; });
    m_store.reset();
    QCoreApplication::processEvents();
    QVERIFY(!ended);
    QVERIFY(job.isNull());
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
