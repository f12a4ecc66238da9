#include "base/plaintext.h"
#include "capture/recorder.h"
#include "captureprinter.h"
#include "commands.h"
#include "stopsignals.h"
#include "wording/errortext.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    std::string bind;
    std::string path;
    std::string store;
    quint16 port = 0;
    qint64 count = 0;   ///< 0 = no limit
    qint64 seconds = 0; ///< 0 = no limit
};

/// One run of `listen`, on the main thread. Owns the recorder's thread and joins it.
class Listening : public QObject
{
    Q_OBJECT

public:
    Listening(const ListenRequest& request, const Options& options, QString storePath, OutputForm form);
    ~Listening() override;

    Answer run();

private:
    template <class Call>
    void onRecorder(Call call)
    {
        QMetaObject::invokeMethod(m_recorder, [recorder = m_recorder, call] { call(*recorder); });
    }
    void takeOpened(const StoreOpening& opening);
    void takeDropped(const QList<CaptureId>& ids);
    void takeState(const ListenerState& state);
    void takeCaptures(const QList<CapturePtr>& captures);
    void takeStoreFailure(const StoreError& error);
    void announce(const QUrl& url);
    void stop();
    void fail(const QString& sentence);

    const ListenRequest m_request;
    const Options m_options;
    const QString m_storePath;
    const OutputForm m_form;
    QThread m_thread;
    Recorder* m_recorder; ///< on m_thread, which deletes it
    StopSignals m_signals;
    QTimer m_deadline;
    qint64 m_captured = 0;
    bool m_isOpen = false;
    bool m_stopping = false;
    Answer m_answer = Answer::Yes;
};

Listening::Listening(const ListenRequest& request, const Options& options, QString storePath, OutputForm form)
    : m_request(request)
    , m_options(options)
    , m_storePath(std::move(storePath))
    , m_form(form)
    , m_recorder(new Recorder)
{
    m_recorder->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_recorder, &QObject::deleteLater);
    connect(m_recorder, &Recorder::opened, this, &Listening::takeOpened);
    connect(m_recorder, &Recorder::dropped, this, &Listening::takeDropped);
    connect(m_recorder, &Recorder::listenerChanged, this, &Listening::takeState);
    connect(m_recorder, &Recorder::captured, this, &Listening::takeCaptures);
    connect(m_recorder, &Recorder::storeFailed, this, &Listening::takeStoreFailure);
    connect(&m_signals, &StopSignals::raised, this, &Listening::stop);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Listening::stop);
    m_thread.start();
}

Listening::~Listening()
{
    m_thread.quit();
    m_thread.wait();
}

Answer Listening::run()
{
    onRecorder([storePath = m_storePath](Recorder& recorder) { recorder.open(storePath); });
    QCoreApplication::exec();
    return m_answer;
}

void Listening::takeOpened(const StoreOpening& opening)
{
    if (opening.access == StoreAccess::ReadOnly) {
        fail(sentence(StoreError{StoreError::Kind::InUse, m_storePath}));
        return;
    }
    m_isOpen = true;
    if (!opening.setAside.isEmpty()) {
        remark(tr("The history was damaged. It was kept as \"%1\", and a new one was begun.")
                   .arg(visibleText(QDir::toNativeSeparators(opening.setAside))));
    }
    if (!opening.backup.isEmpty()) {
        remark(tr("The history was brought up to date. What it was before is kept as \"%1\".")
                   .arg(visibleText(QDir::toNativeSeparators(opening.backup))));
    }
    if (!m_stopping) {
        onRecorder([request = m_request](Recorder& recorder) { recorder.startListening(request); });
    }
}

void Listening::takeDropped(const QList<CaptureId>& ids)
{
    remark(tr("The history is full: %1 of the oldest payloads were dropped to make room.").arg(ids.size()));
}

void Listening::takeState(const ListenerState& state)
{
    switch (state.kind) {
    case ListenerState::Kind::Listening:
        announce(state.url);
        break;
    case ListenerState::Kind::Failed:
        fail(sentence(state.error));
        break;
    case ListenerState::Kind::Stopped:
        QCoreApplication::quit();
        break;
    }
}

