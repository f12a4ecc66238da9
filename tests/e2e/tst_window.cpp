#include "filter/filtersetfile.h"
#include "intake/samples.h"
#include "mainwindow.h"
#include "models/jsontreemodel.h"
#include "models/payloadlistmodel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QTreeView>

using namespace gooseneck;
using namespace Qt::StringLiterals;

/// The real window with a real recorder and store, driven by clicks and keys.
class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void pasteToExportedFile();
    void undoBringsTheOldFiltersBack();
    void whatIsNotJsonIsKeptWithItsError();
    void listIsFilteredByTextAndVerdict();
    void testPassesOnTheSimulator();
    void testPassesWithSamplesOfTwoSenders();
    void twoSelectedPayloadsAreCompared();
    void attemptsAreUnfoldedByKey();
    void secretsOfAPayloadAreCoveredUntilRevealed();
    void theAnswerOfTheListenerIsSet();
    void pinsAndClearsFromTheMenu();
    void connectionNeedsAHost();
    void unwritableFileIsSaidAndLosesNothing();

private:
    template <class Widget>
    Widget* child(const char* name)
    {
        auto* found = m_window->findChild<Widget*>(QString::fromLatin1(name));
        if (!found) {
            qFatal("no widget %s", name);
        }
        return found;
    }
    void paste(const QByteArray& text)
    {
        const auto before = m_session->state().payloads.size();
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
        child<QListView>("payloads")->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(m_session->state().payloads.size(), before + 1);
    }
    void pressOnKey(const QString& keyPath, Qt::Key key)
    {
        auto* tree = child<QTreeView>("tree");
        const QModelIndexList found =
            tree->model()->match(tree->model()->index(0, 0), JsonTreeModel::KeyPathRole, keyPath, 1,
                                 Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        tree->setCurrentIndex(found.constFirst());
        QTest::keyClick(tree, key);
    }
    /// Types a name into the next file dialog and accepts it.
    static void answerFileDialog(const QString& path)
    {
        auto* timer = new QTimer(qApp);
        connect(timer, &QTimer::timeout, timer, [timer, path] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            auto* name = dialog ? dialog->findChild<QLineEdit*>(u"fileNameEdit"_s) : nullptr;
            if (name && name->isVisible()) {
                timer->deleteLater();
                name->setText(path);
                QTest::keyClick(name, Qt::Key_Return);
            }
        });
        timer->start(10);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QThread> m_thread;
    Recorder* m_recorder = nullptr;
    std::unique_ptr<QThread> m_analysisThread;
    Analysis* m_analysis = nullptr;
    MemorySecretStore m_keychain;
    MemorySecretStore m_memory;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindow::init()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_folder = std::make_unique<QTemporaryDir>();
    m_thread = std::make_unique<QThread>();
    m_recorder = new Recorder;
    m_recorder->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_recorder, &QObject::deleteLater);
    m_thread->start();
    m_analysisThread = std::make_unique<QThread>();
    m_analysis = new Analysis;
    m_analysis->moveToThread(m_analysisThread.get());
    connect(m_analysisThread.get(), &QThread::finished, m_analysis, &QObject::deleteLater);
    m_analysisThread->start();
    m_session = std::make_unique<Session>(*m_recorder, *m_analysis, m_keychain, m_memory);
    const QString store = m_folder->filePath(u"data/captures.sqlite"_s);
    QMetaObject::invokeMethod(m_analysis, [analysis = m_analysis, store] { analysis->readFrom(store); });
    QMetaObject::invokeMethod(m_recorder, [recorder = m_recorder, store] { recorder->open(store); });
    m_window = std::make_unique<MainWindow>(*m_session);
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestWindow::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_analysisThread->quit();
    m_thread->quit();
    QVERIFY(m_analysisThread->wait(5000));
    QVERIFY(m_thread->wait(5000));
}

void TestWindow::pasteToExportedFile()
{
    paste(R"({"alert":{"key":"db-7","label":"Postgres"},"state":"down"})");
    paste(R"({"alert":{"key":"db-7","label":"Postgres"},"state":"up"})");
    pressOnKey(u"state"_s, Qt::Key_S);
    pressOnKey(u"alert.key"_s, Qt::Key_I);
    pressOnKey(u"alert.label"_s, Qt::Key_T);
    QCOMPARE(m_session->state().roles, (Roles{u"state"_s, u"alert.key"_s, u"alert.label"_s, {}}));

    const auto buttons = m_window->findChildren<QPushButton*>();
    const auto propose = std::ranges::find_if(buttons, [](const QPushButton* button) {
        return button->isVisible() && button->text().remove(u'&') == u"Propose from roles";
    });
    QVERIFY(propose != buttons.cend());
    QTest::mouseClick(*propose, Qt::LeftButton);
    QTRY_COMPARE(m_session->state().filterSet.filters.size(), 1);
    auto* from = child<QLineEdit>("from");
    from->setFocus();
    QTest::keyClicks(from, u"Zabbix"_s);
    QTRY_COMPARE(child<QLabel>("incidentTitle")->text(), u"Closes the incident with id db-7"_s);

    const QString path = m_folder->filePath(u"set.json"_s);
    answerFileDialog(path);
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readFilterSet(file.readAll());
    QVERIFY(read);
    QCOMPARE(*read, m_session->state().filterSet);
    QCOMPARE(read->from, u"Zabbix"_s);
    QCOMPARE(read->filters[0].trigger.conditions[0], (Condition{u"state"_s, {u"down"_s}}));
    QCOMPARE(read->filters[0].resolve->incidentMappedWith, u"alert.key"_s);
}

