#include "models/incidentsmodel.h"
#include "panels/incidentspanel.h"
#include "support/captures.h"
#include "support/incidents.h"
#include "widgets/incidentchart.h"
#include "widgets/incidentprint.h"
#include "widgets/incidenttotals.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace gooseneck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The incidents view, driven by keys and clicks.
class TestIncidents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }
    void emptyHistorySaysWhatToDo();
    void totalsStandOnTop();
    void aRowLeadsToItsPayload();
    void aClickOnAMarkLeadsToItsPayload();
    void keysGoFromMarkToMark();
    void theCurrentMarkIsReadOut();
    void keysAndWheelZoom();
    void draggingPans();
    void scenariosAreChosenAndLeadNowhere();
    void changesAreToldPayloadByPayload();
    void picturesAreWritten_data();
    void picturesAreWritten();
    void aPictureExplainsItself();
    void unwritablePictureIsSaid();
    void printsAllLanes();
    void manyIncidentsPaintQuickly();

private:
    void show(const IncidentHistoryPtr& history);
    IncidentChart* chart() { return m_panel->findChild<IncidentChart*>(u"incidentChart"_s); }
    QTreeView* table() { return m_panel->findChild<QTreeView*>(u"incidents"_s); }
    /// Where the mark of this payload is painted, along a lane.
    QPoint markPoint(int lane, CaptureId payload);

    SessionState m_state;
    std::unique_ptr<IncidentsPanel> m_panel;
};

void TestIncidents::init()
{
    // The offscreen platform says this of every window.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_state = {};
    m_panel = std::make_unique<IncidentsPanel>();
    m_panel->resize(1280, 240);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestIncidents::show(const IncidentHistoryPtr& history)
{
    m_state.incidents = history;
    m_panel->render(m_state);
}

QPoint TestIncidents::markPoint(int lane, CaptureId payload)
{
    const LanePicture picture = lanesOf(m_state.incidents->timeline);
    const IncidentPainter painter(picture, colorsOf(Scheme::Light), chart()->font());
    const LaneView view = painter.fitted(chart()->viewport()->rect());
    for (const LaneMark& mark : picture.lanes[lane].marks) {
        if (mark.event.payload == payload) {
            const double y = IncidentPainter::axisHeight + IncidentPainter::laneHeight * (lane + 0.5);
            return QPointF(IncidentPainter::xOf(view, mark.at), y).toPoint();
        }
    }
    return {};
}

void TestIncidents::emptyHistorySaysWhatToDo()
{
    show(nullptr);
    QVERIFY(!chart()->isVisible());
    show(historyOf({"t a"}, 60s));
    QVERIFY(chart()->isVisible() && table()->isVisible());
}

void TestIncidents::totalsStandOnTop()
{
    show(historyOf({"t a", "t a", "r a", "r a", "t b", "x x"}, 60s));
    QCOMPARE(m_panel->findChild<IncidentTotals*>(u"incidentTotals"_s)->text(),
             u"Opened 2 · Resolved 1 · Still open 1 · Repeats 1 · Orphan resolves 1 · Unmatched 1"_s);
}

void TestIncidents::aRowLeadsToItsPayload()
{
    show(historyOf({"t a", "t b", "r a"}, 60s));
    const QSignalSpy requests(m_panel.get(), &IncidentsPanel::payloadRequested);
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(1, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(requests.count(), 1);
    QCOMPARE(requests.at(0).at(0).toLongLong(), 2);
}

void TestIncidents::aClickOnAMarkLeadsToItsPayload()
{
    show(historyOf({"t a", "t b", "r a"}, 60s));
    const QSignalSpy requests(m_panel.get(), &IncidentsPanel::payloadRequested);
    QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, markPoint(0, 3));
    QCOMPARE(requests.count(), 1);
    QCOMPARE(requests.at(0).at(0).toLongLong(), 3);
    QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, QPoint(5, 60)); // a lane's name
    QCOMPARE(requests.count(), 1);
}

