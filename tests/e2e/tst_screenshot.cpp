#include "cliprocess.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

/// How the window's program ends that is asked for a picture in `file`.
int pictured(const QString& file, const QStringList& arguments)
{
    return runProgram(QStringLiteral(GOOSENECK_BIN_DIR "/gooseneck"),
                      QStringList{u"--screenshot"_s, file} + arguments)
        .exitCode;
}

} // namespace

/// The pictures for people who look at every panel (tests/screenshots): each can be reached.
class ScreenshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsThePanel_data();
    void showsThePanel();
    void refusesWhatIsNotThere_data();
    void refusesWhatIsNotThere();
};

void ScreenshotTest::showsThePanel_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<bool>("isWindow");
    QTest::newRow("the first start") << u""_s << true;
    QTest::newRow("two payloads compared") << u"--samples --tab compare"_s << true;
    QTest::newRow("the incidents") << u"--samples --bottom incidents"_s << true;
    QTest::newRow("a test that ran") << u"--samples --bottom test --test"_s << true;
    QTest::newRow("the listener's settings") << u"--dialog showListener"_s << false;
    QTest::newRow("the connection") << u"--samples --dialog editConnection"_s << false;
    QTest::newRow("OpenStatus") << u"--dialog showOpenStatus"_s << false;
    QTest::newRow("earlier runs") << u"--samples --test --dialog showRuns"_s << false;
}

void ScreenshotTest::showsThePanel()
{
    QFETCH(QString, arguments);
    QFETCH(bool, isWindow);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"picture.png"_s);
    QCOMPARE(pictured(file, (u"--size 1280x720 "_s + arguments).split(u' ', Qt::SkipEmptyParts)), 0);
    const QImage picture(file);
    QVERIFY(!picture.isNull());
    QCOMPARE(picture.size() == QSize(1280, 720), isWindow);
}

void ScreenshotTest::refusesWhatIsNotThere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("no such tab of the payload") << QStringList{u"--tab"_s, u"hex"_s} << 2;
    QTest::newRow("no such tab along the bottom") << QStringList{u"--bottom"_s, u"tree"_s} << 2;
    QTest::newRow("no such action") << QStringList{u"--dialog"_s, u"nothing"_s} << 1;
    QTest::newRow("an action that opens no dialog") << QStringList{u"--dialog"_s, u"pin"_s} << 1;
}

void ScreenshotTest::refusesWhatIsNotThere()
{
    QFETCH(QStringList, arguments);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"picture.png"_s);
    QTEST(pictured(file, arguments), "status");
    QVERIFY(!QFile::exists(file));
}

QTEST_GUILESS_MAIN(ScreenshotTest)
#include "tst_screenshot.moc"
