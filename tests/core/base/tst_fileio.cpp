#include "base/fileio.h"

#include <QDir>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("the test cannot write its own file");
    }
}

} // namespace

class TestFileIo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void readsWhatWasWritten_data();
    void readsWhatWasWritten();
    void aFileThatIsNotThereIsNotFound();
    void aFolderIsNoFile();
    void aFileUpToTheLimitIsRead();
    void aFileOverTheLimitIsRefusedWithTheLimit();
    void aDeviceWithoutEndIsRefusedAtTheLimit();
    void aFileThatMayNotBeReadIsSaid();
    void aMissingFolderCannotBeWrittenTo();
    void aReadOnlyFileIsRefusedAndUnchanged();
    void aWriteReplacesTheWholeFile();
    void aWriteKeepsPermissions();
    void aWriteThroughALinkKeepsTheLink();
    void aWriteThatFailsHalfWayChangesNothing();
    void aFullDiskIsSaidAndChangesNothing();
    void aPipeIsWrittenIntoAndStays();
    void aPipeThatNobodyReadsIsRefused();
    void aPrivateFileIsTheOwnersAlone();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileIo::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestFileIo::readsWhatWasWritten_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << "hello\n"_ba;
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("NUL and bytes that are no UTF-8") << QByteArray("a\0\xFF\r\n", 5);
    QTest::newRow("more than one block") << QByteArray((2 << 20) + 1, 'x');
}

void TestFileIo::readsWhatWasWritten()
{
    QFETCH(const QByteArray, content);
    const QString file = path(u"ä b.json"_s);
    QVERIFY(bool(writeFileAtomically(file, content)));
    const auto read = readFile(file, 8 << 20);
    QVERIFY(bool(read));
    QCOMPARE(*read, content);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"ä b.json"_s});
}

void TestFileIo::aFileThatIsNotThereIsNotFound()
{
    const auto read = readFile(path(u"none"_s), 10);
    QVERIFY(!read);
    QCOMPARE(read.error(), (FileError{FileError::Kind::NotFound, path(u"none"_s)}));
}

void TestFileIo::aFolderIsNoFile()
{
    const auto read = readFile(m_folder->path(), 10);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, FileError::Kind::NotAFile);
    const auto written = writeFileAtomically(m_folder->path(), "x");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, FileError::Kind::NotAFile);
}

void TestFileIo::aFileUpToTheLimitIsRead()
{
    put(path(u"a"_s), "12345");
    QCOMPARE(readFile(path(u"a"_s), 5).value(), "12345"_ba);
}

void TestFileIo::aFileOverTheLimitIsRefusedWithTheLimit()
{
    put(path(u"a"_s), "123456");
    const auto read = readFile(path(u"a"_s), 5);
    QVERIFY(!read);
    QCOMPARE(read.error(), (FileError{FileError::Kind::TooLarge, path(u"a"_s), 5}));
}

void TestFileIo::aDeviceWithoutEndIsRefusedAtTheLimit()
{
    const auto read = readFile(u"/dev/zero"_s, 1000);
    QVERIFY(!read);
    QCOMPARE(read.error(), (FileError{FileError::Kind::TooLarge, u"/dev/zero"_s, 1000}));
}

void TestFileIo::aFileThatMayNotBeReadIsSaid()
{
    if (geteuid() == 0) {
        QSKIP("permissions do not bind root");
    }
    put(path(u"a"_s), "x");
    QVERIFY(QFile::setPermissions(path(u"a"_s), QFile::WriteOwner));
    const auto read = readFile(path(u"a"_s), 10);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, FileError::Kind::NotReadable);
}

void TestFileIo::aMissingFolderCannotBeWrittenTo()
{
    const auto written = writeFileAtomically(path(u"none/a"_s), "x");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, FileError::Kind::NotWritable);
    QVERIFY(!QFile::exists(path(u"none"_s)));
}

