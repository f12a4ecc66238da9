#pragma once

#include "session/sessionstate.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

class QMenu;

namespace gooseneck {

/// Whether the desktop is told of what arrives while nobody sees the window.
enum class ArrivalNews { Off, WhileHidden };

/// The icon in the desktop's tray: there while the listener is on, so that the window can be closed
/// meanwhile. Tells of arrivals while the window is minimised or hidden, if asked to; at most once in some
/// seconds. Lives on the window's thread.
class ListeningTray : public QObject
{
    Q_OBJECT

public:
    /// A child of the window.
    explicit ListeningTray(QWidget& window);
    ~ListeningTray() override;

    void render(const SessionState& state);
    void setNews(ArrivalNews news) { m_news = news; }
    /// Whether the window can be hidden without being lost: the desktop has a tray and the icon is in it.
    bool canHoldWindow() const;

Q_SIGNALS:
    void showRequested();
    void stopRequested();
    void quitRequested();
    /// What the desktop was told, as it was told.
    void told(const QString& text);

private:
    void tellOfArrivals(const SessionState& state);
    bool isSeen() const;

    QWidget& m_window;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon m_icon;
    ArrivalNews m_news = ArrivalNews::Off;
    CaptureId m_newest = 0; ///< that was seen or told of
    QElapsedTimer m_sinceNews;
};

} // namespace gooseneck
