#include "support/runningsession.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

/// The first line of what a delivery to the listener is answered.
QByteArray statusOf(const QUrl& url, const QByteArray& headers)
{
    QTcpSocket sender;
    sender.connectToHost(url.host(), static_cast<quint16>(url.port()));
    sender.write("POST " + url.path().toLatin1() + " HTTP/1.1\r\nHost: 127.0.0.1:" +
                 QByteArray::number(url.port()) + "\r\n" + headers + "Content-Length: 2\r\n\r\n{}");
    if (!QTest::qWaitFor([&] { return sender.canReadLine(); })) {
        return "no answer";
    }
    return sender.readLine().trimmed();
}

SharedSecret sharedSecret()
{
    return {.headerName = "X-Gooseneck", .value = std::make_shared<const Secret>(QByteArray("s3same"))};
}

} // namespace

/// What an operator who was listening finds after a restart.
class TestListenerResume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(); }

    void goesOnAsItWas();
    void stoppedStaysOff();
    void teeIsThereBeforeTheFirstDelivery();
    void secretIsAskedForAgain();
    void withoutTheSecretItStaysOff();
    void secretThatIsNoLongerAskedForIsForgotten();
    void secretIsNotInTheFile();
    void secondProgramDoesNot();

private:
    const SessionState& state() const { return m_session->state(); }
    bool isListening() const { return state().listener.kind == ListenerState::Kind::Listening; }
    void restart()
    {
        m_session->restart();
        (*m_session)->keepIn(m_path);
    }
    void listenWith(const SharedSecret& secret)
    {
        ListenerSettings settings;
        settings.port = 0;
        settings.answer.status = 207;
        settings.sharedSecret = secret;
        (*m_session)->setListenerSettings(settings);
        (*m_session)->startListening();
    }

    std::unique_ptr<RunningSession> m_session;
    QString m_path;
};

void TestListenerResume::init()
{
    m_session = std::make_unique<RunningSession>();
    m_path = m_session->path(u"current.gooseneck.json"_s);
    (*m_session)->keepIn(m_path);
}

void TestListenerResume::goesOnAsItWas()
{
    listenWith({});
    QTRY_VERIFY(isListening());
    const QString path = state().listener.url.path();
    restart();
    QTRY_VERIFY(isListening());
    QCOMPARE(state().listener.url.path(), path);
    QCOMPARE(statusOf(state().listener.url, {}).left(12), "HTTP/1.1 207");
}

void TestListenerResume::stoppedStaysOff()
{
    listenWith({});
    QTRY_VERIFY(isListening());
    (*m_session)->stopListening();
    QTRY_VERIFY(!isListening());
    restart();
    QSignalSpy changed(m_session->get(), &Session::changed);
    m_session->reload();
    QTRY_VERIFY(!changed.isEmpty()); // the history is there, and what would have been started with it
    (*m_session)->startListening();
    QTRY_VERIFY(isListening());
    QCOMPARE(state().listening.answer.status, 207);
}

void TestListenerResume::teeIsThereBeforeTheFirstDelivery()
{
    const Endpoint endpoint{QUrl(u"http://127.0.0.1:9/v1/process"_s), AuthMode::Bearer};
    (*m_session)->setEndpoint(endpoint);
    m_session->keychain.write(originOf(endpoint), Secret(QByteArray("t0ken")));
    ListenerSettings settings;
    settings.port = 0;
    settings.tee = Tee::On;
    (*m_session)->setListenerSettings(settings);
    (*m_session)->startListening();
    QTRY_VERIFY(isListening());
    restart();
    QTRY_VERIFY(isListening());
    QCOMPARE(state().listening.tee, Tee::On);
    m_session->keychain.remove(originOf(endpoint)); // without the token nothing would be passed on
    m_session->restart();
    QSignalSpy failed(m_session->get(), &Session::failed);
    (*m_session)->keepIn(m_path);
    QTRY_VERIFY(!failed.isEmpty());
    QVERIFY(!isListening());
    QVERIFY(!(*m_session)->isToListen()); // nor at the next start
}

void TestListenerResume::secretIsAskedForAgain()
{
    listenWith(sharedSecret());
    QTRY_VERIFY(isListening());
    restart();
    QTRY_VERIFY(isListening());
    QCOMPARE(statusOf(state().listener.url, {}).left(12), "HTTP/1.1 403");
    QCOMPARE(statusOf(state().listener.url, "X-Gooseneck: s3same\r\n").left(12), "HTTP/1.1 207");
}

void TestListenerResume::withoutTheSecretItStaysOff()
{
    listenWith(sharedSecret());
    QTRY_VERIFY(isListening());
    m_session->keychain.remove(u"listener:secret-header"_s);
    m_session->restart();
    QSignalSpy noted(m_session->get(), &Session::noted);
    (*m_session)->keepIn(m_path);
    QTRY_VERIFY(!noted.isEmpty());
    const auto missing = std::get<ListenerSecretMissing>(noted.constLast()[0].value<Notice>());
    QCOMPARE(missing.headerName, "X-Gooseneck");
    QVERIFY(!isListening());
}

void TestListenerResume::secretThatIsNoLongerAskedForIsForgotten()
{
    listenWith(sharedSecret());
    QTRY_VERIFY(isListening());
    listenWith({});
    SecretJob* job = m_session->keychain.read(u"listener:secret-header"_s);
    QSignalSpy finished(job, &SecretJob::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].value<SecretStatus>(), SecretStatus::NotFound);
}

void TestListenerResume::secretIsNotInTheFile()
{
    listenWith(sharedSecret());
    QTRY_VERIFY(isListening());
    m_session->end();
    const auto kept = readFile(m_path, 1 << 20);
    QVERIFY(kept && kept->contains("X-Gooseneck"));
    QVERIFY(!kept->contains("s3same"));
}

void TestListenerResume::secondProgramDoesNot()
{
    listenWith({});
    QTRY_VERIFY(isListening());
    m_session->end();
    Recorder recorder;
    Analysis analysis;
    Session second(recorder, analysis, m_session->keychain, m_session->memory);
    second.keepIn(m_path);
    QSignalSpy listened(&recorder, &Recorder::listenerChanged);
    QSignalSpy noted(&second, &Session::noted);
    Q_EMIT recorder.opened({{}, StoreAccess::ReadOnly, {}, {}});
    QVERIFY(std::holds_alternative<HistoryReadOnly>(noted.constLast()[0].value<Notice>()));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(listened.size(), 0);
}

QTEST_GUILESS_MAIN(TestListenerResume)
#include "tst_listenerresume.moc"
