#pragma once

#include "session/session.h"

#include <QTemporaryDir>
#include <QThread>

#include <memory>

namespace gooseneck {

/// A session that leaves nothing behind: its history is in a folder that goes with it, its secrets are in
/// memory, its workspace is kept nowhere. It shares nothing with the operator's session, so that whatever
/// happens to it, and however it ends, theirs is as it was. The end waits for its two threads.
class Stage
{
public:
    Stage();
    ~Stage();
    Q_DISABLE_COPY_MOVE(Stage)

    Session& session() { return *m_session; }
    const Session& session() const { return *m_session; }

private:
    QTemporaryDir m_folder;
    MemorySecretStore m_keychain;
    MemorySecretStore m_memory;
    QThread m_recorderThread;
    QThread m_analysisThread;
    Recorder* m_recorder; ///< lives on m_recorderThread, deleted when that ends
    Analysis* m_analysis; ///< lives on m_analysisThread, deleted when that ends
    std::unique_ptr<Session> m_session;
};

} // namespace gooseneck
