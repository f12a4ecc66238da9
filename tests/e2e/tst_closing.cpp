// The window closed in the middle of a live run: what is asked, what is sent, and what the next start shows.

#include "support/callgooseserver.h"
#include "support/livewindow.h"

#include <QDir>
#include <QMessageBox>

using namespace gooseneck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray token = "gk-closing-token";

/// Opens the incident, is silent to everything while it hangs, and closes what is to be closed.
class SlowCallgoose : public CallgooseServer
{
public:
    SlowCallgoose()
        : CallgooseServer([this](const QByteArray& body) { return answerTo(body); })
    {
    }

    bool hangs = true;        ///< to the repeat of the trigger
    bool isDeafToEnd = false; ///< to the resolve, too

private:
    std::optional<QByteArray> answerTo(const QByteArray& body) const
    {
        if (body.contains("recovered")) {
            return isDeafToEnd ? std::nullopt : std::optional(processAnswer(ReplyMeaning::Resolved));
        }
        if (bodies.size() == 1) {
            return processAnswer(ReplyMeaning::Created);
        }
        return hangs ? std::nullopt : std::optional(processAnswer(ReplyMeaning::Duplicate));
    }
};

} // namespace

class TestClosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void closedAtOnceItIsResolvedAfterARestart();
    void endedFirstItIsResolvedBeforeItCloses();
    void staysToShowWhatCouldNotBeResolved();
    void goesOnTesting();
    void asksNothingWithoutALiveRun();

private:
    /// Sends the trigger, and closes the window while the next step has no answer.
    QMessageBox* closeInTheMiddle(const LiveWindow& window, const SlowCallgoose& server) const;
    QStringList pendingFiles() const
    {
        return QDir(m_folder->filePath(u"pending-resolves"_s)).entryList(QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QMessageBox* TestClosing::closeInTheMiddle(const LiveWindow& window, const SlowCallgoose& server) const
{
    if (!QTest::qWaitFor([&] { return window.isReady(); }, 20'000)) {
        return nullptr;
    }
    window.send(window.askForLive(TokenScope::Service));
    if (!QTest::qWaitFor([&] { return server.bodies.size() == 2; }, 20'000) || window->close()) {
        return nullptr;
    }
    return window->findChild<QMessageBox*>(u"closeInRun"_s);
}

void TestClosing::closedAtOnceItIsResolvedAfterARestart()
{
    SlowCallgoose server;
    QString id;
    {
        const LiveWindow window(m_folder->path(), server.url(), token);
        const QMessageBox* question = closeInTheMiddle(window, server);
        QVERIFY2(question && question->isVisible(), "a live run is on, and nothing was asked");
        QVERIFY(window->isVisible());
        id = window.state().report->incidentId;
        LiveWindow::childOf<QPushButton>(question, "closeAtOnce")->click();
        QVERIFY(!window->isVisible());
    }
    QCOMPARE(server.bodies.size(), 2);
    QCOMPARE(pendingFiles().size(), 1);

    const LiveWindow next(m_folder->path(), server.url(), token); // another start
    QTRY_VERIFY(next.isReady());
    QCOMPARE(next.state().pending.size(), 1);
    auto* resolve = next.child<QPushButton>("resolveNow");
    QTRY_VERIFY2(resolve->isVisible(), "it is not to be seen at the start");
    QTest::mouseClick(resolve, Qt::LeftButton);
    QTRY_COMPARE(next.state().pending.size(), 0);
    QCOMPARE(server.bodies.size(), 3);
    QVERIFY(server.bodies.constLast().contains("recovered"));
    QVERIFY(server.bodies.constLast().contains(id.toUtf8()));
    QCOMPARE(pendingFiles(), QStringList());
    QTRY_VERIFY(!next.state().testRunning);
    QVERIFY(next.state().report->passed());
}

void TestClosing::endedFirstItIsResolvedBeforeItCloses()
{
    SlowCallgoose server;
    const LiveWindow window(m_folder->path(), server.url(), token);
    const QMessageBox* question = closeInTheMiddle(window, server);
    QVERIFY(question);
    LiveWindow::childOf<QPushButton>(question, "endAndClose")->click();
    QTRY_VERIFY(!window->isVisible());
    QVERIFY(server.bodies.constLast().contains("recovered"));
    QCOMPARE(pendingFiles(), QStringList());
    QVERIFY(!window.state().report->mayBeOpen);
}

void TestClosing::staysToShowWhatCouldNotBeResolved()
{
    SlowCallgoose server;
    server.isDeafToEnd = true;
    const LiveWindow window(m_folder->path(), server.url(), token);
    const QMessageBox* question = closeInTheMiddle(window, server);
    QVERIFY(question);
    window.session->findChild<ProcessClient*>()->setDeadline(300ms);
    LiveWindow::childOf<QPushButton>(question, "endAndClose")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!window.state().testRunning, 20'000);
    QVERIFY(window->isVisible());
    QTRY_VERIFY(window.child<QPushButton>("resolveNow")->isVisible());
    QCOMPARE(pendingFiles().size(), 1);
    QVERIFY2(window->close(), "no run is on any more, so nothing is asked");
}

void TestClosing::goesOnTesting()
{
    SlowCallgoose server;
    const LiveWindow window(m_folder->path(), server.url(), token);
    QMessageBox* question = closeInTheMiddle(window, server);
    QVERIFY(question);
    question->reject();
    QVERIFY(window->isVisible());
    QVERIFY(window.state().testRunning);
    QVERIFY2(!window->close(), "it is asked again");
    QTRY_VERIFY(window->findChild<QMessageBox*>(u"closeInRun"_s));
    window.session->abortTest();
    QTRY_VERIFY(!window.state().testRunning);
    QTRY_VERIFY2(!window->findChild<QMessageBox*>(u"closeInRun"_s), "the question outlived its run");
    QVERIFY2(window->isVisible(), "nobody said that it is to close");
}

void TestClosing::asksNothingWithoutALiveRun()
{
    const LiveWindow window(m_folder->path(), u"http://127.0.0.1:9/v1/process"_s, token);
    QTRY_VERIFY(window.isReady());
    window.session->runOnSimulator();
    QVERIFY(window.state().testRunning);
    QVERIFY(window->close());
    QVERIFY(!window->findChild<QMessageBox*>(u"closeInRun"_s));
}

QTEST_MAIN(TestClosing)
#include "tst_closing.moc"
