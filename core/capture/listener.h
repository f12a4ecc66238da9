#pragma once

#include "capture/recorder.h"
#include "http/admission.h"
#include "http/httpserver.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <vector>

namespace gooseneck {

/// The HTTP side of the Recorder: one server on the address asked for and, for LocalHost, a second one on ::1
/// with the same port if it can be had. Owned by the Recorder and on its thread.
class Listener : public QObject
{
    Q_OBJECT

public:
    /// Names a delivery that waits for its answer. Numbers of servers are never used twice, so an answer that
    /// comes after a restart finds nobody.
    struct Delivery
    {
        quint64 server = 0;
        HttpExchangeId exchange = 0;
    };

    explicit Listener(QObject* parent = nullptr);
    ~Listener() override;

    /// Closes what was open and opens anew. Where the place stays the same, only the rules change: no
    /// connection is closed, and deliveries that wait still get their answers.
    ListenerState start(const ListenRequest& request);
    void stop();
    void respond(const Delivery& delivery, const HttpResponse& response);
    /// The same, later; other deliveries are answered meanwhile.
    void respondAfter(std::chrono::milliseconds delay, const Delivery& delivery,
                      const HttpResponse& response);

Q_SIGNALS:
    /// A delivery that was let in. The shared secret was taken off its headers.
    void delivered(const gooseneck::Listener::Delivery& delivery, const gooseneck::HttpRequest& request);

private:
    struct Opened
    {
        quint64 number = 0;
        std::unique_ptr<HttpServer> server;
    };

    Opened makeServer();
    Result<quint16, ListenError> openFirst(const ListenRequest& request);
    void openSecond(quint16 port);
    bool isOpenAt(const ListenRequest& request) const;
    void pass(const Delivery& delivery, const HttpRequest& request);

    AdmissionPolicy m_policy;
    ListenRequest m_request; ///< of the servers that are open
    std::vector<Opened> m_servers;
    quint64 m_lastNumber = 0;
};

} // namespace gooseneck
