#pragma once

#include "showme/outage.h"
#include "showme/stage.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gooseneck {

class MainWindow;
class Pill;

/// The show in the window: a line of commentary with Pause and Stop on top, below it the workbench itself on
/// a stage of its own. What is on the stage can be looked at, with mouse wheel and arrow keys, but not worked
/// with. Esc stops, Space pauses.
class Show : public QWidget
{
    Q_OBJECT

public:
    /// Each line stands at least as long as `pace`.
    explicit Show(std::chrono::milliseconds pace, QWidget* parent = nullptr);
    ~Show() override;

    void start();
    const SessionState& state() const;
    const Outage& outage() const { return m_outage; }

Q_SIGNALS:
    /// The operator has seen enough.
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeCommentary();
    void say(qsizetype scene, const QString& line);
    void togglePause();

    Stage m_stage;
    Outage m_outage;
    std::unique_ptr<MainWindow> m_window; ///< on the stage
    Pill* m_count;
    QLabel* m_line;
    QPushButton* m_pause;
    QPushButton* m_stop;
};

} // namespace gooseneck