void TestIncidents::keysGoFromMarkToMark()
{
    show(historyOf({"t a", "t b", "t a", "r a"}, 60s));
    const QSignalSpy requests(m_panel.get(), &IncidentsPanel::payloadRequested);
    chart()->setFocus();
    const auto payloadAfter = [&](Qt::Key key) {
        QTest::keyClick(chart(), key);
        QTest::keyClick(chart(), Qt::Key_Return);
        return requests.constLast().at(0).toLongLong();
    };
    QCOMPARE(payloadAfter(Qt::Key_Right), 3);
    QCOMPARE(payloadAfter(Qt::Key_End), 4);
    QCOMPARE(payloadAfter(Qt::Key_Right), 4); // there is no further one
    QCOMPARE(payloadAfter(Qt::Key_Down), 2);
    QCOMPARE(payloadAfter(Qt::Key_Up), 1); // the nearest of that lane, or one as near
    QCOMPARE(payloadAfter(Qt::Key_Home), 1);
}

void TestIncidents::theCurrentMarkIsReadOut()
{
    show(historyOf({"t a", "t a", "r <b>"}, 60s));
    chart()->setFocus();
    QVERIFY(chart()->accessibleDescription().startsWith(u"Incident a"_s));
    QVERIFY(chart()->accessibleDescription().contains(u"repeated once"_s));
    QTest::keyClick(chart(), Qt::Key_Down);
    QVERIFY(chart()->accessibleDescription().startsWith(u"Orphan resolve of <b>"_s));
    QCOMPARE(QAccessible::queryAccessibleInterface(chart())->text(QAccessible::Description),
             chart()->currentText());
}

