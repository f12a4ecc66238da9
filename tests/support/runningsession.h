#pragma once

#include "session/session.h"

#include <QTemporaryDir>
#include <QThread>

#include <memory>

namespace gooseneck {

/// A session with a real recorder, store and analysis on threads of their own, as the program runs it.
class RunningSession
{
public:
    RunningSession()
        : m_session(std::make_unique<Session>(*m_recorder, *m_analysis, keychain, memory))
    {
        m_recorder->moveToThread(&m_recorderThread);
        m_analysis->moveToThread(&m_analysisThread);
        m_recorderThread.start();
        m_analysisThread.start();
        const QString store = path(QStringLiteral("captures.sqlite"));
        QMetaObject::invokeMethod(m_analysis, [analysis = m_analysis, store] { analysis->readFrom(store); });
        QMetaObject::invokeMethod(m_recorder, [recorder = m_recorder, store] { recorder->open(store); });
    }
    ~RunningSession()
    {
        m_session.reset();
        m_recorder->deleteLater();
        m_analysis->deleteLater();
        m_recorderThread.quit();
        m_analysisThread.quit();
        m_recorderThread.wait();
        m_analysisThread.wait();
    }
    Q_DISABLE_COPY_MOVE(RunningSession)

    Session* operator->() const { return m_session.get(); }
    Session* get() const { return m_session.get(); }
    const SessionState& state() const { return m_session->state(); }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Ends the session as the program does at its end.
    void end() { m_session.reset(); }

    /// A new run of the program over the same files and keychain. The caller says where the workspace is
    /// kept.
    void restart()
    {
        m_session.reset();
        QMetaObject::invokeMethod(m_recorder, &Recorder::stopListening, Qt::BlockingQueuedConnection);
        m_session = std::make_unique<Session>(*m_recorder, *m_analysis, keychain, memory);
        reload();
    }

    /// What is stored comes anew, large bodies left on the disk, as after a start.
    void reload()
    {
        QMetaObject::invokeMethod(m_recorder, [recorder = m_recorder] { recorder->reload(); });
    }

    /// As if the listener had stored them.
    void arrive(const QList<CapturePtr>& captures)
    {
        QMetaObject::invokeMethod(m_recorder,
                                  [recorder = m_recorder, captures] { Q_EMIT recorder->captured(captures); });
    }

    MemorySecretStore keychain;
    MemorySecretStore memory;

private:
    QTemporaryDir m_folder;
    QThread m_recorderThread;
    QThread m_analysisThread;
    Recorder* m_recorder = new Recorder;
    Analysis* m_analysis = new Analysis;
    std::unique_ptr<Session> m_session;
};

} // namespace gooseneck
