#include "secretclipboard.h"
#include "support/callgooseserver.h"
#include "support/canary.h"
#include "support/certificates.h"
#include "support/livewindow.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QMetaProperty>
#include <QMimeData>
#include <QPointer>
#include <QSignalSpy>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

const Canary canary;
QByteArray logged;

void keepMessage(QtMsgType, const QMessageLogContext&, const QString& text)
{
    logged += text.toUtf8() + '\n';
}

/// Every text that an object has as a property: titles, tooltips, accessible names, contents.
QString textsOf(const QObject& object)
{
    QString texts = object.objectName() + u'\n';
    const QMetaObject* type = object.metaObject();
    for (int i = 0; i < type->propertyCount(); ++i) {
        const QVariant value = type->property(i).read(&object);
        if (value.canConvert<QString>()) {
            texts += value.toString() + u'\n';
        }
        if (value.canConvert<QStringList>()) {
            texts += value.toStringList().join(u'\n') + u'\n';
        }
    }
    return texts;
}

QString textsOf(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    QString texts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, Qt::StatusTipRole,
                                   Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole}) {
                texts += index.data(role).toString() + u'\n';
            }
        }
        texts += textsOf(model, model.index(row, 0, parent));
    }
    return texts;
}

QString accessibleTextsOf(QObject* object)
{
    QString texts;
    if (const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(object)) {
        for (const QAccessible::Text kind :
             {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
            texts += accessible->text(kind) + u'\n';
        }
    }
    return texts;
}

/// Everything that the window and its dialogs say, seen and unseen.
QString allTextsOf(QWidget* window)
{
    QString texts = textsOf(*window) + accessibleTextsOf(window);
    const QList<QObject*> found = window->findChildren<QObject*>();
    // To be asked for its texts makes a widget lay itself out, and others of it may go.
    const QList<QPointer<QObject>> children(found.cbegin(), found.cend());
    for (const QPointer<QObject>& child : children) {
        if (!child) {
            continue;
        }
        texts += textsOf(*child) + accessibleTextsOf(child);
        if (const auto* view = qobject_cast<QAbstractItemView*>(child.data()); view && view->model()) {
            texts += textsOf(*view->model());
        }
    }
    return texts;
}

QByteArray quoting(const char* status, const QByteArray& fields = {})
{
    const QByteArray token = Canary::token();
    const QByteArray body = "{\"error\":\"bad token " + token + " " + token.toPercentEncoding() + " " +
                            ("x" + token).toBase64() + "\"}";
    return QByteArray("HTTP/1.1 ") + status + "\r\n" + fields +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace

/// The canary token through the window: typed, tested, imported, exported and copied, it is found in no text
/// of any widget, in no message and in no file.
class TestCanaryWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theSearchFindsWhatIsThere();
    void testLeavesNothing_data();
    void testLeavesNothing();
    void timeOutLeavesNothing();
    void importLeavesNothing_data();
    void importLeavesNothing();
    void typedIntoTheDialogItIsGoneAfterwards();
    void shownOnlyWhileTheButtonIsHeld();
    void copiedWithTheHintAndCleared();
    void anotherServerGetsItOnlyWithAYes();

private:
    void verifyNowhere(QWidget* window) const;
    void exportEverything(LiveWindow& window) const;
    QDialog* openConnection(const LiveWindow& window) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    CertificateAuthority m_unknown;
};

void TestCanaryWindow::initTestCase()
{
    // Temporary files are looked at, too.
    QVERIFY(QDir::temp().exists());
    qInstallMessageHandler(keepMessage);
}

void TestCanaryWindow::init()
{
    logged.clear();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCanaryWindow::cleanup()
{
    QCOMPARE(canary.foundIn(logged), QByteArray());
    QGuiApplication::clipboard()->clear();
}

void TestCanaryWindow::verifyNowhere(QWidget* window) const
{
    const QString texts = allTextsOf(window);
    QVERIFY(texts.size() > 1000);
    QCOMPARE(canary.foundIn(texts), QByteArray());
    QCOMPARE(canary.filesWithIt(m_folder->path()), QStringList());
    QCOMPARE(canary.filesWithIt(qEnvironmentVariable("HOME")), QStringList());
    QCOMPARE(canary.foundIn(QGuiApplication::clipboard()->text()), QByteArray());
    QCOMPARE(canary.foundIn(logged), QByteArray());
}

void TestCanaryWindow::theSearchFindsWhatIsThere()
{
    LiveWindow window(m_folder->path(), u"https://acme.callgoose.com/v1/process"_s, Canary::token());
    QTRY_VERIFY(window.isReady());
    verifyNowhere(window.get());
    auto* label = window.child<QLabel>("testSummary");
    label->setToolTip(QString::fromLatin1("a" + Canary::token().toBase64()));
    QCOMPARE(canary.foundIn(allTextsOf(window.get())), "in Base64");
    label->setToolTip({});
    QFile file(m_folder->filePath(u"deep.bin"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, '\0') + Canary::token().toPercentEncoding());
    file.close();
    QCOMPARE(canary.filesWithIt(m_folder->path()).size(), 1);
    QVERIFY(file.remove());
}

void TestCanaryWindow::exportEverything(LiveWindow& window) const
{
    Session& session = *window.session.get();
    for (const QString& form : {u"md"_s, u"html"_s, u"json"_s, u"xml"_s}) {
        session.exportReport(m_folder->filePath(u"report."_s + form));
    }
    session.exportSheet(m_folder->filePath(u"sheet.md"_s));
    session.exportFilterSet(m_folder->filePath(u"filters.json"_s));
    session.saveWorkspace(m_folder->filePath(u"shared.gooseneck.json"_s));
    QSignalSpy wrote(&session, &Session::wrote);
    session.exportCaptures(m_folder->filePath(u"captures.ndjson"_s));
    QTRY_VERIFY(!wrote.isEmpty());
    QCOMPARE(QDir(m_folder->path()).entryList({u"report.*"_s}).size(), 4);
}

void TestCanaryWindow::testLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("answer"); // empty: the service's own
    QTest::addColumn<QString>("channel");
    QTest::newRow("ok") << QByteArray() << u"plain"_s;
    QTest::newRow("401") << quoting("401 Unauthorized") << u"plain"_s;
    QTest::newRow("404") << quoting("404 Not Found") << u"plain"_s;
    QTest::newRow("500") << quoting("500 Internal Server Error") << u"plain"_s;
    QTest::newRow("a redirect") << quoting("302 Found", "Location: http://127.0.0.1:9/?token=" +
                                                            Canary::token().toPercentEncoding() + "\r\n")
                                << u"plain"_s;
    QTest::newRow("a TLS error") << QByteArray() << u"tls"_s;
    QTest::newRow("offline") << QByteArray() << u"offline"_s;
}

void TestCanaryWindow::testLeavesNothing()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, channel);
    std::optional<QSslConfiguration> tls;
    if (channel == u"tls") {
        const ServerIdentity identity = m_unknown.issue(u"IP:127.0.0.1"_s);
        tls.emplace();
        tls->setLocalCertificate(identity.certificate);
        tls->setPrivateKey(identity.key);
    }
    const auto service = CallgooseServer::reading(openStatusFilterSet(), documentedProfile);
    CallgooseServer server([&](const QByteArray& body) { return answer.isEmpty() ? service(body) : answer; },
                           tls);
    const QString url = server.url();
    if (channel == u"offline") {
        server.close();
    }
    LiveWindow window(m_folder->path(), url, Canary::token());
    QTRY_VERIFY(window.isReady());
    Endpoint inTheUrl = *window.state().endpoint;
    inTheUrl.auth = AuthMode::Query; // where it leaks most easily
    window.session->setEndpoint(inTheUrl);
    QTRY_VERIFY(window.isReady());
    window.send(window.askForLive(TokenScope::Service));
    QTRY_VERIFY_WITH_TIMEOUT(window.state().report && !window.state().testRunning, 20'000);
    if (channel == u"plain") {
        QVERIFY2(!canary.foundIn(server.heads.constFirst()).isEmpty(), "it did not go to the server");
    }
    exportEverything(window);
    for (QAction* action : window->findChildren<QAction*>()) {
        if (action->text().contains(u"curl"_s, Qt::CaseInsensitive)) {
            action->trigger();
        }
    }
    verifyNowhere(window.get());
}

