#include "widgets/uniformlistview.h"

#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

/// The list of rows of one height, shown.
class TestUniformListView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void rowIsWhereItIsDrawn();
    void keyMoves_data();
    void keyMoves();
    void clickSelects();
    void draggingSelectsWhatItCrosses();
    void currentRowIsBroughtIntoView();
    void readerKeepsHisPlace_data();
    void readerKeepsHisPlace();
    void topStaysTop();

private:
    void insert(int row, int count)
    {
        for (int i = 0; i < count; ++i) {
            m_model->insertRow(row, new QStandardItem(u"new %1"_s.arg(i)));
        }
    }
    QModelIndex at(int row) const { return m_model->index(row, 0); }
    QString textAtTop() const { return m_view->indexAt({5, 1}).data().toString(); }

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<UniformListView> m_view;
};

void TestUniformListView::init()
{
    m_view = std::make_unique<UniformListView>();
    m_model = std::make_unique<QStandardItemModel>();
    for (int i = 0; i < 1000; ++i) {
        m_model->appendRow(new QStandardItem(u"row %1"_s.arg(i)));
    }
    m_view->setModel(m_model.get());
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->resize(200, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestUniformListView::rowIsWhereItIsDrawn()
{
    m_view->verticalScrollBar()->setValue(4321);
    const QModelIndex middle = m_view->indexAt({5, 150});
    QVERIFY(middle.isValid());
    const QRect rect = m_view->visualRect(middle);
    QVERIFY(rect.contains(5, 150));
    QCOMPARE(rect.height(), m_view->sizeHintForIndex(middle).height());
    QCOMPARE(m_view->indexAt({5, rect.bottom() + 1}).row(), middle.row() + 1);
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    QCOMPARE(m_view->visualRect(at(999)).bottom() + 1, m_view->viewport()->height());
    m_model->setRowCount(1);
    QVERIFY(!m_view->indexAt({5, 200}).isValid()); // below the last one
}

void TestUniformListView::keyMoves_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    const int page = 300 / 2; // more than a page has
    QTest::newRow("down") << Qt::Key_Down << 5 << 6;
    QTest::newRow("up") << Qt::Key_Up << 5 << 4;
    QTest::newRow("up from the first") << Qt::Key_Up << 0 << 0;
    QTest::newRow("down from the last") << Qt::Key_Down << 999 << 999;
    QTest::newRow("home") << Qt::Key_Home << 500 << 0;
    QTest::newRow("end") << Qt::Key_End << 500 << 999;
    QTest::newRow("page up near the first") << Qt::Key_PageUp << 1 << 0;
    QTest::newRow("page down near the last") << Qt::Key_PageDown << 998 << 999;
    QTest::newRow("page down") << Qt::Key_PageDown << 100 << -page;
}

void TestUniformListView::keyMoves()
{
    QFETCH(Qt::Key, key);
    QFETCH(int, from);
    QFETCH(int, to);
    m_view->setCurrentIndex(at(from));
    QTest::keyClick(m_view.get(), key);
    const int row = m_view->currentIndex().row();
    if (to >= 0) {
        QCOMPARE(row, to);
    } else { // a page, whatever the font makes of that
        QVERIFY2(row > from + 3 && row < from - to, qPrintable(QString::number(row)));
    }
    QVERIFY(m_view->selectionModel()->isSelected(at(row)));
}

void TestUniformListView::clickSelects()
{
    m_view->scrollTo(at(400), QAbstractItemView::PositionAtTop);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(at(402)).center());
    QCOMPARE(m_view->currentIndex().row(), 402);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      m_view->visualRect(at(404)).center());
    QCOMPARE(m_view->selectionModel()->selectedRows().size(), 2);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(at(403)).center());
    QCOMPARE(m_view->selectionModel()->selectedRows(), QModelIndexList({at(403)}));
}

void TestUniformListView::draggingSelectsWhatItCrosses()
{
    const QPoint from = m_view->visualRect(at(2)).center();
    const QPoint to = m_view->visualRect(at(5)).center();
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, m_view->viewport()->mapToGlobal(to), Qt::LeftButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(m_view->viewport(), &move);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(m_view->selectionModel()->selectedRows().size(), 4);
}

void TestUniformListView::currentRowIsBroughtIntoView()
{
    for (const int row : {700, 20, 999, 0}) {
        m_view->setCurrentIndex(at(row));
        QVERIFY2(m_view->viewport()->rect().contains(m_view->visualRect(at(row))),
                 qPrintable(QString::number(row)));
    }
}

void TestUniformListView::readerKeepsHisPlace_data()
{
    QTest::addColumn<int>("inserted"); // -1 = removed
    QTest::addColumn<int>("row");
    QTest::newRow("rows arrive at the top") << 7 << 0;
    QTest::newRow("rows arrive below") << 7 << 900;
    QTest::newRow("rows go at the top") << -7 << 0;
    QTest::newRow("rows go below") << -7 << 900;
}

void TestUniformListView::readerKeepsHisPlace()
{
    QFETCH(int, inserted);
    QFETCH(int, row);
    m_view->setCurrentIndex(at(305));
    m_view->scrollTo(at(300), QAbstractItemView::PositionAtTop);
    const QString before = textAtTop();
    QCOMPARE(before, u"row 300"_s);
    if (inserted > 0) {
        insert(row, inserted);
    } else {
        m_model->removeRows(row, -inserted);
    }
    QCOMPARE(textAtTop(), before);
}

void TestUniformListView::topStaysTop()
{
    insert(0, 3);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    QCOMPARE(textAtTop(), u"new 2"_s);
}

QTEST_MAIN(TestUniformListView)
#include "tst_uniformlistview.moc"
