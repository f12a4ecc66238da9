#pragma once

#include "callgoose/processclient.h"
#include "openstatus/channel.h"
#include "openstatus/rpcmessages.h"

#include <QObject>
#include <QPointer>

namespace gooseneck {

using RpcAnswer = RpcResult<JsonDocument>;

/// One call of the management API: started by the client, emits finished() exactly once, always queued, then
/// deletes itself. abort() ends it too (ProcessFailure::Aborted; RpcError::Kind::NotSent before the request
/// has left, else Unknown). What came is read with openstatus/rpcmessages.
class RpcJob : public QObject
{
    Q_OBJECT

public:
    RpcJob(ProcessCall* call, QObject* parent);

    void abort();

Q_SIGNALS:
    void finished(const gooseneck::RpcAnswer& answer);

private:
    void take(const ProcessOutcome& outcome);

    QPointer<ProcessCall> m_call;
};

/// OpenStatus's management API over ConnectRPC's plain JSON (facts/openstatus.md, 4): exactly one POST for
/// each call, no redirects, no repeats, within ProcessClient's deadline, answers up to a megabyte. Lives on
/// the thread that made it; its jobs end without finished() if it goes first.
///
/// The key goes into the header x-openstatus-key and the channel's token into the body; both are revealed
/// here.
class RpcClient : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageSize = 100;

    RpcClient(QUrl server, Secret key, QObject* parent = nullptr);

    void setDeadline(std::chrono::milliseconds deadline) { m_client.setDeadline(deadline); }

    RpcJob* listMonitors(qint64 offset);
    RpcJob* listChannels(qint64 offset);
    RpcJob* checkChannelLimit();
    RpcJob* createChannel(const CallgooseChannel& channel, const Secret& token);
    RpcJob* updateChannel(const QString& id, const CallgooseChannel& channel, const Secret& token);
    RpcJob* deleteChannel(const QString& id);
    RpcJob* sendTest(const CallgooseChannel& channel, const Secret& token);

private:
    RpcJob* call(QStringView service, QStringView method, const QByteArray& body);

    const QUrl m_server;
    const Secret m_key;
    ProcessClient m_client;
};

} // namespace gooseneck