void Listening::announce(const QUrl& url)
{
    const QString text = url.toString(QUrl::FullyEncoded);
    if (m_form == OutputForm::Json) {
        JsonWriter json(JsonLayout::OneLine);
        json.beginObject().member(u"event", u"listening").member(u"url", text).endObject();
        printJson(json);
    } else {
        printLine(tr("Listening on %1").arg(text));
    }
    flushOutput();
    if (m_options.seconds > 0) {
        m_deadline.start(std::chrono::seconds(m_options.seconds));
    }
}

void Listening::takeCaptures(const QList<CapturePtr>& captures)
{
    for (const CapturePtr& capture : captures) {
        printCapture(m_form, CaptureNews::JustCaptured, CaptureBody::Left, *capture);
    }
    m_captured += captures.size();
    const bool isRead = flushOutput() == Flushed::Whole;
    if (!isRead || (m_options.count > 0 && m_captured >= m_options.count)) {
        stop();
    }
}

void Listening::takeStoreFailure(const StoreError& error)
{
    if (m_isOpen) {
        // The sender was told to try again, and so will the recorder.
        remark(sentence(error));
    } else {
        fail(sentence(error));
    }
}

void Listening::stop()
{
    if (m_stopping) {
        return;
    }
    m_stopping = true;
    // Answers that were written go out before the connections are closed: a timer of the recorder's thread
    // rings only after its sockets had their turn.
    onRecorder([](Recorder& recorder) {
        QTimer::singleShot(0, &recorder, [&recorder] {
            QTimer::singleShot(0, &recorder, [&recorder] { recorder.stopListening(); });
        });
    });
}

void Listening::fail(const QString& sentence)
{
    m_answer = complain(sentence);
    QCoreApplication::quit();
}

Said<QHostAddress> readAddress(const std::string& text)
{
    const QString given = QString::fromStdString(text);
    if (given.isEmpty() || given == u"localhost") {
        return QHostAddress(QHostAddress::LocalHost);
    }
    const QHostAddress address(given);
    if (address.isNull()) {
        return failure(tr("\"%1\" is no IP address. Use 127.0.0.1.").arg(visibleExcerpt(given, 60)));
    }
    if (!address.isLoopback()) {
        remark(tr("Listening on %1: other machines can reach this.").arg(address.toString()));
    }
    return address;
}

Said<QByteArray> readPath(const std::string& text)
{
    if (text.empty()) {
        return newSecretPath();
    }
    const bool isPlain =
        std::ranges::all_of(text, [](char c) { return c > ' ' && c <= '~' && c != '?' && c != '#'; });
    if (!isPlain || text.front() != '/') {
        return failure(tr("The path must begin with / and hold neither spaces nor ? nor #."));
    }
    return QByteArray::fromStdString(text);
}

QString storePathFor(const Options& options)
{
    if (!options.store.empty()) {
        return QString::fromStdString(options.store);
    }
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/captures.sqlite"_s;
}

Answer runListen(const Options& options, OutputForm form)
{
    const auto address = readAddress(options.bind);
    if (!address) {
        return complain(address.error());
    }
    const auto path = readPath(options.path);
    if (!path) {
        return complain(path.error());
    }
    Listening listening({*address, options.port, *path}, options, storePathFor(options), form);
    return listening.run();
}

} // namespace

void addListen(CLI::App& program, CommandLine& line)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = addCommand(program, line, "listen", helpText("Capture webhooks"));
    command->add_option("--bind", options->bind,
                        helpText("IP address; without it only this machine can connect"));
    command->add_option("--port", options->port, helpText("Port; 0 is any free one"));
    command->add_option("--path", options->path,
                        helpText("Path of the URL; without it a secret one is made"));
    command->add_option("--store", options->store, helpText("File of the captures"));
    command->add_option("--count", options->count, helpText("End after so many"))->check(CLI::PositiveNumber);
    command->add_option("--seconds", options->seconds, helpText("End after so long"))
        ->check(CLI::Range(1, 1'000'000));
    command->callback(
        [&line, options] { line.run = [options](OutputForm form) { return runListen(*options, form); }; });
}

} // namespace gooseneck

#include "listen.moc"
