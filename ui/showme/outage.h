#pragma once

#include "session/session.h"

#include <QNetworkAccessManager>

#include <functional>

namespace gooseneck {

/// One thing that happens in the show, and the line that is said to it.
struct Scene
{
    QString line;
    std::function<void()> begin;
    std::function<bool()> isOver; ///< what is to be seen is there
};

/// An outage of one monitor, from the listener to the closed incident, played in a session: real requests
/// over loopback to its listener, then to its simulator. Says each scene's line as it begins; goes on when
/// what it is about is there and was there long enough to be read. Lives on the window's thread; the session
/// outlives it.
class Outage : public QObject
{
    Q_OBJECT

public:
    Outage(Session& session, std::chrono::milliseconds pace, QObject* parent = nullptr);

    void start();
    void setPaused(bool paused);
    bool isPaused() const { return m_isPaused; }
    qsizetype scenes() const { return m_scenes.size(); }
    qsizetype scene() const; ///< from 0; -1 = it does not play

Q_SIGNALS:
    /// The scene of this number begins, from 0.
    void said(qsizetype scene, const QString& line);
    /// The dashboard of the simulator is what there is to be seen from here on.
    void simulatorEntered();
    /// The last scene is over, or one could not be played.
    void ended();

private:
    QList<Scene> makeScenes();
    void post(const QUrl& url, const QString& sampleId);
    void begin(qsizetype scene);
    void goOn();
    void giveUp();

    Session& m_session;
    QNetworkAccessManager m_network;
    QList<Scene> m_scenes;
    qsizetype m_scene = -1;
    qint64 m_startedAt = 0; ///< ms since 1970, the time that the payloads tell
    QTimer m_pace;          ///< runs while the scene's line is being read
    QTimer m_patience;
    bool m_isPaused = false;
};

} // namespace gooseneck
