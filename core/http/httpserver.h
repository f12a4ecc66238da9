#pragma once

#include "base/result.h"
#include "http/httplimits.h"
#include "http/message.h"
#include "http/refusal.h"

#include <QHostAddress>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace gooseneck {

/// Names one request that waits for its answer. Ids are never used twice in one server.
using HttpExchangeId = quint64;

/// Why no port could be opened.
struct ListenError
{
    enum class Kind { PortInUse, NotPermitted, AddressNotAvailable, Failed };

    Kind kind = Kind::Failed;
    QHostAddress address;
    quint16 port = 0;
};

/// Looks at a request's head and lets it in (nullopt) or refuses it. Must not keep the reference.
using HttpAdmission = std::function<std::optional<HttpRefusal>(const HttpRequestHead&)>;

/// A small HTTP/1.1 server on loopback: QTcpServer for the sockets, llhttp for the grammar, HttpLimits for
/// everything that a hostile sender could stretch. It hands over whole requests and waits for respond(); it
/// never answers 2xx by itself. Malformed framing is refused with its status and a close
/// (design/robustness.md, Listener).
///
/// Lives on one thread and does all its work there. Two users: the Recorder's listener and the Callgoose
/// simulator.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    explicit HttpServer(HttpLimits limits, HttpAdmission admission, QObject* parent = nullptr);
    ~HttpServer() override;

    /// Binds and starts; port 0 takes any free one. Returns the port. May be called again after close().
    Result<quint16, ListenError> listen(const QHostAddress& address, quint16 port);

    /// Stops listening and closes every connection; exchanges that wait are forgotten.
    void close();

    bool isListening() const;
    quint16 port() const;

    /// Answers one exchange, once. An id that is gone (its peer left, close()) is ignored.
    void respond(HttpExchangeId exchange, const HttpResponse& response);
    /// Ends the connection in place of an answer: sends these bytes as they are, if any, and closes. For a
    /// server that plays a broken one.
    void breakOff(HttpExchangeId exchange, const QByteArray& bytes);

Q_SIGNALS:
    /// A whole request that was let in. Emitted on this object's thread; respond() may be called from the
    /// slot or later.
    void requestReceived(gooseneck::HttpExchangeId exchange, const gooseneck::HttpRequest& request);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gooseneck
