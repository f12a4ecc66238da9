#include "callgoose/simulator.h"
#include "support/captures.h"
#include "support/runningwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkProxy>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTcpServer>
#include <QTcpSocket>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

/// What the sender gets for one alert; nothing if no answer came.
QByteArray answerTo(const QUrl& url, const QByteArray& body)
{
    QTcpSocket sender;
    sender.connectToHost(url.host(), static_cast<quint16>(url.port()));
    sender.write("POST " + url.path().toLatin1() + " HTTP/1.1\r\nHost: " + url.authority().toLatin1() +
                 "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
                 body);
    const bool ended = QTest::qWaitFor(
        [&] { return sender.state() == QAbstractSocket::UnconnectedState && sender.bytesAvailable() > 0; },
        20'000);
    return ended ? sender.readAll() : QByteArray();
}

/// Plays the tunnel: whatever host is asked for, the request goes to the listener, with the Host it came
/// with.
class Tunnel
{
public:
    explicit Tunnel(quint16 listenerPort)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, listenerPort] {
            QTcpSocket* near = m_server.nextPendingConnection();
            auto* far = new QTcpSocket(near);
            far->connectToHost(QHostAddress::LocalHost, listenerPort);
            QObject::connect(near, &QTcpSocket::readyRead, far, [near, far] {
                QByteArray request = near->readAll();
                if (request.startsWith("GET http://")) { // a proxy is asked for the whole address
                    const qsizetype path = request.indexOf('/', qsizetype(sizeof "GET http://" - 1));
                    request = "GET " + request.mid(path);
                }
                far->write(request);
            });
            QObject::connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
            QObject::connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
        });
        QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_server.serverPort()));
    }
    ~Tunnel() { QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy)); }
    Q_DISABLE_COPY_MOVE(Tunnel)

private:
    QTcpServer m_server;
};

} // namespace

/// The listener's dialog in the real window, with real senders.
class TestListenerWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void theTeeGivesCallgoosesAnswerToTheSender();
    void theTeeSaysThatCallgooseIsNotReached();
    void theTeeNeedsAToken();
    void reachabilityIsCheckedThroughThePublicName();

private:
    QDialog* dialog() const { return m_window->child<QDialog>("listener"); }
    template <class Child>
    Child* inDialog(const char* name) const
    {
        return RunningWindow::childOf<Child>(dialog(), name);
    }
    void connectTo(const QUrl& url);
    void switchTeeOn();
    void listen();

    std::unique_ptr<RunningWindow> m_window;
};

void TestListenerWindow::init()
{
    m_window = std::make_unique<RunningWindow>();
    QVERIFY(QTest::qWaitForWindowExposed(m_window->get()));
    m_window->child<QAction>("showListener")->trigger();
    QTRY_VERIFY(dialog()->isVisible());
    inDialog<QSpinBox>("listenPort")->setValue(0);
    QTest::mouseClick(inDialog<QPushButton>("applyListener"), Qt::LeftButton);
    m_window->session->setFilterSet(alertFilterSet());
}

void TestListenerWindow::connectTo(const QUrl& url)
{
    m_window->session->setEndpoint({url, AuthMode::Bearer});
    m_window->session->storeToken(Secret("gk-token"));
    QTRY_COMPARE(m_window->state().token, TokenState::InKeychain);
}

void TestListenerWindow::switchTeeOn()
{
    auto* tee = inDialog<QCheckBox>("tee");
    QTRY_VERIFY(tee->isEnabled());
    tee->click();
    inDialog<QPushButton>("applyListener")->click();
    QCOMPARE(m_window->state().listening.tee, Tee::On);
}

void TestListenerWindow::listen()
{
    m_window->session->startListening();
    QTRY_COMPARE(m_window->state().listener.kind, ListenerState::Kind::Listening);
}

void TestListenerWindow::theTeeGivesCallgoosesAnswerToTheSender()
{
    Simulator callgoose{Secret("gk-token")};
    callgoose.setSettings({.filterSet = alertFilterSet(), .profile = documentedProfile});
    QVERIFY(callgoose.listen(0));
    connectTo(callgoose.url());
    switchTeeOn();
    listen();
    const QByteArray answer = answerTo(m_window->state().listener.url, alertBody(1));
    QVERIFY2(answer.startsWith("HTTP/1.1 201 "), answer.constData());
    QVERIFY(answer.endsWith("\"created\":true}}"));
    QCOMPARE(callgoose.openIncidents(), QStringList{u"101"_s});
    QTRY_VERIFY(m_window->state().payloads.size() == 1 && m_window->state().payloads[0]->forwarded);
    QCOMPARE(m_window->state().payloads[0]->body, alertBody(1));
    QCOMPARE(m_window->state().payloads[0]->forwarded->status, 201);
    QVERIFY(answer.endsWith(m_window->state().payloads[0]->forwarded->body));
}

void TestListenerWindow::theTeeSaysThatCallgooseIsNotReached()
{
    Simulator callgoose{Secret("gk-token")};
    QVERIFY(callgoose.listen(0));
    const QUrl url = callgoose.url();
    callgoose.close();
    connectTo(url);
    switchTeeOn();
    listen();
    const QByteArray answer = answerTo(m_window->state().listener.url, alertBody(1));
    QVERIFY2(answer.startsWith("HTTP/1.1 502 "), answer.constData());
    QTRY_VERIFY(m_window->state().payloads.size() == 1 && m_window->state().payloads[0]->forwarded);
    QCOMPARE(m_window->state().payloads[0]->body, alertBody(1));
    QCOMPARE(m_window->state().payloads[0]->forwarded->status, 0);
}

void TestListenerWindow::theTeeNeedsAToken()
{
    QVERIFY(!inDialog<QCheckBox>("tee")->isEnabled());
    m_window->session->setEndpoint({QUrl(u"https://acme.callgoose.com/v1/process"_s), AuthMode::Bearer});
    QVERIFY(!inDialog<QCheckBox>("tee")->isEnabled());
}

void TestListenerWindow::reachabilityIsCheckedThroughThePublicName()
{
    listen();
    const Tunnel tunnel(static_cast<quint16>(m_window->state().listener.url.port()));
    inDialog<QTabWidget>("listenerTabs")->setCurrentIndex(3);
    auto* check = inDialog<QPushButton>("checkReachability");
    auto* outcome = inDialog<QLabel>("reachabilityOutcome");
    QTRY_VERIFY(check->isVisible() && check->isEnabled());

    auto* address = inDialog<QLineEdit>("publicUrl");
    address->setText(u"http://127.0.0.1"_s);
    check->click();
    QVERIFY(outcome->text().contains(u"OpenStatus refuses this address"_s));

    address->setText(u"http://hooks.example.com"_s);
    check->click();
    QTRY_VERIFY(outcome->text().contains(u"does not know this name"_s));

    inDialog<QLineEdit>("hostNames")->setText(u"hooks.example.com"_s);
    inDialog<QPushButton>("applyListener")->click();
    listen();
    QTRY_VERIFY(check->isEnabled());
    check->click();
    QTRY_COMPARE(outcome->text(), u"The listener is reached under this address."_s);
    QVERIFY(m_window->state().payloads.isEmpty());
}

QTEST_MAIN(TestListenerWindow)
#include "tst_listenerwindow.moc"
