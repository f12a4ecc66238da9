#pragma once

#include "session/sessionstate.h"

#include <QFrame>

namespace gooseneck {

class WrappedLabel;

/// For the selected payload: the incident exactly as Callgoose would build it, and why each condition holds
/// or not.
class IncidentPreview : public QFrame
{
    Q_OBJECT

public:
    explicit IncidentPreview(QWidget* parent = nullptr);

    void render(const SessionState& state);
    /// With little room only the incident is shown, and why in its tooltip.
    enum class Room { Little, Enough };
    void setRoom(Room room);

private:
    WrappedLabel* m_incident;
    WrappedLabel* m_description;
    WrappedLabel* m_why;
    QList<QWidget*> m_details; ///< all below the incident itself
};

} // namespace gooseneck
