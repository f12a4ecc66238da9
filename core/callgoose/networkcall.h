#pragma once

#include "callgoose/processclient.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QTimer>

namespace gooseneck {

class OneWayBody;

/// A ProcessCall over QNetworkAccessManager: watches one reply and turns its end into an outcome.
class NetworkCall : public ProcessCall
{
    Q_OBJECT

public:
    /// `body` is what the reply's request uploads, and belongs to the reply.
    NetworkCall(QNetworkReply* reply, const OneWayBody* body, std::chrono::milliseconds deadline,
                QObject* parent);
    /// Covers the token where the server's answer quotes it.
    void setSecret(Secret secret) { m_secret = std::move(secret); }
    /// "host:port" of the proxy that the request goes through.
    void setProxy(const QString& proxy) { m_proxy = proxy; }

    void abort() override;

private:
    void end(ProcessFailure cause);
    void limitReply();
    void takeReply();
    void finish(ProcessOutcome outcome);

    QNetworkReply* m_reply;
    const OneWayBody* m_body;
    QString m_proxy;
    Secret m_secret;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    QStringList m_tlsErrors;
    bool m_ended = false;
};

} // namespace gooseneck
