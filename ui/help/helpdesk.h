#pragma once

#include "session/session.h"

#include <QPointer>

class QWidget;

namespace gooseneck {

class HelpWindow;

/// Where help is asked for: F1 anywhere in the program, the help menu, and links of the panels. One help
/// window at a time, above the window or dialog it was asked from, which it does not block. Lives as long as
/// the window.
class HelpDesk : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    HelpDesk(QWidget& window, const Session& session);

    /// The page about the place that has the focus.
    void openHere();
    /// "problems#list-never-matches", or a page alone.
    void open(const QString& place);
    void showAbout();
    void copyDiagnostics();

Q_SIGNALS:
    /// Something was done that is to be said in a line.
    void said(const QString& sentence);

protected:
    /// F1 in dialogs, where the window's menu does not reach.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
    const Session& m_session;
    QPointer<HelpWindow> m_help;
};

} // namespace gooseneck
