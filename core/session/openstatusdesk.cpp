#include "session/openstatusdesk.h"

namespace gooseneck {

namespace {

/// More than any plan has; a server that goes on with pages is not believed.
constexpr qsizetype maxListed = 2000;

/// Whether an answer says that the task was done.
RpcResult<void> readDone(OpenStatusState::Task task, const JsonDocument& answer)
{
    if (task != OpenStatusState::Task::Saving) {
        return readSuccess(answer);
    }
    const auto saved = readSavedChannel(answer);
    return saved ? RpcResult<void>() : RpcResult<void>(failure(saved.error()));
}

} // namespace

OpenStatusDesk::OpenStatusDesk(SecretStore& keychain, SecretStore& memory, TokenKeeper& callgooseToken,
                               QObject* parent)
    : QObject(parent)
    , m_key(keychain, memory)
    , m_callgooseToken(callgooseToken)
{
    connect(&m_key, &TokenKeeper::changed, this, [this] {
        m_state.key = m_key.state();
        Q_EMIT changed();
    });
}

OpenStatusDesk::~OpenStatusDesk() = default;

void OpenStatusDesk::open()
{
    if (m_state.key == TokenState::NoEndpoint) {
        setServer(m_state.server);
    }
}

void OpenStatusDesk::setServer(const QUrl& server)
{
    dropClient();
    m_state = {};
    m_state.server = server;
    m_key.follow(rpcKeyAccount(server));
    m_state.key = m_key.state();
    Q_EMIT changed();
}

void OpenStatusDesk::storeKey(Secret key)
{
    m_key.store(std::move(key));
}

void OpenStatusDesk::forgetKey()
{
    m_key.forget();
}

void OpenStatusDesk::load()
{
    if (begin(OpenStatusState::Task::Loading)) {
        readKey([this] { loadLimit(); });
    }
}

void OpenStatusDesk::create(const CallgooseChannel& channel)
{
    change(
        OpenStatusState::Task::Saving, OpenStatusState::Done::Created,
        [channel](RpcClient& client, const Secret& token) { return client.createChannel(channel, token); });
}

void OpenStatusDesk::update(const QString& id, const CallgooseChannel& channel)
{
    change(OpenStatusState::Task::Saving, OpenStatusState::Done::Updated,
           [id, channel](RpcClient& client, const Secret& token) {
               return client.updateChannel(id, channel, token);
           });
}

void OpenStatusDesk::remove(const QString& id)
{
    change(OpenStatusState::Task::Deleting, OpenStatusState::Done::Deleted,
           [id](RpcClient& client, const Secret&) { return client.deleteChannel(id); });
}

void OpenStatusDesk::sendTest(const CallgooseChannel& channel)
{
    change(OpenStatusState::Task::Testing, OpenStatusState::Done::Tested,
           [channel](RpcClient& client, const Secret& token) { return client.sendTest(channel, token); });
}

void OpenStatusDesk::abort()
{
    if (m_job) {
        m_job->abort();
    }
}

bool OpenStatusDesk::begin(OpenStatusState::Task task)
{
    if (m_state.task != OpenStatusState::Task::None) {
        return false;
    }
    ++m_turn;
    m_state.task = task;
    m_state.problem.emplace<std::monostate>();
    if (task != OpenStatusState::Task::Loading) {
        m_state.done = OpenStatusState::Done::Nothing;
    }
    Q_EMIT changed();
    return true;
}

void OpenStatusDesk::readKey(const std::function<void()>& then)
{
    SecretJob* job = m_key.read();
    connect(job, &SecretJob::finished, this, [this, job, then, turn = m_turn](SecretStatus status) {
        if (turn != m_turn) {
            return;
        }
        if (status != SecretStatus::Done) {
            end(status);
            return;
        }
        m_client = new RpcClient(m_state.server, job->takeSecret(), this);
        then();
    });
}

void OpenStatusDesk::readToken(const std::function<void(const Secret&)>& then)
{
    SecretJob* job = m_callgooseToken.read();
    connect(job, &SecretJob::finished, this, [this, job, then, turn = m_turn](SecretStatus status) {
        if (turn != m_turn) {
            return;
        }
        if (status != SecretStatus::Done) {
            end(status);
            return;
        }
        then(job->takeSecret());
    });
}

void OpenStatusDesk::change(OpenStatusState::Task task, OpenStatusState::Done done, const Calls& call)
{
    if (!begin(task)) {
        return;
    }
    const auto make = [this, done, call, task](const Secret& token) {
        follow(call(*m_client, token), [this, done, task](const JsonDocument& answer) {
            if (const auto read = readDone(task, answer); !read) {
                end(read.error());
                return;
            }
            m_state.done = done;
            m_state.task = OpenStatusState::Task::Loading;
            loadLimit();
        });
    };
    readKey([this, task, make] {
        if (task == OpenStatusState::Task::Deleting) {
            make({});
        } else {
            readToken(make);
        }
    });
}

void OpenStatusDesk::loadLimit()
{
    m_state.loaded = false;
    m_state.monitors.clear();
    m_state.channels.clear();
    follow(m_client->checkChannelLimit(), [this](const JsonDocument& answer) {
        m_state.limit = readChannelLimit(answer).value();
        loadMonitors();
    });
}

void OpenStatusDesk::loadMonitors()
{
    loadPages(m_state.monitors, &RpcClient::listMonitors, readMonitors, [this] { loadChannels(); });
}

void OpenStatusDesk::loadChannels()
{
    loadPages(m_state.channels, &RpcClient::listChannels, readChannels, [this] {
        m_state.loaded = true;
        end({});
    });
}

template <class Item, class Ask, class Read>
void OpenStatusDesk::loadPages(QList<Item>& list, Ask ask, Read read, const std::function<void()>& then)
{
    follow(std::invoke(ask, m_client, list.size()),
           [this, &list, ask, read, then](const JsonDocument& answer) {
               const auto page = read(answer);
               if (!page) {
                   end(page.error());
                   return;
               }
               list += page->items;
               const bool more = !page->items.isEmpty() && list.size() < page->total;
               if (more && list.size() < maxListed) {
                   loadPages(list, ask, read, then);
               } else {
                   then();
               }
           });
}

template <class Take>
void OpenStatusDesk::follow(RpcJob* job, Take take)
{
    m_job = job;
    connect(job, &RpcJob::finished, this, [this, take](const RpcAnswer& answer) {
        m_job = nullptr;
        if (answer) {
            take(*answer);
        } else {
            end(answer.error());
        }
    });
}

void OpenStatusDesk::end(const OpenStatusState::Problem& problem)
{
    dropClient();
    m_state.task = OpenStatusState::Task::None;
    m_state.problem = problem;
    Q_EMIT changed();
}

void OpenStatusDesk::dropClient()
{
    ++m_turn;
    m_job = nullptr;
    if (m_client) {
        // Not at once: this may be called while one of its calls says that it finished.
        m_client->disconnect(this);
        for (RpcJob* job : m_client->findChildren<RpcJob*>()) {
            job->disconnect(this);
        }
        m_client->deleteLater();
        m_client = nullptr;
    }
}

} // namespace gooseneck
