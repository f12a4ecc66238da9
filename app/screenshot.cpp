#include "screenshot.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace gooseneck {

namespace {

/// Whether what follows from the payloads is there, so that a picture shows it.
bool isAnalysed(const SessionState& state)
{
    const qsizetype counted = state.fields ? state.fields->table.payloads + state.fields->table.notJson : 0;
    return !state.payloads.isEmpty() && counted == state.payloads.size() &&
           state.facts.size() == state.payloads.size();
}

QWidget* openDialog()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    const auto found = std::ranges::find_if(all, [](const QWidget* widget) {
        return widget->isVisible() && qobject_cast<const QDialog*>(widget);
    });
    return found == all.end() ? nullptr : *found;
}

} // namespace

Screenshot::Screenshot(Session& session, MainWindow& window, const Options& options)
    : m_session(session)
    , m_window(window)
    , m_options(options)
{
    if (!options.samples && options.files.isEmpty()) {
        m_stage = Stage::Posing;
        QTimer::singleShot(0, this, &Screenshot::pose);
    } else {
        connect(&session, &Session::changed, this, &Screenshot::look);
    }
}

void Screenshot::look(StateParts parts)
{
    switch (m_stage) {
    case Stage::Reading:
        if (isRead(parts)) {
            readNext();
        }
        break;
    case Stage::Testing:
        if (m_session.state().report && !m_session.state().testRunning) {
            m_stage = Stage::Posing;
            QTimer::singleShot(0, this, &Screenshot::pose);
        }
        break;
    case Stage::Posing:
        break;
    }
}

bool Screenshot::isRead(StateParts parts)
{
    const SessionState& state = m_session.state();
    const bool isProposed = !m_options.samples || !state.filterSet.filters.isEmpty();
    m_hasFindings = m_hasFindings || (parts.testFlag(StatePart::Findings) && isProposed);
    return m_hasFindings && isAnalysed(state);
}

/// What a picture asks for beyond the payloads.
void Screenshot::readNext()
{
    const SessionState& state = m_session.state();
    if (m_options.tab == PayloadTab::Compare && !state.compared && state.payloads.size() > 1) {
        m_session.compare(state.payloads[0]->id, state.payloads[1]->id);
        return;
    }
    if (state.compared && !state.compared->isReady()) {
        return;
    }
    m_stage = m_options.test ? Stage::Testing : Stage::Posing;
    if (m_options.test) {
        QTimer::singleShot(0, &m_session, &Session::runOnSimulator);
    } else {
        QTimer::singleShot(0, this, &Screenshot::pose);
    }
}

void Screenshot::pose()
{
    QWidget* what = &m_window;
    if (!m_options.dialog.isEmpty()) {
        auto* action = m_window.findChild<QAction*>(m_options.dialog);
        if (action) {
            action->trigger();
        }
        what = action ? openDialog() : nullptr;
        if (!what) {
            std::fputs(qPrintable(tr("No dialog is opened by \"%1\".\n").arg(m_options.dialog)), stderr);
            QCoreApplication::exit(1);
            return;
        }
    }
    // A first picture lets every layout find its size, which wrapped texts ask for in a second round.
    what->grab();
    QTimer::singleShot(0, this, [this, what] { write(what); });
}

void Screenshot::write(QWidget* what)
{
    const bool written = what->grab().save(m_options.screenshot);
    if (!written) {
        std::fputs(qPrintable(tr("The picture could not be written to \"%1\".\n").arg(m_options.screenshot)),
                   stderr);
    }
    QCoreApplication::exit(written ? 0 : 1);
}

} // namespace gooseneck
