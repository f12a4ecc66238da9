#include "callgoose/teeforwarder.h"

#include <algorithm>
#include <array>

namespace gooseneck {

namespace {

constexpr std::array neverForwarded{
    "Connection", "Keep-Alive", "Proxy-Connection",  "TE",
    "Trailer",    "Upgrade",    "Transfer-Encoding", "Host",
    "Expect",     "Cookie",     "Content-Length",    "Accept-Encoding",
    "Date",       "Via",        "Authorization",     "Proxy-Authorization",
    "Forwarded",  "Origin",     "X-Callgoose-Auth",  "Proxy-Authenticate",
};

bool isNamed(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Whether a Connection header says that this one belongs to the connection.
bool isNominated(const HttpHeaders& headers, QByteArrayView name)
{
    return std::any_of(headers.cbegin(), headers.cend(), [name](const HttpHeader& header) {
        if (!isNamed(header.name, "Connection")) {
            return false;
        }
        const QList<QByteArray> options = header.value.split(',');
        return std::any_of(options.cbegin(), options.cend(),
                           [name](const QByteArray& option) { return isNamed(option.trimmed(), name); });
    });
}

/// A ProcessCall as the Recorder sees it.
class TeeJob : public ForwardJob
{
public:
    TeeJob(ProcessCall* call, QObject* parent)
        : ForwardJob(parent)
        , m_call(call)
    {
        connect(call, &ProcessCall::finished, this, &TeeJob::take);
    }

    void abort() override { m_call->abort(); }

private:
    void take(const ProcessOutcome& outcome)
    {
        // A call says it queued, so this is queued as well. Nothing is said of a call that has gone.
        const bool answered = outcome.kind == ProcessOutcome::Kind::Answered;
        Q_EMIT finished(answered ? ForwardedAnswer{outcome.reply.status, outcome.reply.body}
                                 : ForwardedAnswer{});
        deleteLater();
    }

    ProcessCall* m_call;
};

} // namespace

HttpHeaders forwardedHeaders(const HttpHeaders& headers)
{
    HttpHeaders kept;
    for (const HttpHeader& header : headers) {
        const bool never = std::any_of(neverForwarded.cbegin(), neverForwarded.cend(),
                                       [&header](const char* name) { return isNamed(header.name, name); });
        if (!never && !isNominated(headers, header.name)) {
            kept.append(header);
        }
    }
    return kept;
}

TeeForwarder::TeeForwarder(Endpoint endpoint, QString from, std::shared_ptr<const Secret> token)
    : m_endpoint(std::move(endpoint))
    , m_from(std::move(from))
    , m_token(std::move(token))
{
}

TeeForwarder::~TeeForwarder() = default;

ForwardJob* TeeForwarder::forward(const Capture& capture)
{
    return new TeeJob(
        m_client.post(m_endpoint, m_from, *m_token, capture.body, forwardedHeaders(capture.headers)), this);
}

ForwarderFactory teeTo(const Endpoint& endpoint, const QString& from, Secret token)
{
    return [endpoint, from, shared = std::make_shared<const Secret>(std::move(token))] {
        return std::make_unique<TeeForwarder>(endpoint, from, shared);
    };
}

} // namespace gooseneck