void TestCanaryWindow::timeOutLeavesNothing()
{
    CallgooseServer server([](const QByteArray&) { return std::nullopt; });
    LiveWindow window(m_folder->path(), server.url(), Canary::token());
    QTRY_VERIFY(window.isReady());
    window.session->findChild<ProcessClient*>()->setDeadline(std::chrono::seconds(1));
    window.send(window.askForLive(TokenScope::Service));
    QTRY_COMPARE(server.bodies.size(), 1);
    verifyNowhere(window.get()); // with what is pending on the disk
    QTRY_VERIFY_WITH_TIMEOUT(!window.state().testRunning, 20'000);
    QCOMPARE(window.state().report->steps.constFirst().answer.failure, ProcessFailure::TimedOut);
    QCOMPARE(window.state().pending.size(), 1);
    exportEverything(window);
    verifyNowhere(window.get());
}

void TestCanaryWindow::importLeavesNothing_data()
{
    const QByteArray token = Canary::token();
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a curl command with the token in a header")
        << "curl -X POST https://acme.callgoose.com/v1/process -H 'Authorization: Bearer " + token +
               "' -H 'Content-Type: application/json' -d '{\"status\":\"error\"}'";
    QTest::newRow("a curl command with the token in the URL")
        << "curl 'https://acme.callgoose.com/v1/process?token=" + token.toPercentEncoding() +
               "' -d '{\"status\":\"error\"}'";
    QTest::newRow("a request as text")
        << "POST /v1/process?token=" + token.toPercentEncoding() +
               " HTTP/1.1\r\nHost: acme.callgoose.com\r\nX-Callgoose-Auth: " + token +
               "\r\nContent-Length: 18\r\n\r\n{\"status\":\"error\"}";
}

void TestCanaryWindow::importLeavesNothing()
{
    QFETCH(QByteArray, text);
    LiveWindow window(m_folder->path(), u"https://acme.callgoose.com/v1/process"_s, "another token");
    QTRY_VERIFY(window.isReady());
    const qsizetype before = window.state().payloads.size();
    window.session->addPastedText(QString::fromLatin1(text));
    QTRY_COMPARE(window.state().payloads.size(), before + 1);
    window.session->select(window.state().payloads.constLast()->id);
    verifyNowhere(window.get());
    // The history's database and its log.
    QCOMPARE(canary.filesWithIt(window.session.path({})), QStringList());
}

QDialog* TestCanaryWindow::openConnection(const LiveWindow& window) const
{
    QTest::mouseClick(window.child<QPushButton>("endpoint"), Qt::LeftButton);
    return window.child<QDialog>("connection");
}

void TestCanaryWindow::typedIntoTheDialogItIsGoneAfterwards()
{
    LiveWindow window(m_folder->path(), u"https://acme.callgoose.com/v1/process"_s, "another token");
    QTRY_VERIFY(window.isReady());
    QDialog* dialog = openConnection(window);
    LiveWindow::childOf<QLineEdit>(dialog, "token")->setText(QString::fromLatin1(Canary::token()));
    auto* url = LiveWindow::childOf<QLineEdit>(dialog, "endpointUrl");
    url->setText(u"https://acme.callgoose.com/v1/process?token="_s +
                 QString::fromLatin1(Canary::token().toPercentEncoding()));
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    QTRY_COMPARE(window.state().token, TokenState::InKeychain);
    verifyNowhere(window.get());
    SecretJob* job = window.session->readToken();
    QByteArray kept;
    connect(job, &SecretJob::finished, this, [&] { kept = job->takeSecret().reveal().toHex(); });
    QTRY_COMPARE(QByteArray::fromHex(kept), Canary::token());
}

void TestCanaryWindow::shownOnlyWhileTheButtonIsHeld()
{
    LiveWindow window(m_folder->path(), u"https://acme.callgoose.com/v1/process"_s, Canary::token());
    QTRY_VERIFY(window.isReady());
    QDialog* dialog = openConnection(window);
    auto* field = LiveWindow::childOf<QLineEdit>(dialog, "token");
    auto* reveal = LiveWindow::childOf<QPushButton>(dialog, "revealToken");
    QTest::mousePress(reveal, Qt::LeftButton);
    QTRY_COMPARE(field->displayText(), QString::fromLatin1(Canary::token()));
    QTest::mouseRelease(reveal, Qt::LeftButton);
    QCOMPARE(field->text(), QString());
    QVERIFY(!field->isUndoAvailable());
    verifyNowhere(window.get());
    field->setText(u"typed anew"_s);
    Q_EMIT field->textEdited(field->text());
    QCOMPARE(field->displayText().contains(u"typed"_s), false);
    QTest::mousePress(reveal, Qt::LeftButton);
    QCOMPARE(field->displayText(), u"typed anew"_s);
    QTest::mouseRelease(reveal, Qt::LeftButton);
    QCOMPARE(field->displayText().contains(u"typed"_s), false);
}

void TestCanaryWindow::copiedWithTheHintAndCleared()
{
    LiveWindow window(m_folder->path(), u"https://acme.callgoose.com/v1/process"_s, Canary::token());
    QTRY_VERIFY(window.isReady());
    auto* clipboard = window->findChild<SecretClipboard*>();
    clipboard->setLifetime(std::chrono::milliseconds(200));
    QDialog* dialog = openConnection(window);
    QTest::mouseClick(LiveWindow::childOf<QPushButton>(dialog, "copyToken"), Qt::LeftButton);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(Canary::token()));
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString());
    // What somebody else copied meanwhile is theirs.
    QSignalSpy cleared(clipboard, &SecretClipboard::cleared);
    QTest::mouseClick(LiveWindow::childOf<QPushButton>(dialog, "copyToken"), Qt::LeftButton);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(Canary::token()));
    QGuiApplication::clipboard()->setText(u"theirs"_s);
    QTest::qWait(400);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"theirs"_s);
    QVERIFY(cleared.isEmpty());
}

