#pragma once

#include "session/setupsteps.h"

#include <QHash>
#include <QScrollArea>

class QGridLayout;
class QLabel;
class QPushButton;

namespace gooseneck {

class Pill;

/// The steps from nothing to a proven connection, each ticked off by itself. Choosing one leads to its place.
class SetupGuide : public QScrollArea
{
    Q_OBJECT

public:
    explicit SetupGuide(QWidget* parent = nullptr);

    void render(const SessionState& state);

Q_SIGNALS:
    void stepChosen(gooseneck::SetupStep step);
    /// To see an outage played, before anything is set up.
    void showRequested();

private:
    struct Row
    {
        QPushButton* button;
        Pill* mark;
    };
    void addShow(QGridLayout& grid);
    void addRow(QGridLayout& grid, const SetupItem& item, int place);

    QHash<SetupStep, Row> m_rows;
};

} // namespace gooseneck
