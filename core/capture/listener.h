#pragma once

#include "capture/recorder.h"
#include "http/admission.h"
#include "http/httpserver.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace gooseneck {

/// The HTTP side of the Recorder: one server on the address asked for and, for LocalHost, a second one on ::1
/// with the same port if it can be had. Owned by the Recorder and on its thread.
class Listener : public QObject
{
    Q_OBJECT

public:
    /// Names a delivery that waits for its answer. `server` is only compared, never used, once it was closed.
    struct Delivery
    {
        HttpServer* server = nullptr;
        HttpExchangeId exchange = 0;
    };

    explicit Listener(QObject* parent = nullptr);
    ~Listener() override;

    /// Closes what was open and opens anew.
    ListenerState start(const ListenRequest& request);
    void stop();
    void respond(const Delivery& delivery, const HttpResponse& response);

Q_SIGNALS:
    void delivered(const gooseneck::Listener::Delivery& delivery, const gooseneck::HttpRequest& request);

private:
    std::unique_ptr<HttpServer> makeServer();

    AdmissionPolicy m_policy;
    std::vector<std::unique_ptr<HttpServer>> m_servers;
};

} // namespace gooseneck
