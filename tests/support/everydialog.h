#pragma once

#include "dialogs/changedialog.h"
#include "dialogs/connectiondialog.h"
#include "dialogs/importdialog.h"
#include "dialogs/learndialog.h"
#include "dialogs/listenerdialog.h"
#include "dialogs/openstatusdialog.h"
#include "dialogs/runsdialog.h"
#include "help/aboutdialog.h"
#include "help/helpwindow.h"
#include "palette/commandpalette.h"
#include "support/livewindow.h"

#include <QTabWidget>

#include <memory>
#include <vector>

namespace gooseneck {

/// Every dialog of the program, filled from a window's state, and each named. Shown one at a time by the
/// caller.
inline std::vector<std::pair<QString, std::unique_ptr<QDialog>>> everyDialog(LiveWindow& window)
{
    using namespace Qt::StringLiterals;
    const SessionState& state = window.state();
    std::vector<std::pair<QString, std::unique_ptr<QDialog>>> dialogs;
    const auto add = [&](const QString& name, QDialog* dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialogs.emplace_back(name, dialog);
    };
    add(u"connection"_s, new ConnectionDialog(state));
    auto* listener = new ListenerDialog;
    listener->render(state);
    add(u"listener"_s, listener);
    if (const auto plan = window.session->planTest()) {
        add(u"live run"_s,
            new LiveRunDialog(*plan, state.filterSet, *state.endpoint, LiveRunDialog::Listening::No));
    }
    add(u"learn"_s, new LearnDialog);
    auto* runs = new RunsDialog;
    runs->render(state.runs);
    add(u"runs"_s, runs);
    auto* openStatus = new OpenStatusDialog;
    openStatus->render(state);
    add(u"OpenStatus"_s, openStatus);
    PendingImport import;
    import.path = u"other.json"_s;
    import.workspace.filterSet.name = u"other"_s;
    import.changes = changesBetween(state.filterSet, import.workspace.filterSet);
    add(u"import"_s, new ImportDialog(import));
    add(u"change"_s, new ChangeDialog({u"Create channel"_s, u"It is created."_s, u"POST /"_s, u"Careful."_s,
                                       u"&Create channel"_s}));
    add(u"about"_s, new AboutDialog);
    auto* help = new HelpWindow({}, nullptr);
    help->openPlace(u"first-steps"_s);
    add(u"help"_s, help);
    return dialogs;
}

/// Calls `look` with each tab of every tab widget in `window` in front, one change at a time.
template <class Look>
void withEveryTab(QWidget& window, Look look)
{
    QTest::qWait(1); // what is new in it is put into order once
    look(QString());
    const auto tabWidgets = window.findChildren<QTabWidget*>();
    for (QTabWidget* tabs : tabWidgets) {
        const int before = tabs->currentIndex();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTest::qWait(1);
            look(tabs->tabText(tab));
        }
        tabs->setCurrentIndex(before);
    }
}

} // namespace gooseneck