void TestWindow::undoBringsTheOldFiltersBack()
{
    m_session->addAllSamples();
    QTRY_COMPARE(m_session->state().payloads.size(), builtInSamples().size());
    m_session->proposeFilters();
    QTRY_VERIFY(!m_session->state().filterSet.filters.isEmpty());
    const FilterSet proposed = m_session->state().filterSet;
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_session->state().filterSet.filters.isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_session->state().filterSet, proposed);
}

void TestWindow::whatIsNotJsonIsKeptWithItsError()
{
    paste("{\"status\": error}");
    QCOMPARE(m_session->state().payloads.constLast()->body, QByteArray("{\"status\": error}"));
    const auto labels = m_window->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().contains(u"line 1, column 12");
    }));
}

void TestWindow::listIsFilteredByTextAndVerdict()
{
    m_session->addAllSamples();
    QTRY_COMPARE(m_session->state().payloads.size(), builtInSamples().size());
    m_session->assignRoles({u"status"_s, u"monitor.id"_s, u"monitor.name"_s, u"errorMessage"_s});
    m_session->proposeFilters();
    auto* list = child<QListView>("payloads");
    const auto verdicts = [&] {
        QSet<int> kinds;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            kinds.insert(list->model()->index(row, 0).data(PayloadListModel::VerdictRole).toInt());
        }
        return kinds;
    };
    auto* resolves = child<QAction>("resolve");
    resolves->trigger();
    QTRY_COMPARE(verdicts(), QSet<int>{static_cast<int>(VerdictKind::Resolve)});
    const int resolving = list->model()->rowCount();
    QTest::keyClicks(child<QLineEdit>("payloadFilter"), u"1337"_s); // the latency of the Test button
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(resolving > 1);
    child<QLineEdit>("payloadFilter")->clear();
    resolves->trigger();
    QTRY_COMPARE(list->model()->rowCount(), int(builtInSamples().size()));
}

void TestWindow::testPassesWithSamplesOfTwoSenders()
{
    m_session->addAllSamples();
    QTRY_COMPARE(m_session->state().payloads.size(), builtInSamples().size());
    m_session->select(m_session->state().payloads.constFirst()->id);
    m_session->assignRoles({u"status"_s, u"monitor.id"_s, u"monitor.name"_s, u"errorMessage"_s});
    m_session->proposeFilters();
    QTRY_COMPARE(m_session->state().filterSet.filters.size(), 2);
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_session->state().report && !m_session->state().testRunning);
    QVERIFY(m_session->state().report->passed());
}

void TestWindow::twoSelectedPayloadsAreCompared()
{
    paste(R"({"status":"down","id":7})");
    paste(R"({"status":"up","id":7})");
    auto* list = child<QListView>("payloads");
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      list->visualRect(list->model()->index(1, 0)).center());
    auto* differences = child<QTreeView>("differences");
    QTRY_VERIFY(differences->isVisible());
    QTRY_COMPARE(differences->model()->rowCount(), 1);
    QCOMPARE(differences->model()->index(0, 0).data().toString(), u"status"_s);
    QCOMPARE(differences->model()->index(0, 1).data().toString(), u"\"down\""_s);
    QCOMPARE(differences->model()->index(0, 2).data().toString(), u"\"up\""_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    QTRY_VERIFY(!m_session->state().compared);
}

void TestWindow::attemptsAreUnfoldedByKey()
{
    auto* list = child<QListView>("payloads");
    const auto pasteOnce = [&] {
        paste(R"({"monitor":{"id":7},"cronTimestamp":1,"status":"error"})");
        QTRY_COMPARE(m_session->state().repeats.size(), m_session->state().payloads.size() - 1);
    };
    pasteOnce();
    pasteOnce();
    pasteOnce();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->selectionModel()->isSelected(list->model()->index(0, 0)));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Right);
    QCOMPARE(list->model()->rowCount(), 3);
    QTest::keyClick(list, Qt::Key_Left);
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->selectionModel()->isSelected(list->currentIndex()));
    QTest::keyClick(m_window.get(), Qt::Key_Delete);
    QTRY_VERIFY(m_session->state().payloads.isEmpty());
}

