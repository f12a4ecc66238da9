#include "panels/payloadpanel.h"
#include "panels/treepage.h"
#include "session/analysis.h"
#include "widgets/jsontreeview.h"
#include "widgets/rawview.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <ctime>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

constexpr double longestHoldMs = 100;

double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Measures how long the window's thread is held between two turns of its event loop. Judged is the time that
/// the thread worked, because other programs on the machine may keep it waiting at will; the wall clock's
/// figure is printed beside it.
class Watchdog : public QObject
{
public:
    Watchdog()
    {
        m_timer.setInterval(0);
        connect(&m_timer, &QTimer::timeout, this, &Watchdog::tick);
        m_wall.start();
        m_last = threadMs();
        m_timer.start();
    }

    void tick()
    {
        const double now = threadMs();
        held = qMax(held, now - m_last);
        heldOnTheWall = qMax(heldOnTheWall, double(m_wall.nsecsElapsed()) / 1e6);
        m_last = threadMs();
        m_wall.restart();
    }

    double held = 0;
    double heldOnTheWall = 0;

private:
    QTimer m_timer;
    QElapsedTimer m_wall;
    double m_last = 0;
};

/// An Analysis on a thread of its own.
class AnalysisThread
{
public:
    AnalysisThread()
    {
        m_analysis->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_analysis, &QObject::deleteLater);
        m_thread.start();
    }
    ~AnalysisThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(AnalysisThread)

    Analysis* get() const { return m_analysis; }

private:
    QThread m_thread;
    Analysis* m_analysis = new Analysis;
};

/// 100 MB of monitor alerts of about 200 bytes.
QByteArray hundredMegabytes()
{
    QByteArray text = "{\"alerts\":[\n";
    text.reserve(101'000'000);
    for (int i = 0; text.size() < 100'000'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += (i > 0 ? ",\n" : "") +
                ("{\"monitor\":{\"id\":" + number + ",\"name\":\"Checkout API " + number) +
                "\",\"url\":\"https://shop.example/health\"},\"status\":\"error\",\"statusCode\":503,"
                "\"cronTimestamp\":1757945100123,\"errorMessage\":\"connect timed out after 45 "
                "s\",\"latency\":null}";
    }
    return text + "]}";
}

QByteArray millionNumbers()
{
    QByteArray text = "[0";
    for (int i = 1; i < 1'000'000; ++i) {
        text += ',' + QByteArray::number(i * 7);
    }
    return text + ']';
}

} // namespace

/// The window's thread stays live over documents of any size.
class TestLiveness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hugeDocument_data();
    void hugeDocument();

private:
    void useTheTree(PayloadPanel& panel);
    void useRaw(PayloadPanel& panel);
};

void TestLiveness::hugeDocument_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("needle");
    QTest::addColumn<int>("width");
    QTest::newRow("100 MB of objects") << hundredMegabytes() << u"Checkout API 77777"_s << 700;
    QTest::newRow("one array of 1,000,000 numbers") << millionNumbers() << u"6999993"_s << 703;
    QTest::newRow("20 MB of arrays of arrays")
        << "[" + QByteArray("[[],[1]],").repeated(2'200'000) + "1]" << u"1"_s << 706;
    QTest::newRow("one text of 100 MB")
        << "{\"a\":\"" + QByteArray(100'000'000, 'x') + "\"}" << u"a"_s << 709;
}

void TestLiveness::useTheTree(PayloadPanel& panel)
{
    auto* tree = panel.findChild<JsonTreeView*>(u"tree"_s);
    QTRY_VERIFY(tree->jsonModel()->rowCount() > 0);
    QTest::keyClick(tree, Qt::Key_9, Qt::ControlModifier);
    QTest::qWait(0);
    QTest::keyClick(tree, Qt::Key_End);
    QTest::qWait(0);
    for (int page = 0; page < 5; ++page) {
        QTest::keyClick(tree, Qt::Key_PageUp);
        QTest::qWait(0);
    }
}

void TestLiveness::useRaw(PayloadPanel& panel)
{
    panel.findChild<QTabWidget*>(u"payloadTabs"_s)->setCurrentIndex(1);
    auto* raw = panel.findChild<RawView*>(u"raw"_s);
    QTRY_VERIFY_WITH_TIMEOUT(raw->isLaidOut(), 60'000);
    for (const int percent : {100, 50, 1}) {
        raw->verticalScrollBar()->setValue(raw->verticalScrollBar()->maximum() / 100 * percent);
        QTest::qWait(0);
        QTest::mouseClick(raw->viewport(), Qt::LeftButton, {}, QPoint(200, 100));
        QTest::qWait(0);
    }
}

void TestLiveness::hugeDocument()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, needle);
    QFETCH(const int, width);
    PayloadPanel panel;
    panel.resize(width, 500);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    Capture capture;
    capture.id = 1;
    capture.body = bytes;
    SessionState state;
    state.selectedPayload = Payload{.capture = std::make_shared<const Capture>(capture), .content = bytes};
    state.selected = 1;

    Watchdog watchdog;
    QElapsedTimer clock;
    clock.start();
    panel.render(state, allStateParts);
    watchdog.tick();
    AnalysisThread analysis;
    connect(analysis.get(), &Analysis::parseProgressed, &panel, [&](CaptureId, int thousandths) {
        state.readThousandths = thousandths;
        panel.render(state, StatePart::Reading);
    });
    connect(analysis.get(), &Analysis::parsed, &panel, [&](const Payload& payload) {
        state.readThousandths.reset();
        state.selectedPayload = payload;
        panel.render(state, allStateParts);
    });
    QMetaObject::invokeMethod(
        analysis.get(),
        [worker = analysis.get(), capture = state.selectedPayload->capture] { worker->parse(capture, {}); });
    auto* tree = panel.findChild<JsonTreeView*>(u"tree"_s);
    QTRY_VERIFY_WITH_TIMEOUT(tree->jsonModel()->rowCount() > 0, 60'000);
    const qint64 opened = clock.elapsed();
    useTheTree(panel);
    QTest::keyClick(&panel, Qt::Key_F, Qt::ControlModifier);
    panel.findChild<QLineEdit*>(u"searchField"_s)->setText(needle);
    auto* status = panel.findChild<QLabel*>(u"searchStatus"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!status->text().isEmpty() && !status->text().endsWith(u'…'), 60'000);
    useRaw(panel);
    panel.render(SessionState(), allStateParts);
    QTest::qWait(0);
    watchdog.tick();
    qInfo("opened after %lld ms; held at most %.0f ms of work, %.0f ms on the wall", opened, watchdog.held,
          watchdog.heldOnTheWall);
    QVERIFY2(watchdog.held <= longestHoldMs, QByteArray::number(watchdog.held).constData());
}

QTEST_MAIN(TestLiveness)
#include "tst_liveness.moc"
