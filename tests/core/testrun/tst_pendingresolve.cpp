#include "testrun/pendingresolve.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

PendingResolve pendingOf(const QString& incident, const char16_t* since)
{
    return {PendingResolves::newKey(),
            {QUrl(u"https://acme.callgoose.com/v1/process"_s), AuthMode::Header},
            u"OpenStatus"_s,
            incident,
            u"[TEST] \"x\" \u2603"_s,
            fromIsoString(since).value(),
            QByteArray("{\"id\":\0\xff}", 9)};
}

} // namespace

class TestPendingResolve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void comesBackAsItWas();
    void foreignFilesAreLeftAlone();
    void isPrivate();
    void whatCannotBeWrittenIsSaid();

private:
    PendingResolves store() const { return PendingResolves(m_folder->filePath(u"pending"_s)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPendingResolve::comesBackAsItWas()
{
    const PendingResolve later = pendingOf(u"2"_s, u"2026-11-25T12:00:00.000Z");
    const PendingResolve earlier = pendingOf(u"1"_s, u"2026-11-25T11:00:00.000Z");
    QVERIFY(store().keep(later));
    QVERIFY(store().keep(earlier));
    QCOMPARE(store().all(), (QList{earlier, later}));
    QVERIFY(store().drop(earlier.key));
    QVERIFY2(store().drop(earlier.key), "dropping twice is no failure");
    QCOMPARE(store().all(), QList{later});
}

void TestPendingResolve::foreignFilesAreLeftAlone()
{
    QVERIFY(store().keep(pendingOf(u"1"_s, u"2026-11-25T12:00:00.000Z")));
    QFile foreign(m_folder->filePath(u"pending/other.json"_s));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.write("{\"format\":\"other\"}");
    foreign.close();
    QCOMPARE(store().all().size(), 1);
    QVERIFY(foreign.exists());
}

void TestPendingResolve::isPrivate()
{
    const PendingResolve pending = pendingOf(u"1"_s, u"2026-11-25T12:00:00.000Z");
    QVERIFY(store().keep(pending));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(m_folder->filePath(u"pending"_s)) & others));
    QVERIFY(!(QFile::permissions(m_folder->filePath(u"pending/"_s + pending.key + u".json"_s)) & others));
}

void TestPendingResolve::whatCannotBeWrittenIsSaid()
{
    QFile obstacle(m_folder->filePath(u"pending"_s));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    const auto kept = store().keep(pendingOf(u"1"_s, u"2026-11-25T12:00:00.000Z"));
    QVERIFY(!kept);
    QVERIFY(kept.error().kind == FileError::Kind::NotWritable);
}

QTEST_GUILESS_MAIN(TestPendingResolve)
#include "tst_pendingresolve.moc"
