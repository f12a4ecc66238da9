#pragma once

#include "session/sessionstate.h"

#include <QTimer>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gooseneck {

/// What has to be said above the steps of a test: incidents that earlier tests may have left open, how long
/// the server asks to wait, and which readings explain the answers.
class TestRemarks : public QWidget
{
    Q_OBJECT

public:
    explicit TestRemarks(QWidget* parent = nullptr);

    void render(const SessionState& state);

Q_SIGNALS:
    void resolveRequested(const QString& key);
    void closedConfirmed(const QString& key);
    void profileChosen(const gooseneck::MatchingProfile& profile);

private:
    QFrame* makePendingRow(const PendingResolve& pending);
    void renderPending(const SessionState& state);
    void renderReadings(const SessionState& state);
    void renderWait();

    QVBoxLayout* m_pendingRows;
    QList<PendingResolve> m_pendingShown;
    QFrame* m_readings;
    QLabel* m_readingsText;
    QPushButton* m_switchProfile;
    QList<MatchingProfile> m_profiles;
    QFrame* m_wait;
    QLabel* m_waitText;
    std::optional<UtcTime> m_waitUntil;
    QTimer m_tick;
};

} // namespace gooseneck
