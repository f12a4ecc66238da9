#pragma once

#include "session/analysis.h"
#include "session/attempts.h"
#include "session/filterhistory.h"
#include "session/openstatusdesk.h"
#include "session/practiceground.h"
#include "session/sessionstate.h"
#include "session/testbench.h"
#include "session/tokenkeeper.h"
#include "session/workspacefile.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace gooseneck {

/// The single writer of SessionState: takes the intents of the views, changes the state, and says what
/// changed. Lives on the window's thread. Recorder and Analysis live on their own and are spoken to by queued
/// calls only; they outlive the session, as do the secret stores.
///
/// What follows from many captures (facts, findings, seen, shown) comes from Analysis a little after the
/// change that it follows from. What the two threads send is taken over at most every stateInterval, so that
/// the views have time for the operator however fast captures arrive.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(Recorder& recorder, Analysis& analysis, SecretStore& keychain, SecretStore& memory,
            QObject* parent = nullptr);
    /// Keeps what the last edits left to keep.
    ~Session() override;

    const SessionState& state() const { return m_state; }
    /// What a test would send as chosen, or why there is nothing to run.
    Result<TestPlan, PlanError> planTest() const;
    /// Why a live run may not start now; nullopt if it may.
    std::optional<LiveRefusal> liveRefusal() const { return m_bench.liveRefusal(); }
    /// Keeps the token of the current endpoint.
    void storeToken(Secret token);
    /// What is asked of these two goes to them; their states are parts of this one's.
    PracticeGround& practice() { return m_practice; }
    OpenStatusDesk& openStatus() { return m_openStatus; }
    /// OpenStatus's channel as it should be: where tests go, for these monitors. Nothing without an endpoint.
    std::optional<CallgooseChannel> channelFor(const QString& name, const QStringList& monitorIds) const;
    /// Asks for the token of the current endpoint, to be shown or copied.
    SecretJob* readToken() { return m_token.read(); }

public Q_SLOTS:
    // Payloads
    void addCaptures(const QList<gooseneck::Capture>& captures);
    void addPastedText(const QString& text);
    void addFile(const QString& path);
    void addSample(const QString& sampleId);
    void addAllSamples();
    void select(gooseneck::CaptureId id);
    /// Stops to read the selected payload, where it is large.
    void stopReading();
    /// Reads it after all.
    void readSelected();
    void removeSelected();
    void undoRemove();
    void setListFilter(const gooseneck::ListFilter& filter);
    /// Which captures are on the screen: they are evaluated before the others.
    void setVisible(const QList<gooseneck::CaptureId>& ids);
    /// Which payloads the keys are told of.
    void setFieldScope(gooseneck::FieldScope scope);
    /// Puts two payloads side by side, once they are read; other ids, such as twice the same, end it.
    void compare(gooseneck::CaptureId one, gooseneck::CaptureId other);
    /// Compares the selected payload with its recovery, or with the trigger that it resolves.
    void compareWithPartner();
    void setFollowing(gooseneck::Following following);
    /// Shows the attempts of the event that a capture belongs to as one row, or as rows of their own.
    void setAttempts(gooseneck::CaptureId id, gooseneck::Attempts attempts);
    void pinSelected(gooseneck::Pin pin);
    /// Removes all but the pinned ones for good; there is no way back.
    void clearHistory();

    // Roles and filters
    /// Gives the key path this role; the same path again takes it away.
    void assignRole(gooseneck::Role role, const QString& keyPath);
    void assignRoles(const gooseneck::Roles& roles);
    /// Replaces the filters by a proposal as soon as it is there, or says why there is none.
    void proposeFilters();
    /// What a status that means neither down nor up is to do, by a change of the filters (statuschoice.h).
    void chooseStatusEffect(const QString& status, gooseneck::StatusEffect effect);
    void setFilterSet(const gooseneck::FilterSet& filterSet);
    void applyFindingFix(const gooseneck::Finding& finding);
    void undo();
    void redo();

    // Incidents
    /// Which scenario the incidents view looks at; none = the captures.
    void setScenario(std::optional<gooseneck::ScenarioKind> scenario);

    // Endpoint and token
    void setEndpoint(const gooseneck::Endpoint& endpoint);
    void forgetToken();
    /// Gives the current endpoint the token of another server. Only after the operator said yes.
    void carryTokenFrom(const QString& origin);
    /// Asks the keychain again whether it has the token.
    void lookForToken();

    // Listener
    void startListening();
    void stopListening();
    /// Whether the operator wants the listener on, also where it could not be.
    bool isToListen() const { return m_listens != Listens::No; }
    /// Takes effect at once, also while it listens.
    void setListenerSettings(const gooseneck::ListenerSettings& settings);
    /// How much the history keeps; what is above it goes at once.
    void setRetention(const gooseneck::Retention& retention);
    /// A new secret path: the old address is no longer good.
    void rotateListenerPath();

    // Test
    void setTestChoice(const gooseneck::TestChoice& choice);
    void runOnSimulator();
    /// The operator has confirmed host, token scope, title, id and these very bytes.
    void runLive(const gooseneck::TestPlan& plan);
    void abortTest();
    /// What the operator says the token reaches; kept with the endpoint.
    void setTokenScope(gooseneck::TokenScope scope);
    /// Sends the resolve that is owed, with the token of the server it was for.
    void resolvePending(const QString& key);
    /// The operator has seen that the incident is closed.
    void dropPending(const QString& key);
    void answerQuestion(gooseneck::ChecklistItem::Question question, gooseneck::ChecklistItem::Answer answer);
    /// Shows an earlier run.
    void showRun(const gooseneck::TestReport& report);
    /// Reads the filters this way from now on.
    void switchProfile(const gooseneck::MatchingProfile& profile);
    /// Begins a series of probes that finds out how the tenant reads the filters, then sends one after the
    /// other. The reading it settles is kept with the endpoint.
    void learnTenant();
    void sendProbe();
    void stopLearning();

    // Files
    /// Reads a workspace or filter-set file. Where it would change something it waits as pendingImport.
    void openWorkspace(const QString& path);
    void acceptImport();
    void dropImport();
    void saveWorkspace(const QString& path);
    void exportFilterSet(const QString& path);
    void exportSheet(const QString& path);
    void exportSheetHtml(const QString& path);
    void exportTerraform(const QString& path);
    void exportRequest(const QString& path);
    void exportReport(const QString& path);
    /// All captures as NDJSON, secrets masked.
    void exportCaptures(const QString& path);
    /// The workspace of the last run, kept by itself in `path` from now on.
    void keepIn(const QString& path);

