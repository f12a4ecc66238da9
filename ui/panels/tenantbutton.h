#pragma once

#include <QPushButton>

class QAction;

namespace gooseneck {

struct SimulatorState;

/// Says which tenant the simulator plays, and lets another one be chosen.
class TenantButton : public QPushButton
{
    Q_OBJECT

public:
    explicit TenantButton(QWidget* parent = nullptr);

    void render(const SimulatorState& simulator);

Q_SIGNALS:
    void windowFiltersChosen();
    void fileRequested();
    /// The file that is on is to be read again, because it was changed.
    void rereadRequested();

private:
    QAction* m_window;
    QAction* m_file; ///< the one that is on; hidden where none is
    QAction* m_reread;
};

} // namespace gooseneck