void TestFileIo::aReadOnlyFileIsRefusedAndUnchanged()
{
    if (geteuid() == 0) {
        QSKIP("permissions do not bind root");
    }
    put(path(u"a"_s), "old");
    QVERIFY(QFile::setPermissions(path(u"a"_s), QFile::ReadOwner));
    const auto written = writeFileAtomically(path(u"a"_s), "new");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, FileError::Kind::NotWritable);
    QCOMPARE(contentOf(path(u"a"_s)), "old"_ba);
}

void TestFileIo::aWriteReplacesTheWholeFile()
{
    put(path(u"a"_s), "a longer text than the new one");
    QVERIFY(bool(writeFileAtomically(path(u"a"_s), "new")));
    QCOMPARE(contentOf(path(u"a"_s)), "new"_ba);
}

void TestFileIo::aWriteKeepsPermissions()
{
    put(path(u"a"_s), "old");
    const QFile::Permissions owner =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QVERIFY(QFile::setPermissions(path(u"a"_s), owner));
    QVERIFY(bool(writeFileAtomically(path(u"a"_s), "new")));
    QCOMPARE(QFile::permissions(path(u"a"_s)), owner);
}

void TestFileIo::aWriteThroughALinkKeepsTheLink()
{
    put(path(u"a"_s), "old");
    QVERIFY(QFile::link(path(u"a"_s), path(u"link"_s)));
    QVERIFY(bool(writeFileAtomically(path(u"link"_s), "new")));
    QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
    QCOMPARE(contentOf(path(u"a"_s)), "new"_ba);
}

void TestFileIo::aWriteThatFailsHalfWayChangesNothing()
{
    put(path(u"a"_s), "old");
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto signalBefore = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written = writeFileAtomically(path(u"a"_s), QByteArray(100'000, 'x'));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, signalBefore);
    QVERIFY(!written);
    QCOMPARE(contentOf(path(u"a"_s)), "old"_ba);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"a"_s});
}

void TestFileIo::aFullDiskIsSaidAndChangesNothing()
{
    // A mount of our own, seen by this process alone.
    if (unshare(CLONE_NEWNS) != 0 || mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) {
        QSKIP("no right to mount a small disk");
    }
    const QByteArray disk = QFile::encodeName(path(u"disk"_s));
    QVERIFY(QDir().mkdir(path(u"disk"_s)));
    if (mount("tmpfs", disk.constData(), "tmpfs", 0, "size=64k") != 0) {
        QSKIP("no right to mount a small disk");
    }
    const auto unmount = qScopeGuard([&] { umount(disk.constData()); });
    const QString file = path(u"disk/a"_s);
    put(file, "old");
    const auto written = writeFileAtomically(file, QByteArray(100'000, 'x'));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, FileError::Kind::DiskFull);
    QCOMPARE(contentOf(file), "old"_ba);
    QCOMPARE(QDir(path(u"disk"_s)).entryList(QDir::Files), QStringList{u"a"_s});
}

void TestFileIo::aPipeIsWrittenIntoAndStays()
{
    const QByteArray pipe = QFile::encodeName(path(u"pipe"_s));
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    const int reader = ::open(pipe.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(reader >= 0);
    QVERIFY(bool(writeFileAtomically(path(u"pipe"_s), "new")));
    char buffer[8]{};
    QCOMPARE(::read(reader, buffer, sizeof buffer), ssize_t(3));
    ::close(reader);
    QCOMPARE(QByteArray(buffer), "new"_ba);
    struct stat info
    {
    };
    QCOMPARE(stat(pipe.constData(), &info), 0);
    QVERIFY(S_ISFIFO(info.st_mode));
}

void TestFileIo::aPipeThatNobodyReadsIsRefused()
{
    QCOMPARE(mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    const auto written = writeFileAtomically(path(u"pipe"_s), "new");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, FileError::Kind::NotWritable);
}

void TestFileIo::aPrivateFileIsTheOwnersAlone()
{
    QVERIFY(bool(writeFileAtomically(path(u"a"_s), "new", FileAccess::OwnerOnly)));
    struct stat info
    {
    };
    QCOMPARE(stat(QFile::encodeName(path(u"a"_s)).constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777, mode_t(0600));
}

QTEST_APPLESS_MAIN(TestFileIo)
#include "tst_fileio.moc"
