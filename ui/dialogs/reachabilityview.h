#pragma once

#include "openstatus/reachabilitycheck.h"
#include "session/sessionstate.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace gooseneck {

class WrappedLabel;

/// Why OpenStatus cannot reach a listener on this machine by itself, what can lead it there, each with the
/// exact command, and a check through the public name (facts/openstatus.md, 3).
class ReachabilityView : public QWidget
{
    Q_OBJECT

public:
    explicit ReachabilityView(QWidget* parent = nullptr);

    void render(const SessionState& state);

private:
    void renderWays(quint16 port);
    void addCommand(const QString& title, const QString& command);
    void check();
    void take(const ReachabilityOutcome& outcome);

    QUrl m_listenerUrl;
    WrappedLabel* m_why;
    QVBoxLayout* m_ways;
    QLineEdit* m_publicUrl;
    QPushButton* m_check;
    WrappedLabel* m_outcome;
    ReachabilityCheck* m_running = nullptr;
};

} // namespace gooseneck