Q_SIGNALS:
    void changed(gooseneck::StateParts parts);
    void failed(const gooseneck::Problem& problem);
    void noted(const gooseneck::Notice& notice);
    /// A file was written; for the status bar.
    void wrote(const QString& path);

private:
    void connectRecorder();
    void connectAnalysis();
    void takeHistory(const StoreOpening& opening);
    void takeCaptures(const QList<CapturePtr>& captures);
    void takeIntake(Intake intake);
    void takeCaptureLines(const QByteArray& content);
    FoundTokenFate keepFoundToken(FoundToken token, QStringList& taken);
    void replaceCapture(CaptureId id, const std::function<void(Capture&)>& change);
    void takeRemoval(const QList<CaptureId>& ids);
    void takeRows(const QList<RowFactsPtr>& rows);
    void takeShown(quint64 listVersion, const QList<CaptureId>& shown);
    void takeFindings(quint64 rulesVersion, const QList<Finding>& findings);
    void takeProposal(const Proposal& proposal);
    void takeProgress(CaptureId id, int thousandths);
    void takeParsed(const Payload& payload);
    void takeComparison(const Comparison& comparison);
    void flush();
    bool isFollowing() const;
    void follow();
    StateParts applyArrivals();
    StateParts applyDepartures();
    StateParts applyRows();
    StateParts openSelected();
    StateParts proposeRoles();
    void requestAnalysis();
    void filtersChanged();
    void connectEnds();
    WorkspaceParts parts() const;
    void putInPlace(const WorkspaceParts& parts);
    void replaceEndpoint(const std::optional<Endpoint>& endpoint);
    void adopt(const Workspace& workspace);
    Workspace workspace() const;
    bool writeFile(const QString& path, const QByteArray& content);
    void takeHandOver(bool written);
    void refreshFindings();
    void listen();
    KeptListener listenerToKeep() const;
    void adoptListener(const KeptListener& kept);
    void resumeListening();
    void resumeTee();
    void listenAgain();
    void keepListenerSecret(const SharedSecret& secret);
    void applyTee(const std::function<void()>& then = {});
    void connectBench();
    void takeBench();
    void takeLearned();
    void compareWithFile(const QString& path);
    void keep();

    Recorder& m_recorder;
    Analysis& m_analysis;
    TokenKeeper m_token;
    TestBench m_bench;
    PracticeGround m_practice;
    OpenStatusDesk m_openStatus;
    FilterHistory m_history;
    SessionState m_state;
    QList<QList<Capture>> m_removed; ///< what undoRemove() brings back, the last first
    QList<CapturePtr> m_arrivals;    ///< not in the state yet
    QList<CaptureId> m_departures;   ///< still in the state
    QList<RowFactsPtr> m_newRows;    ///< not in the state yet
    QTimer m_flushPause;
    QTimer m_followPause;       ///< runs while the newest is to be shown
    AnalysisRequest m_request;  ///< the last one
    std::stop_source m_reading; ///< of the selected payload
    QList<Finding> m_analysed;  ///< the findings that come from Analysis
    enum class Listens { No, Again /**< once the history is there */, Wanted };
    Listens m_listens = Listens::No;
    QTimer m_keepTimer;
    QString m_keepPath;
};

constexpr std::chrono::milliseconds stateInterval{30};
constexpr std::chrono::milliseconds followInterval{80};

} // namespace gooseneck
