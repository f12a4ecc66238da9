#include "stopsignals.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX

#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace gooseneck {

namespace {

// A signal handler can reach nothing but globals.
int pipeEnds[2] = {-1, -1};

extern "C" void writeToPipe(int)
{
    const int savedErrno = errno;
    const char byte = 1;
    // A full pipe already holds what there is to say.
    [[maybe_unused]] const ssize_t written = write(pipeEnds[1], &byte, 1);
    errno = savedErrno;
}

void setHandler(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace

StopSignals::StopSignals(QObject* parent)
    : QObject(parent)
{
    if (pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0) {
        qWarning("no pipe for signals: the program ends at once when it is interrupted");
        return;
    }
    auto* notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        if (read(pipeEnds[0], bytes, sizeof bytes) > 0) {
            Q_EMIT raised();
        }
    });
    setHandler(writeToPipe);
}

StopSignals::~StopSignals()
{
    if (pipeEnds[0] >= 0) {
        setHandler(SIG_DFL);
        delete findChild<QSocketNotifier*>();
        close(pipeEnds[0]);
        close(pipeEnds[1]);
        pipeEnds[0] = pipeEnds[1] = -1;
    }
}

} // namespace gooseneck

#else

namespace gooseneck {

StopSignals::StopSignals(QObject* parent)
    : QObject(parent)
{
}

StopSignals::~StopSignals() = default;

} // namespace gooseneck

#endif
