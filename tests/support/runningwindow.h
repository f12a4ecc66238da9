#pragma once

#include "mainwindow.h"
#include "support/runningsession.h"

#include <QTest>

namespace gooseneck {

/// The real window over a real session, at the smallest size that must do. Make it once QApplication is
/// there.
class RunningWindow
{
public:
    RunningWindow()
        : m_window(std::make_unique<MainWindow>(*session.get()))
    {
        m_window->resize(1280, 720);
        m_window->show();
    }

    MainWindow* operator->() const { return m_window.get(); }
    MainWindow* get() const { return m_window.get(); }
    const SessionState& state() const { return session.state(); }

    /// The child with this object name, which must be there.
    template <class Child>
    Child* child(const char* name) const
    {
        return childOf<Child>(m_window.get(), name);
    }
    template <class Child>
    static Child* childOf(const QObject* parent, const char* name)
    {
        auto* found = parent->findChild<Child*>(QString::fromLatin1(name));
        if (!found) {
            qFatal("there is no %s", name);
        }
        return found;
    }

    /// A key with the window in front, where no window manager brings it back after a dialog.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get())) {
            qFatal("the window does not come to the front");
        }
        QTest::keyClick(m_window.get(), key, modifiers);
    }

    RunningSession session;

private:
    std::unique_ptr<MainWindow> m_window;
};

} // namespace gooseneck
