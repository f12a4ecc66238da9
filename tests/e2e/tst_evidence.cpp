#include "models/fieldsmodel.h"
#include "models/payloadlistmodel.h"
#include "support/runningwindow.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

QByteArray payload(int monitor, const QByteArray& state)
{
    return R"({"monitorId":)" + QByteArray::number(monitor) + R"(,"state":")" + state + R"("})";
}

} // namespace

/// Keys are chosen from what all payloads say, in the real window.
class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<RunningWindow>(); }
    void cleanup() { m_window.reset(); }

    void theBannerOffersWhatThePayloadsProve();
    void aKeyIsAssignedFromTheFieldsTab();
    void theFieldsTabFollowsTheList();
    void theFieldsTabIsSearched();
    void aPayloadIsComparedWithItsRecovery();
    void whatIsNewIsMarkedAndCompared();

private:
    void add(const QByteArray& body)
    {
        const auto before = m_window->state().payloads.size();
        m_window->session->addPastedText(QString::fromUtf8(body));
        QTRY_COMPARE(m_window->state().payloads.size(), before + 1);
    }
    void addTwoMonitors()
    {
        for (const int monitor : {1, 2}) {
            add(payload(monitor, "down"));
            add(payload(monitor, "up"));
        }
    }
    QTreeView* openFields()
    {
        m_window->child<QTabWidget>("payloadTabs")->setCurrentIndex(3);
        return m_window->child<QTreeView>("fields");
    }
    QString evidence() const { return m_window->child<QLabel>("evidence")->text(); }

    std::unique_ptr<RunningWindow> m_window;
};

void TestEvidence::theBannerOffersWhatThePayloadsProve()
{
    auto* use = m_window->child<QPushButton>("useKeys");
    auto* missing = m_window->child<QLabel>("missingEvidence");
    add(payload(1, "down"));
    QTRY_COMPARE(evidence(), u"Unknown sender: use state?"_s);
    QVERIFY(missing->text().contains(u"No payload that says up was seen yet."));
    add(payload(1, "up"));
    QTRY_COMPARE(evidence(), u"Unknown sender: use state, monitorId?"_s);
    QVERIFY(missing->text().contains(u"Only one monitor was seen"));
    add(payload(2, "down"));
    add(payload(2, "up"));
    QTRY_VERIFY(!missing->isVisible());
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(m_window->state().roles, (Roles{u"state"_s, u"monitorId"_s, {}, {}}));
    QVERIFY(!use->isVisible());
    QCOMPARE(evidence(), u"Unknown sender. Keys assigned: state, monitorId."_s);
}

void TestEvidence::aKeyIsAssignedFromTheFieldsTab()
{
    addTwoMonitors();
    auto* fields = openFields();
    QTRY_COMPARE(fields->model()->index(0, FieldsModel::PresentColumn).data().toString(), u"4 of 4"_s);
    QCOMPARE(fields->model()->index(0, FieldsModel::ValuesColumn).data().toString(), u"1 ×2, 2 ×2"_s);
    fields->setCurrentIndex(fields->model()->index(0, 0));
    QVERIFY(
        m_window->child<QPlainTextEdit>("fieldDetail")->toPlainText().contains(u"Suggested as Incident id"));
    QTest::keyClick(fields, Qt::Key_I);
    QCOMPARE(m_window->state().roles.incident, u"monitorId"_s);
    QCOMPARE(fields->model()->index(0, FieldsModel::RoleColumn).data().toString(), u"Incident id"_s);
    QTest::keyClick(fields, Qt::Key_I);
    QVERIFY(m_window->state().roles.incident.isEmpty());
}

void TestEvidence::theFieldsTabFollowsTheList()
{
    addTwoMonitors();
    auto* fields = openFields();
    m_window->child<QLineEdit>("payloadFilter")->setText(u"down"_s);
    m_window->child<QCheckBox>("fieldsOfShown")->click();
    QTRY_COMPARE(fields->model()->index(1, FieldsModel::ValuesColumn).data().toString(), u"down ×2"_s);
    QCOMPARE(m_window->child<QLabel>("fieldsCount")->text(), u"2 keys in 2 payloads"_s);
    m_window->child<QLineEdit>("payloadFilter")->clear();
    QTRY_COMPARE(m_window->child<QLabel>("fieldsCount")->text(), u"2 keys in 4 payloads"_s);
}

void TestEvidence::theFieldsTabIsSearched()
{
    addTwoMonitors();
    auto* fields = openFields();
    QTRY_COMPARE(fields->model()->rowCount(), 2);
    QTest::keyClick(fields, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(m_window->child<QLineEdit>("fieldsSearch")->hasFocus());
    QTest::keyClicks(m_window->child<QLineEdit>("fieldsSearch"), u"DOWN"_s);
    QCOMPARE(fields->model()->rowCount(), 1);
    QCOMPARE(fields->currentIndex().data(FieldsModel::PathRole).toString(), u"state"_s);
}

void TestEvidence::aPayloadIsComparedWithItsRecovery()
{
    m_window->session->assignRoles({u"state"_s, u"monitorId"_s, {}, {}});
    addTwoMonitors();
    m_window->session->select(m_window->state().payloads[0]->id);
    QTRY_COMPARE(m_window->state().facts.size(), 4);
    m_window->child<QAction>("compareWithPartner")->trigger();
    auto* differences = m_window->child<QTreeView>("differences");
    QTRY_COMPARE(differences->model()->rowCount(), 1);
    QVERIFY(differences->isVisible());
    QCOMPARE(differences->model()->index(0, 2).data().toString(), u"\"up\""_s);
    m_window->session->assignRoles({u"state"_s, {}, {}, {}});
    const auto hasNoId = [this] {
        const RowFactsPtr facts = m_window->state().facts.value(m_window->state().selected);
        return facts && !facts->incident;
    };
    QTRY_VERIFY(hasNoId());
    m_window->child<QAction>("compareWithPartner")->trigger();
    QVERIFY(m_window->child<QLabel>("notice")->text().contains(u"says the opposite"));
}

void TestEvidence::whatIsNewIsMarkedAndCompared()
{
    m_window->session->assignRoles({u"state"_s, u"monitorId"_s, {}, {}});
    addTwoMonitors();
    auto* novelty = m_window->child<QLabel>("novelty");
    QVERIFY(!novelty->isVisible());
    add(R"({"monitorId":"1","state":"paused"})");
    QTRY_VERIFY(novelty->isVisible());
    QVERIFY2(novelty->text().contains(u"\"state\" has a value that was never seen before: \"paused\"."),
             qPrintable(novelty->text()));
    QVERIFY(novelty->text().contains(u"\"monitorId\" is a string here; so far it was a number."));
    auto* list = m_window->child<QListView>("payloads");
    QCOMPARE(list->model()->index(0, 0).data(PayloadListModel::NoteRole).toString(),
             u"new status · other type"_s);
    QTest::mouseClick(m_window->child<QPushButton>("compareWithLastGood"), Qt::LeftButton);
    auto* differences = m_window->child<QTreeView>("differences");
    QTRY_COMPARE(differences->model()->rowCount(), 2);
    m_window->session->select(m_window->state().payloads[0]->id);
    QVERIFY(!m_window->state().compared);
    QVERIFY(!novelty->isVisible());
}

QTEST_MAIN(TestEvidence)
#include "tst_evidence.moc"
