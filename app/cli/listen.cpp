#include "base/plaintext.h"
#include "capture/recorder.h"
#include "captureprinter.h"
#include "commands.h"
#include "listenoptions.h"
#include "stopsignals.h"
#include "wording/errortext.h"

#include <QCoreApplication>
#include <QDir>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <utility>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds dropPause{2};

/// One run of `listen`, on the main thread. Owns the recorder's thread and joins it.
class Listening : public QObject
{
    Q_OBJECT

public:
    Listening(const ListenRequest& request, const DeliveryAnswer& answer, const ListenOptions& options,
              OutputForm form);
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
    void sayDropped();
    void takeState(const ListenerState& state);
    void takeCaptures(const QList<CapturePtr>& captures);
    void takeStoreFailure(const StoreError& error);
    void announce(const ListenerState& state);
    void endWhenAnswered();
    void stop();
    void fail(const QString& sentence);

    const ListenRequest m_request;
    const DeliveryAnswer m_deliveryAnswer;
    const ListenOptions m_options;
    const QString m_storePath;
    const OutputForm m_form;
    QThread m_thread;
    Recorder* m_recorder; ///< on m_thread, which deletes it
    StopSignals m_signals;
    QTimer m_deadline;
    QTimer m_dropPause;
    qsizetype m_dropped = 0; ///< and not said yet
    qint64 m_captured = 0;
    bool m_isOpen = false;
    bool m_stopping = false;
    bool m_answersDue = false; ///< everything asked for was captured, and the answers are on their way
    Answer m_answer = Answer::Yes;
};

Listening::Listening(const ListenRequest& request, const DeliveryAnswer& answer, const ListenOptions& options,
                     OutputForm form)
    : m_request(request)
    , m_deliveryAnswer(answer)
    , m_options(options)
    , m_storePath(storePathOf(options))
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
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &Listening::stop);
    m_dropPause.setSingleShot(true);
    m_dropPause.setInterval(dropPause);
    connect(&m_dropPause, &QTimer::timeout, this, &Listening::sayDropped);
    m_thread.start();
}

Listening::~Listening()
{
    m_thread.quit();
    m_thread.wait();
    sayDropped();
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
        onRecorder([request = m_request, answer = m_deliveryAnswer](Recorder& recorder) {
            recorder.setAnswer(answer);
            recorder.startListening(request);
        });
    }
}

void Listening::takeDropped(const QList<CaptureId>& ids)
{
    m_dropped += ids.size();
    if (!m_dropPause.isActive()) {
        sayDropped();
    }
}

/// Each commit drops some while the history is full: said at once, then at most once in dropPause.
void Listening::sayDropped()
{
    if (const qsizetype dropped = std::exchange(m_dropped, 0); dropped > 0) {
        remark(droppedText(dropped));
        m_dropPause.start();
    }
}

void Listening::takeState(const ListenerState& state)
{
    switch (state.kind) {
    case ListenerState::Kind::Listening:
        announce(state);
        break;
    case ListenerState::Kind::Failed:
        fail(sentence(state.error));
        break;
    case ListenerState::Kind::Stopped:
        QCoreApplication::quit();
        break;
    }
}

void Listening::announce(const ListenerState& state)
{
    if (state.url.port() != state.askedPort) {
        remark(tr("Port %1 is taken; listening on %2 instead.").arg(state.askedPort).arg(state.url.port()));
    }
    const QString text = state.url.toString(QUrl::FullyEncoded);
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
        // The path was just told to whoever reads this.
        printCapture(m_form, {CaptureNews::JustCaptured, CaptureBody::Left, Secrecy::Revealed}, *capture);
    }
    m_captured += captures.size();
    const bool isRead = flushOutput() == Flushed::Whole;
    if (!isRead) {
        stop();
    } else if (m_options.count > 0 && m_captured >= m_options.count) {
        endWhenAnswered();
    }
}

/// The last answer waits in the recorder's thread since before this.
void Listening::endWhenAnswered()
{
    if (m_deliveryAnswer.delay == std::chrono::milliseconds(0)) {
        stop();
    } else if (!m_answersDue) {
        m_answersDue = true;
        m_deadline.start(m_deliveryAnswer.delay);
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

Answer runListen(const ListenOptions& options, OutputForm form)
{
    const auto request = readListenRequest(options);
    if (!request) {
        return complain(request.error());
    }
    const auto answer = readDeliveryAnswer(options);
    if (!answer) {
        return complain(answer.error());
    }
    Listening listening(*request, *answer, options, form);
    return listening.run();
}

} // namespace

void addListen(CLI::App& program, CommandLine& line)
{
    const auto options = std::make_shared<ListenOptions>();
    CLI::App* command = addCommand(program, line, "listen", helpText("Capture webhooks"));
    addListenOptions(*command, *options);
    command->callback(
        [&line, options] { line.run = [options](OutputForm form) { return runListen(*options, form); }; });
}

} // namespace gooseneck

#include "listen.moc"