void TestIncidents::keysAndWheelZoom()
{
    show(historyOf({"t a", "r a"}, 3600s));
    chart()->setFocus();
    QCOMPARE(chart()->horizontalScrollBar()->maximum(), 0);
    QTest::keyClick(chart(), Qt::Key_Plus);
    QVERIFY(chart()->zoom() > 1);
    QVERIFY(chart()->horizontalScrollBar()->maximum() > 0);
    QTest::keyClick(chart(), Qt::Key_Minus);
    QCOMPARE(chart()->zoom(), 1.0);
    QWheelEvent wheel(QPointF(400, 40), chart()->viewport()->mapToGlobal(QPointF(400, 40)), {},
                      QPoint(0, 240), {}, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(chart()->viewport(), &wheel);
    QVERIFY(chart()->zoom() > 2);
    QTest::keyClick(chart(), Qt::Key_0);
    QCOMPARE(chart()->zoom(), 1.0);
    for (int i = 0; i < 60; ++i) {
        chart()->zoomIn();
    }
    QVERIFY(chart()->horizontalScrollBar()->maximum() < 5'000'000);
}

void TestIncidents::draggingPans()
{
    show(historyOf({"t a", "r a"}, 3600s));
    const QSignalSpy requests(m_panel.get(), &IncidentsPanel::payloadRequested);
    for (int i = 0; i < 4; ++i) {
        chart()->zoomIn();
    }
    QScrollBar* bar = chart()->horizontalScrollBar();
    const int before = bar->value();
    QTest::mousePress(chart()->viewport(), Qt::LeftButton, {}, QPoint(400, 40));
    QMouseEvent moved(QEvent::MouseMove, QPointF(340, 40), chart()->viewport()->mapToGlobal(QPointF(340, 40)),
                      Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(chart()->viewport(), &moved);
    QTest::mouseRelease(chart()->viewport(), Qt::LeftButton, {}, QPoint(340, 40));
    QCOMPARE(bar->value(), before + 60);
    QCOMPARE(requests.count(), 0);
}

void TestIncidents::scenariosAreChosenAndLeadNowhere()
{
    m_state.filterSet = alertFilterSet();
    show(historyOf({"t a"}, 60s));
    auto* source = m_panel->findChild<QComboBox*>(u"incidentSource"_s);
    QSignalSpy chosen(m_panel.get(), &IncidentsPanel::scenarioChosen);
    source->setFocus();
    for (int i = 0; i < 7; ++i) {
        QTest::keyClick(source, Qt::Key_Down);
    }
    QCOMPARE(chosen.count(), 7);
    QCOMPARE(chosen.constLast().at(0).value<std::optional<ScenarioKind>>(), ScenarioKind::Flapping);

    m_state.scenario = ScenarioKind::Flapping;
    m_panel->render(m_state);
    QCOMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(source->currentText(), u"Scenario: Flapping"_s);
    const QSignalSpy requests(m_panel.get(), &IncidentsPanel::payloadRequested);
    QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, QPoint(300, 40));
    table()->setCurrentIndex(table()->model()->index(1, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(requests.count(), 0);
}

void TestIncidents::changesAreToldPayloadByPayload()
{
    m_state.scenario = ScenarioKind::Brownout;
    m_state.filterSet = alertFilterSet();
    m_panel->render(m_state);
    auto* change = m_panel->findChild<QPushButton*>(u"incidentChange"_s);
    QVERIFY(!change->isVisible());
    m_state.savedFilterSet = m_state.filterSet;
    m_state.filterSet.filters[0].resolve->condition.contains = {u"degraded"_s};
    m_panel->render(m_state);
    QVERIFY(change->isVisible());
    QCOMPARE(change->accessibleDescription(),
             u"Against the saved filters: 1 orphan resolve more, 1 event fewer is unmatched."_s);
    QStringList payloads;
    for (const QAction* action : change->menu()->actions()) {
        payloads.append(action->text());
    }
    QCOMPARE(payloads, (QStringList{u"Payload 1: Resolves 4821, was: No match"_s,
                                    u"Payload 3: Resolves 4821, was: No match"_s,
                                    u"Payload 4: No match, was: Resolves 4821"_s}));
}

void TestIncidents::picturesAreWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("PNG") << u"a.png"_s << QByteArray("\x89PNG");
    QTest::newRow("SVG") << u"a.svg"_s << QByteArray("<?xml");
}

void TestIncidents::picturesAreWritten()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, begin);
    show(historyOf({"t a<b>", "r a<b>", "t b"}, 60s));
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QVERIFY(savePicture(*chart(), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith(begin));
    QVERIFY(content.size() > 1000);
    QVERIFY(!content.contains("a<b>"));
}

void TestIncidents::aPictureExplainsItself()
{
    m_state.scenario = ScenarioKind::Brownout;
    m_state.filterSet = alertFilterSet();
    m_panel->render(m_state);
    const auto* totals = m_panel->findChild<IncidentTotals*>(u"incidentTotals"_s);
    QVERIFY(totals->text().endsWith(u"Degraded"));
    QTRY_VERIFY(totals->width() >= totals->sizeHint().width());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.svg"_s);
    QVERIFY(savePicture(*chart(), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    for (const QString& said : totals->text().split(u" · "_s)) {
        QVERIFY2(content.contains(said.toUtf8()), qPrintable(said));
    }
}

void TestIncidents::unwritablePictureIsSaid()
{
    show(historyOf({"t a"}, 60s));
    const auto written = savePicture(*chart(), u"/nowhere/a.png"_s);
    QVERIFY(!written);
    QCOMPARE(written.error().path, u"/nowhere/a.png"_s);
}

void TestIncidents::printsAllLanes()
{
    QByteArrayList steps;
    for (int i = 0; i < 100; ++i) {
        steps.append("t " + QByteArray::number(i));
    }
    show(historyOf(steps, 60s));
    const QTemporaryDir folder;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setOutputFileName(folder.filePath(u"a.pdf"_s));
    printPicture(*chart(), printer);
    QFile file(folder.filePath(u"a.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().count("/Type /Page\n") > 1);
}

void TestIncidents::manyIncidentsPaintQuickly()
{
    QByteArrayList steps;
    for (int i = 0; i < 50'000; ++i) {
        steps.append((i % 3 == 2 ? "r " : "t ") + QByteArray::number(i % 500));
    }
    show(historyOf(steps, 60s));
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!chart()->grab().isNull());
    QVERIFY2(clock.elapsed() < 2000, "a generous deadline");
}

QTEST_MAIN(TestIncidents)
#include "tst_incidents.moc"
