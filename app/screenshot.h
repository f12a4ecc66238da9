#pragma once

#include "mainwindow.h"
#include "options.h"
#include "session/session.h"

namespace gooseneck {

/// Writes one picture of the window, or of a dialog of it, once what it is to show is there; then the program
/// ends, with status 1 where the picture could not be written. Lives on the window's thread, as long as both
/// that it is given.
class Screenshot : public QObject
{
    Q_OBJECT

public:
    Screenshot(Session& session, MainWindow& window, const Options& options);

private:
    enum class Stage { Reading, Testing, Posing };

    void look(StateParts parts);
    bool isRead(StateParts parts);
    void readNext();
    void pose();
    void write(QWidget* what);

    Session& m_session;
    MainWindow& m_window;
    const Options m_options;
    Stage m_stage = Stage::Reading;
    bool m_hasFindings = false;
};

} // namespace gooseneck
