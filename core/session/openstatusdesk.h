#pragma once

#include "openstatus/rpcclient.h"
#include "openstatus/rpcserver.h"
#include "session/tokenkeeper.h"

#include <QObject>

#include <functional>
#include <variant>

namespace gooseneck {

/// What is known of the operator's OpenStatus workspace.
struct OpenStatusState
{
    enum class Task { None, Loading, Saving, Deleting, Testing };
    enum class Done { Nothing, Created, Updated, Deleted, Tested };
    using Problem = std::variant<std::monostate, RpcError, SecretStatus>;

    QUrl server = usualRpcServer();
    TokenState key = TokenState::NoEndpoint; ///< not asked for yet, so that no start asks for the keychain
    Task task = Task::None;
    Done done = Done::Nothing; ///< by the last task that changed something
    Problem problem;           ///< of the last task
    bool loaded = false;       ///< the lists below are those of `server`
    QList<OpenStatusMonitor> monitors;
    QList<NotificationChannel> channels;
    ChannelLimit limit;
};

/// Works at OpenStatus with its API key: one task at a time, each asked for by the operator and, where it
/// changes something, confirmed before. Tokens are read from their keepers when a task needs them and
/// forgotten with it. Lives on the window's thread; the stores and the keeper of Callgoose's token outlive
/// it.
class OpenStatusDesk : public QObject
{
    Q_OBJECT

public:
    OpenStatusDesk(SecretStore& keychain, SecretStore& memory, TokenKeeper& callgooseToken,
                   QObject* parent = nullptr);
    ~OpenStatusDesk() override;

    const OpenStatusState& state() const { return m_state; }
    /// The server of the last run. Nothing is asked of the keychain until open().
    void remember(const QUrl& server) { m_state.server = server; }
    /// Looks, the first time, whether there is a key for the server.
    void open();
    void storeKey(Secret key);

public Q_SLOTS:
    /// Turns to another server: ends the task that is on, and looks whether there is a key for it.
    void setServer(const QUrl& server);
    void forgetKey();
    /// Reads monitors, channels and the plan's limit.
    void load();
    void create(const gooseneck::CallgooseChannel& channel);
    void update(const QString& id, const gooseneck::CallgooseChannel& channel);
    void remove(const QString& id);
    /// OpenStatus calls Callgoose with its test, without a saved channel.
    void sendTest(const gooseneck::CallgooseChannel& channel);
    void abort();

Q_SIGNALS:
    void changed();

private:
    using Calls = std::function<RpcJob*(RpcClient&, const Secret& callgooseToken)>;

    bool begin(OpenStatusState::Task task);
    void readKey(const std::function<void()>& then);
    void readToken(const std::function<void(const Secret&)>& then);
    /// Reads both secrets, makes the call, reads the lists again where it went well.
    void change(OpenStatusState::Task task, OpenStatusState::Done done, const Calls& call);
    void loadLimit();
    void loadMonitors();
    void loadChannels();
    /// Asks for page after page and appends them to `list`, then goes on with `then`.
    template <class Item, class Ask, class Read>
    void loadPages(QList<Item>& list, Ask ask, Read read, const std::function<void()>& then);
    template <class Take>
    void follow(RpcJob* job, Take take);
    void end(const OpenStatusState::Problem& problem);
    void dropClient();

    TokenKeeper m_key;
    TokenKeeper& m_callgooseToken;
    OpenStatusState m_state;
    RpcClient* m_client = nullptr; ///< while a task is on
    RpcJob* m_job = nullptr;
    quint64 m_turn = 0; ///< answers of secret stores to an earlier task are stale
};

} // namespace gooseneck
