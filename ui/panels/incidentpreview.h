#pragma once

#include "session/sessionstate.h"

#include <QFrame>

class QLabel;

namespace gooseneck {

/// For the selected payload: the incident exactly as Callgoose would build it, and why each condition holds
/// or not.
class IncidentPreview : public QFrame
{
    Q_OBJECT

public:
    explicit IncidentPreview(QWidget* parent = nullptr);

    void render(const SessionState& state);

private:
    QLabel* m_incident;
    QLabel* m_description;
    QLabel* m_why;
};

} // namespace gooseneck
