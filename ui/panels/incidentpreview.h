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

private:
    WrappedLabel* m_incident;
    WrappedLabel* m_description;
    WrappedLabel* m_why;
};

} // namespace gooseneck
