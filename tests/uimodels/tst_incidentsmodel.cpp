#include "models/incidentsmodel.h"
#include "support/incidents.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// "a:Open a:Resolved ..."
QString states(const IncidentsModel& model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        rows.append(model.index(row, IncidentsModel::IncidentColumn).data().toString() + u':' +
                    model.index(row, IncidentsModel::StateColumn).data().toString());
    }
    return rows.join(u' ');
}

} // namespace

class TestIncidentsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void orphansStandAtTheirPlaces();
    void cellsSayWhatHappened();
    void rowsAreFoundByTheirPayload();
    void anEqualHistoryKeepsTheRows();
    void foreignTextIsPlain();
    void nothingIsNoRows();

private:
    std::unique_ptr<IncidentsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestIncidentsModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tester.reset();
    m_model = std::make_unique<IncidentsModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestIncidentsModel::orphansStandAtTheirPlaces()
{
    m_model->setHistory(historyOf({"r a", "t a", "t b", "r c", "r a", "x a"}, 60s));
    QCOMPARE(states(*m_model), u"a:Orphan a:Resolved b:Open c:Orphan"_s);
}

void TestIncidentsModel::cellsSayWhatHappened()
{
    m_model->setHistory(historyOf({"t a", "t a", "t a", "r a"}, 60s));
    const auto cell = [this](int column) { return m_model->index(0, column).data().toString(); };
    QCOMPARE(cell(IncidentsModel::RepeatsColumn), u"2"_s);
    QCOMPARE(cell(IncidentsModel::AttemptsColumn), u"1"_s);
    QCOMPARE(cell(IncidentsModel::TitleColumn), u"t"_s);
    QVERIFY(!cell(IncidentsModel::OpenedColumn).isEmpty());
    QVERIFY(cell(IncidentsModel::OpenedColumn) != cell(IncidentsModel::ResolvedColumn));
    const QModelIndex row = m_model->index(0, 0);
    QCOMPARE(row.data(IncidentsModel::PayloadRole).toLongLong(), 1);
    QCOMPARE(row.data(IncidentsModel::StateRole).toInt(), static_cast<int>(IncidentsModel::State::Resolved));
    for (int column = 0; column < IncidentsModel::ColumnCount; ++column) {
        QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
}

void TestIncidentsModel::rowsAreFoundByTheirPayload()
{
    m_model->setHistory(historyOf({"t a", "x a", "r b", "tr c", "tr c"}, 60s));
    QCOMPARE(m_model->rowOf(1), 0);
    QCOMPARE(m_model->rowOf(2), -1);
    QCOMPARE(m_model->rowOf(3), 1);
    QCOMPARE(m_model->rowOf(5), 3);
    QCOMPARE(m_model->rowOf(9), -1);
}

void TestIncidentsModel::anEqualHistoryKeepsTheRows()
{
    m_model->setHistory(historyOf({"t a", "r a"}, 60s));
    const QSignalSpy resets(m_model.get(), &IncidentsModel::modelReset);
    m_model->setHistory(historyOf({"t a", "r a"}, 60s));
    QCOMPARE(resets.count(), 0);
    m_model->setHistory(historyOf({"t a", "r b"}, 60s));
    QCOMPARE(resets.count(), 1);
}

void TestIncidentsModel::foreignTextIsPlain()
{
    m_model->setHistory(historyOf({"t <b>a\u202e"}, 60s, "<img src=x>\u202e"));
    QCOMPARE(m_model->index(0, IncidentsModel::IncidentColumn).data().toString(), u"<b>a⟨U+202E⟩"_s);
    QCOMPARE(m_model->index(0, IncidentsModel::TitleColumn).data().toString(), u"<img src=x>⟨U+202E⟩"_s);
    QVERIFY(!m_model->index(0, 0).data(Qt::ToolTipRole).toString().contains(u'<'));
}

void TestIncidentsModel::nothingIsNoRows()
{
    m_model->setHistory(historyOf({"t a"}, 60s));
    m_model->setHistory(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestIncidentsModel)
#include "tst_incidentsmodel.moc"