void TestWindow::secretsOfAPayloadAreCoveredUntilRevealed()
{
    paste(R"({"type":"status_report","token":"s3cret","name":"x"})");
    auto* tree = child<QTreeView>("tree");
    const auto shown = [&] {
        const QModelIndexList found =
            tree->model()->match(tree->model()->index(0, 0), JsonTreeModel::KeyPathRole, u"token"_s, 1,
                                 Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0).siblingAtColumn(JsonTreeModel::ValueColumn).data().toString();
    };
    QTRY_COMPARE(shown(), u"******"_s);
    auto* reveal = child<QPushButton>("revealPayload");
    QVERIFY(reveal->isVisible());
    QTest::mouseClick(reveal, Qt::LeftButton);
    QCOMPARE(shown(), u"s3cret"_s);
    paste(R"({"token":"other1"})");
    QTRY_COMPARE(shown(), u"******"_s);
}

void TestWindow::theAnswerOfTheListenerIsSet()
{
    child<QAction>("showListener")->trigger();
    auto* dialog = child<QDialog>("listener");
    QTRY_VERIFY(dialog->isVisible());
    dialog->findChild<QSpinBox*>(u"listenPort"_s)->setValue(0);
    dialog->findChild<QSpinBox*>(u"answerStatus"_s)->setValue(418);
    dialog->findChild<QLineEdit*>(u"hostNames"_s)->setText(u"a.example, b.example"_s);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"applyListener"_s), Qt::LeftButton);
    QCOMPARE(m_session->state().listening.hostNames, (QStringList{u"a.example"_s, u"b.example"_s}));
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(m_session->state().listener.kind, ListenerState::Kind::Listening);
    QTcpSocket sender;
    const QUrl url = m_session->state().listener.url;
    sender.connectToHost(url.host(), static_cast<quint16>(url.port()));
    sender.write("POST " + url.path().toLatin1() +
                 " HTTP/1.1\r\nHost: b.example\r\nContent-Length: 2\r\n\r\n{}");
    QTRY_VERIFY(sender.peek(100).startsWith("HTTP/1.1 418"));
    QTRY_COMPARE(m_session->state().payloads.size(), 1);
}

void TestWindow::pinsAndClearsFromTheMenu()
{
    m_session->addAllSamples();
    QTRY_COMPARE(m_session->state().payloads.size(), builtInSamples().size());
    child<QAction>("pin")->trigger();
    QTRY_VERIFY(m_session->state().selectedPayload->capture->pinned);
    QTimer::singleShot(0, m_window.get(), [this] {
        auto* question = m_window->findChild<QMessageBox*>(u"confirmClear"_s);
        for (QAbstractButton* button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::DestructiveRole) {
                button->click();
            }
        }
    });
    child<QAction>("clearHistory")->trigger();
    QTRY_COMPARE(m_session->state().payloads.size(), 1);
}

void TestWindow::testPassesOnTheSimulator()
{
    for (const Sample& sample : builtInSamples().first(3)) {
        m_session->addSample(sample.id);
    }
    QTRY_COMPARE(m_session->state().payloads.size(), 3);
    m_session->proposeFilters();
    QTRY_VERIFY(!m_session->state().filterSet.filters.isEmpty());
    QTest::mouseClick(child<QPushButton>("test"), Qt::LeftButton);
    QTRY_VERIFY(m_session->state().report && !m_session->state().testRunning);
    QVERIFY(m_session->state().report->passed());
    QVERIFY(m_session->state().report->title.contains(u"[TEST] Checkout API"));
    QVERIFY(child<QLabel>("testSummary")->text().startsWith(u"Passed"));
}

void TestWindow::connectionNeedsAHost()
{
    QTest::mouseClick(child<QPushButton>("endpoint"), Qt::LeftButton);
    auto* url = child<QLineEdit>("endpointUrl");
    url->setText(u"https:///v1/process"_s);
    QTest::keyClick(url, Qt::Key_Return);
    QTRY_VERIFY(child<QLabel>("connectionMessage")->text().contains(u"no host"));
    url->setText(u"https://acme.callgoose.com/v1/process?token=can%2Bary"_s);
    QTest::keyClick(url, Qt::Key_Return);
    QTRY_VERIFY(m_session->state().endpoint.has_value());
    QCOMPARE(m_session->state().endpoint->url, QUrl(u"https://acme.callgoose.com/v1/process"_s));
    QTRY_COMPARE(m_session->state().token, TokenState::InKeychain);
}

void TestWindow::unwritableFileIsSaidAndLosesNothing()
{
    m_session->saveWorkspace(m_folder->filePath(u"missing/folder/a.gooseneck.json"_s));
    auto* notice = child<QLabel>("notice");
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(u"cannot be written"));
    QVERIFY(m_session->state().workspacePath.isEmpty());
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
