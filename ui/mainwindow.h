#pragma once

#include "exports/capturetext.h"
#include "panels/bottomtab.h"
#include "panels/payloadtab.h"
#include "session/session.h"
#include "session/setupsteps.h"
#include "wording/language.h"

#include <QMainWindow>
#include <QPointer>

#include <chrono>
#include <functional>

class QFrame;
class QLabel;
class QMenu;
class QMessageBox;
class QSplitter;
class QStackedWidget;

namespace gooseneck {

class AccessibleNames;
class BottomPanel;
class ClosingDialog;
class ConnectionBar;
class NoticeBar;
class FiltersPanel;
class HelpDesk;
class ImportDialog;
class ListenerDialog;
class ListeningTray;
class OpenStatusDialog;
class PayloadListPanel;
class PayloadPanel;
class RecentWorkspaces;
enum class ArrivalNews;
struct ChangePreview;
struct ClosingReasons;
class SecretClipboard;
class Show;

/// The workbench: three columns, a bar on top, tabs below. It hands the session's state to the panels and
/// their intents to the session; it holds no state of its own.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Session& session, QWidget* parent = nullptr);

    /// Sizes, splitters and columns as they were left.
    void restoreLayout();
    /// In front of everything, from wherever it was.
    void showAgain();
    void openPayloadTab(PayloadTab tab);
    /// With room for what is to be read there.
    void openBottomTab(BottomTab tab);
    void showSimulator();
    /// Plays an outage in place of the operator's workbench, which waits behind it untouched.
    void showOutage();
    /// How long each line of it stands at least.
    void setShowPace(std::chrono::milliseconds pace) { m_showPace = pace; }

Q_SIGNALS:
    /// "system", "light" or "dark"
    void themeChosen(const QString& theme);
    /// From the next start on.
    void languageChosen(Language language);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makePayloadMenu();
    void makeTestMenu();
    void makeViewMenu();
    void makeLanguageMenu(QMenu* view);
    void makeHelpMenu();
    void addPlaces(QMenu& view);
    QWidget* makeColumns();
    void makeRoomBelow();
    void endOutage();
    void announceChanges(StateParts parts);
    void connectPanels();
    void connectEnds();
    void connectDesktop();
    void renderDesktop();
    void askBeforeClosing(const ClosingReasons& reasons);
    void hideInTray();
    void setArrivalNews(ArrivalNews news);

    void render(StateParts parts);
    void renderStatusBar();
    void showProblem(const Problem& problem);
    /// What the window says by itself; the topics before are the session's notices.
    enum Topic { HistorySetAside = std::variant_size_v<Notice>, Unlearnable, LanguageChosen };
    void showNotice(const Notice& notice);
    void showListener();
    void chooseTenant();
    void openTenant(const QString& path);
    void askForImport();
    void showOpenStatus();
    void readOpenStatus(const QUrl& server);
    void confirmChange(const ChangePreview& preview, const std::function<void()>& make);
    void saveChannel();
    void testChannel();
    void deleteChannel();
    void clearHistory();
    void copySelectedAs(QString (*text)(const Capture&, Secrecy));

    void goToPlace(const Finding& finding);
    void paste();
    void openPayloads();
    void toggleListening();
    void toggleTest();
    void connectTests();
    void remindOfPending();
    void showTests();
    void testLive();
    void goToStep(SetupStep step);
    void copyToken();
    bool isHeldByRun() const;
    void askHowToClose();
    void closeAfterRun();
    void followRunToItsEnd();
    void showRuns();
    void learnTenant();
    void editConnection();
    void copyListenerUrl();
    void save(const QString& suggestedName, const QString& filter, void (Session::*write)(const QString&));

    Session& m_session;
    AccessibleNames* m_names; ///< before all that is to have them
    QMenu* m_addMenu;
    QMenu* m_exportMenu;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    ConnectionBar* m_bar;
    PayloadListPanel* m_list;
    PayloadPanel* m_payload;
    FiltersPanel* m_filters;
    BottomPanel* m_bottom;
    QSplitter* m_columns;
    QSplitter* m_rows;
    QStackedWidget* m_pages; ///< the workbench, and while it plays the show
    NoticeBar* m_notice;
    QString m_saidSetAside; ///< the damaged history that was spoken of
    QLabel* m_listenerStatus;
    QLabel* m_countStatus;
    QLabel* m_tokenStatus;
    QLabel* m_workspaceStatus;
    ListenerDialog* m_listener = nullptr;
    OpenStatusDialog* m_openStatus = nullptr;
    QPointer<ImportDialog> m_import;
    SecretClipboard* m_secretClipboard;
    bool m_wasReminded = false;
    ListeningTray* m_tray;
    RecentWorkspaces* m_recent = nullptr;
    QString m_notedWorkspace; ///< the last one put among the recent ones
    QPointer<ClosingDialog> m_closing;
    bool m_mayClose = false; ///< the operator was asked
    enum class RunClosing { AsUsual, AfterRun, AtOnce };
    RunClosing m_runClosing = RunClosing::AsUsual;
    QPointer<QMessageBox> m_closeQuestion;
    QAction* m_pin = nullptr;
    HelpDesk* m_help = nullptr;
    QString m_announcedVerdict; ///< of the selected payload, with its id
    std::optional<TestReport> m_announcedReport;
    Show* m_show = nullptr;
    std::chrono::milliseconds m_showPace{3500};
    QPointer<QWidget> m_focusBeforeShow;
    QAction* m_follow = nullptr;
};

} // namespace gooseneck
