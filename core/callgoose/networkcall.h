#pragma once

#include "callgoose/processclient.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QTimer>

namespace gooseneck {

/// A ProcessCall over QNetworkAccessManager: watches one reply and turns its end into an outcome.
class NetworkCall : public ProcessCall
{
    Q_OBJECT

public:
    NetworkCall(QNetworkReply* reply, std::chrono::milliseconds deadline, QObject* parent);

    void abort() override;

private:
    void end(ProcessFailure cause);
    void limitReply();
    void takeReply();
    void finish(ProcessOutcome outcome);

    QNetworkReply* m_reply;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    QStringList m_tlsErrors;
    bool m_ended = false;
};

} // namespace gooseneck
