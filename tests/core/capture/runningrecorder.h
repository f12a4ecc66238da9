#pragma once

#include "capture/recorder.h"

#include <QTcpSocket>
#include <QThread>

namespace gooseneck {

/// A Recorder on its own thread with what it said, as the program runs it.
class RunningRecorder : public QObject
{
public:
    RunningRecorder()
    {
        m_recorder->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_recorder, &QObject::deleteLater);
        connect(m_recorder, &Recorder::opened, this, [this](const StoreOpening& opening) {
            openings += 1;
            captures = opening.stored;
            aside = opening.setAside;
            access = opening.access;
        });
        connect(m_recorder, &Recorder::captured, this, [this](const QList<CapturePtr>& stored) {
            commits += 1;
            captures += stored;
        });
        connect(m_recorder, &Recorder::dropped, this,
                [this](const QList<CaptureId>& ids) { dropped += ids; });
        connect(m_recorder, &Recorder::removed, this,
                [this](const QList<CapturePtr>& gone) { removed += gone; });
        connect(m_recorder, &Recorder::forwarded, this, [this](CaptureId id, const ForwardedAnswer& answer) {
            forwards.append({id, answer});
        });
        connect(m_recorder, &Recorder::listenerChanged, this,
                [this](const ListenerState& state) { listener = state; });
        connect(m_recorder, &Recorder::storeFailed, this,
                [this](const StoreError& error) { failures.append(error); });
        m_thread.start();
    }

    ~RunningRecorder() override
    {
        m_thread.quit();
        m_thread.wait();
    }

    template <class Function>
    void ask(Function function)
    {
        QMetaObject::invokeMethod(m_recorder, [function, recorder = m_recorder] { function(*recorder); });
    }

    void open(const QString& path)
    {
        ask([path](Recorder& recorder) { recorder.open(path); });
    }

    void listen(const ListenRequest& request)
    {
        ask([request](Recorder& recorder) { recorder.startListening(request); });
    }

    void listen(quint16 port = 0, QHostAddress::SpecialAddress address = QHostAddress::LocalHost)
    {
        const ListenRequest request{QHostAddress(address), port, "/h/secret", {"tunnel.example"}};
        listen(request);
    }

    int openings = 0;
    int commits = 0;
    QString aside;
    QList<CapturePtr> captures;
    QList<CaptureId> dropped;
    QList<CapturePtr> removed;
    StoreAccess access = StoreAccess::ReadOnly;
    ListenerState listener;
    QList<StoreError> failures;
    QList<std::pair<CaptureId, ForwardedAnswer>> forwards;

private:
    QThread m_thread;
    Recorder* m_recorder = new Recorder;
};

inline QByteArray post(const QByteArray& host, const QByteArray& path, const QByteArray& body)
{
    return "POST " + path + " HTTP/1.1\r\nHost: " + host +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

inline QByteArray hostOf(const QUrl& url)
{
    return url.authority(QUrl::FullyEncoded).toLatin1();
}

/// Sends bytes to where a URL points and remembers what came back.
class Sender : public QObject
{
public:
    Sender(const QUrl& url, const QByteArray& bytes)
    {
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { answer += m_socket.readAll(); });
        m_socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        m_socket.write(bytes);
    }
    Sender(const QUrl& url, const QByteArray& body, const QByteArray& path)
        : Sender(url, post(hostOf(url), path, body))
    {
    }

    void send(const QByteArray& bytes) { m_socket.write(bytes); }

    bool isAnswered(int status) const
    {
        return answer.startsWith(QByteArray("HTTP/1.1 " + QByteArray::number(status)));
    }

    QByteArray answer;

private:
    QTcpSocket m_socket;
};

} // namespace gooseneck