void TestCanaryWindow::anotherServerGetsItOnlyWithAYes()
{
    LiveWindow window(m_folder->path(), u"https://acme.callgoose.com/v1/process"_s, Canary::token());
    QTRY_VERIFY(window.isReady());
    const auto moveTo = [&](const QString& url, bool withToken) {
        QDialog* dialog = openConnection(window);
        auto* field = LiveWindow::childOf<QLineEdit>(dialog, "endpointUrl");
        field->setText(url);
        Q_EMIT field->textEdited(url);
        auto* carry = LiveWindow::childOf<QAbstractButton>(dialog, "carryToken");
        QVERIFY(carry->isVisible() && !carry->isChecked());
        carry->setChecked(withToken);
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
        QTRY_VERIFY(!window->findChild<QDialog*>(u"connection"_s));
    };
    moveTo(u"https://acme.callgoose.com:8443/v1/process"_s, false); // another port is another server
    QTRY_COMPARE(window.state().token, TokenState::Missing);
    window.session->setEndpoint(parseEndpoint(u"https://acme.callgoose.com/v1/process").value().endpoint);
    QTRY_COMPARE(window.state().token, TokenState::InKeychain);
    moveTo(u"https://other.callgoose.com/v1/process"_s, true);
    QTRY_COMPARE(window.state().token, TokenState::InKeychain);
    // An imported workspace names another server: it does not get it either.
    QFile shared(m_folder->filePath(u"other.gooseneck.json"_s));
    QVERIFY(shared.open(QIODevice::WriteOnly));
    Workspace workspace;
    workspace.endpoint = parseEndpoint(u"https://third.callgoose.com/v1/process").value().endpoint;
    shared.write(writeWorkspace(workspace));
    shared.close();
    window.session->openWorkspace(shared.fileName());
    window.session->acceptImport();
    QTRY_COMPARE(window.state().token, TokenState::Missing);
}

QTEST_MAIN(TestCanaryWindow)
#include "tst_canarywindow.moc"
