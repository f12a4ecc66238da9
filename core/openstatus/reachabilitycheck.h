#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace gooseneck {

/// What came of asking for the listener under its public name.
enum class Reachability {
    Reached,           ///< this path of a listener answered
    WrongHost,         ///< a listener answered, but does not know the name: it has to be entered
    WrongPath,         ///< a listener answered, but its path is another one
    RefusedByListener, ///< a listener took the request for one of a browser
    AnotherServer,     ///< something else answered, such as a tunnel that leads nowhere
    HostNotFound,
    Unreachable, ///< no connection, or it broke
    TlsRefused,
    TimedOut,
    Aborted,
};

struct ReachabilityOutcome
{
    Reachability reachability = Reachability::Unreachable;
    int status = 0; ///< what was answered, 0 if nothing was

    bool operator==(const ReachabilityOutcome&) const = default;
};

/// Asks for the listener through its public name: one GET without a body, which a listener answers with a
/// hint and does not store (http/admission.h). Started once with start(), emits finished() exactly once,
/// always queued. abort() ends it too. Redirects are not followed. Owned by its caller, on its thread.
class ReachabilityCheck : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds defaultDeadline{10};

    explicit ReachabilityCheck(QObject* parent = nullptr);
    ~ReachabilityCheck() override;

    void start(const QUrl& publicUrl, std::chrono::milliseconds deadline = defaultDeadline);
    void abort();

Q_SIGNALS:
    void finished(const gooseneck::ReachabilityOutcome& outcome);

private:
    void limitReply();
    void takeReply();
    void end(const ReachabilityOutcome& outcome);

    QNetworkAccessManager m_network;
    QNetworkReply* m_reply = nullptr;
    QTimer m_deadline;
    bool m_ended = false;
};

} // namespace gooseneck
