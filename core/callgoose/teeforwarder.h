#pragma once

#include "base/secret.h"
#include "callgoose/endpoint.h"
#include "callgoose/processclient.h"
#include "capture/forwarder.h"

#include <QString>

namespace gooseneck {

/// Passes captures on to a Callgoose endpoint, over a ProcessClient of its own: exactly one POST each, no
/// redirects, within the client's deadline. Lives on the Recorder's thread.
class TeeForwarder : public Forwarder
{
    Q_OBJECT

public:
    TeeForwarder(Endpoint endpoint, QString from, std::shared_ptr<const Secret> token);
    ~TeeForwarder() override;

    ForwardJob* forward(const Capture& capture) override;

private:
    const Endpoint m_endpoint;
    const QString m_from;
    const std::shared_ptr<const Secret> m_token;
    ProcessClient m_client;
};

/// What Recorder::setForwarder() takes.
ForwarderFactory teeTo(const Endpoint& endpoint, const QString& from, Secret token);

/// Of a capture's headers those that Callgoose may see: not those that belong to one connection (RFC 9110,
/// 7.6.1), not Host and Content-Length, which the new request has of its own, not what asks for a coded
/// answer, and no credentials, which were meant for this listener.
HttpHeaders forwardedHeaders(const HttpHeaders& headers);

} // namespace gooseneck
