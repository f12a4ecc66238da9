#include "http/httpserver.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <vector>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

enum class Pace { Whole, ByteByByte };

/// One of the request vectors of llhttp (corpora/README.md).
struct Vector
{
    QByteArray id;
    QByteArray bytes;
    QString expected;
    int messages = 0;
};

QList<Vector> strictVectors()
{
    QList<Vector> vectors;
    QFile file(QStringLiteral(GOOSENECK_CORPORA) + u"/llhttp/request_vectors.jsonl"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return vectors;
    }
    while (!file.atEnd()) {
        const QJsonObject vector = QJsonDocument::fromJson(file.readLine()).object();
        const QString expected = vector.value(u"server_expect"_s).toString();
        if (vector.value(u"kind"_s).toString() == u"strict" && expected != u"either") {
            vectors.append({vector.value(u"id"_s).toString().toUtf8(),
                            QByteArray::fromBase64(vector.value(u"raw_b64"_s).toString().toLatin1()),
                            expected, vector.value(u"messages"_s).toInt()});
        }
    }
    return vectors;
}

/// Sends a vector and remembers what came back. Byte by byte means one send for each turn of the event loop.
class VectorSender : public QObject
{
public:
    VectorSender(Vector given, quint16 port, Pace pace)
        : vector(std::move(given))
        , m_pace(pace)
    {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { m_answers += m_socket.readAll(); });
        connect(&m_socket, &QTcpSocket::connected, &m_turn, qOverload<>(&QTimer::start));
        connect(&m_turn, &QTimer::timeout, this, &VectorSender::sendNext);
        m_socket.connectToHost(QHostAddress::LocalHost, port);
    }

    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    bool isSent() const { return m_sent >= vector.bytes.size(); }
    qsizetype accepted() const { return m_answers.count("HTTP/1.1 200 "); }
    /// 501 is how RFC 9112, 6.1 refuses a transfer coding that is not understood.
    bool isRefused() const { return m_answers.contains("HTTP/1.1 4") || m_answers.contains("HTTP/1.1 501 "); }
    const QByteArray& answers() const { return m_answers; }

    const Vector vector;

private:
    void sendNext()
    {
        if (isSent() || m_socket.state() != QAbstractSocket::ConnectedState) {
            m_turn.stop();
            return;
        }
        const qsizetype count = m_pace == Pace::Whole ? vector.bytes.size() : 1;
        m_socket.write(vector.bytes.sliced(m_sent, count));
        m_socket.flush();
        m_sent += count;
    }

    const Pace m_pace;
    QTcpSocket m_socket;
    QTimer m_turn;
    QByteArray m_answers;
    qsizetype m_sent = 0;
};

} // namespace

/// The strict vectors of llhttp over a real socket: design/robustness.md, Listener, "55/55 refused with a 4xx
/// and a close, 8/8 accepted".
class TestHttpVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
};

void TestHttpVectors::verdicts_data()
{
    QTest::addColumn<Pace>("pace");
    QTest::newRow("sent whole") << Pace::Whole;
    QTest::newRow("sent byte by byte") << Pace::ByteByByte;
}

void TestHttpVectors::verdicts()
{
    QFETCH(const Pace, pace);
    const QList<Vector> vectors = strictVectors();
    if (vectors.isEmpty()) {
        QSKIP("skipped: corpora not found");
    }
    HttpServer server({}, [](const HttpRequestHead&) { return std::nullopt; });
    // Answers wait, as they do for a commit: what follows a last request is seen before it is answered.
    QList<HttpExchangeId> waiting;
    connect(&server, &HttpServer::requestReceived, &server,
            [&waiting](HttpExchangeId id) { waiting.append(id); });
    const quint16 port = server.listen(QHostAddress::LocalHost, 0).value();
    std::vector<std::unique_ptr<VectorSender>> senders;
    for (const Vector& vector : vectors) {
        senders.push_back(std::make_unique<VectorSender>(vector, port, pace));
    }
    const auto allSent = [&senders] {
        return std::ranges::all_of(senders,
                                   [](const auto& sender) { return sender->isSent() || sender->isClosed(); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(allSent(), 20'000);
    // The last bytes are on their way; those of a later connection come after them.
    VectorSender last({"last", "GET / HTTP/1.1\r\nHost: a\r\n\r\n", {}, 1}, port, Pace::Whole);
    const auto before = waiting.size();
    QTRY_VERIFY(waiting.size() > before);
    for (const HttpExchangeId id : waiting) {
        server.respond(id, {});
    }
    int refused = 0;
    int accepted = 0;
    for (const auto& sender : senders) {
        const char* id = sender->vector.id.constData();
        if (sender->vector.expected == u"reject") {
            QVERIFY2(QTest::qWaitFor([&sender] { return sender->isClosed(); }, 20'000), id);
            QVERIFY2(sender->isRefused(), sender->answers().constData());
            ++refused;
        } else {
            const auto isTaken = [&sender] {
                return sender->isSent() && sender->accepted() == sender->vector.messages;
            };
            QVERIFY2(QTest::qWaitFor(isTaken, 20'000), id);
            ++accepted;
        }
    }
    QCOMPARE(refused, 55);
    QCOMPARE(accepted, 8);
}

QTEST_GUILESS_MAIN(TestHttpVectors)
#include "tst_httpvectors.moc"
