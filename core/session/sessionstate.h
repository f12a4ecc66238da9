#pragma once

#include "base/fileio.h"
#include "callgoose/endpoint.h"
#include "capture/recorder.h"
#include "filter/filtersetfile.h"
#include "filter/lintpass.h"
#include "filter/propose.h"
#include "filter/statuschoice.h"
#include "insight/comparison.h"
#include "insight/novelty.h"
#include "insight/payload.h"
#include "insight/roles.h"
#include "insight/seenkeys.h"
#include "insight/vocabulary.h"
#include "intake/intake.h"
#include "session/fieldreport.h"
#include "session/incidenthistory.h"
#include "session/learnstate.h"
#include "session/listenersettings.h"
#include "session/listfilter.h"
#include "session/notice.h"
#include "session/openstatusdesk.h"
#include "session/pendingimport.h"
#include "session/practiceground.h"
#include "session/rowfacts.h"
#include "session/testchoice.h"
#include "session/tokenkeeper.h"
#include "testrun/livepace.h"
#include "testrun/pendingresolve.h"
#include "testrun/testreport.h"
#include "timeline/deliveries.h"

#include <QSet>

#include <optional>
#include <variant>

namespace gooseneck {

/// Something that went wrong, as its code and facts; the window turns it into a sentence.
struct FilterFileProblem
{
    FilterSetError error;
    QString path;
};
using Problem = std::variant<FileError, FilterFileProblem, StoreError, ListenError, IntakeNote, PlanError,
                             ProposalGap, EndpointError, SecretStatus, LiveRefusal, TenantLoadError>;

/// Whether the newest delivery is selected when it arrives, as long as the one before it was.
enum class Following { Newest, Nothing };

/// Everything a view shows. Written by Session alone; views read it and emit intents.
struct SessionState
{
    QList<CapturePtr> payloads; ///< oldest first, by rising id
    /// By id; a capture that was not evaluated yet has none, and after a change of the rules the earlier ones
    /// stay until the new ones come.
    QHash<CaptureId, RowFactsPtr> facts;
    quint64 rulesVersion = 0; ///< of filter set and roles; facts of another version are of earlier ones
    ListFilter listFilter;
    QList<CaptureId> shown; ///< what the list filter lets through, oldest first
    CaptureId selected = 0; ///< 0 = none
    Following following = Following::Newest;
    /// The selected one, the only payload whose document is kept. A large one is not parsed at once.
    std::optional<Payload> selectedPayload;
    std::optional<int> readThousandths; ///< of a large one, how much is read; none before it is felt
    /// The two payloads to be compared; not ready until Analysis has read them.
    std::optional<Comparison> compared;
    SeenKeys seen;
    Novelties novelties; ///< what is new about those that bring something new
    FieldScope fieldScope = FieldScope::All;
    FieldReportPtr fields;          ///< null until there is one; may still be of the scope before
    RoleSuggestions suggestions;    ///< by all payloads
    DeliveryRepeats repeats;        ///< deliveries that repeat an earlier one
    QHash<CaptureId, int> attempts; ///< of events with several deliveries how many, by the first one
    QSet<CaptureId> unfolded;       ///< events whose attempts have rows of their own, by the first one
    Roles roles;
    FilterSet filterSet;
    std::optional<FilterSet> savedFilterSet; ///< as it was saved or opened last
    IncidentHistoryPtr incidents;            ///< of the captures; null before the first analysis
    std::optional<ScenarioKind> scenario;    ///< looked at in place of the captures
    bool canUndo = false;
    bool canRedo = false;
    QList<Finding> findings;
    FilterReach reach;        ///< of the same filters as the findings
    QStringList keptStatuses; ///< of unsure meaning; to keep open what is open, by the operator's choice
    std::optional<FilterSet> handedOver; ///< as it was exported last
    std::optional<Endpoint> endpoint;
    TokenState token = TokenState::NoEndpoint;
    QString tokenStore;                       ///< the keychain's name, "Secret Service"
    std::optional<SecretStatus> tokenRefusal; ///< why it did not take the token, where it is kept in memory
    ListenerState listener;
    ListenerSettings listening;
    QByteArray listenerPath;
    std::optional<TestReport> report;
    bool testRunning = false;
    SimulatorState simulator;
    OpenStatusState openStatus;
    std::optional<PendingImport> pendingImport;
    TestChoice testChoice;
    QList<PendingResolve> pending;      ///< resolves that are owed, oldest first
    QList<TestReport> runs;             ///< the history of runs, newest first
    std::optional<LearnState> learning; ///< the series of probes that is on, or the last one
    QString workspacePath;              ///< empty = not saved to a file of its own yet
    bool workspaceSaved = true;
    QString historySetAside; ///< where a damaged history was moved at start
    Retention retention;
    StoreAccess historyAccess = StoreAccess::ReadWrite; ///< ReadOnly: another program writes it
};

/// The parts of the state, for changed().
enum class StatePart : quint32 {
    Payloads = 1, ///< which there are
    Rows = 2,     ///< facts
    List = 4,     ///< the list filter, or what it shows
    Selection = 8,
    Roles = 16,
    Filters = 32,
    Endpoint = 64,
    Listener = 128,
    Test = 256,
    Workspace = 512,
    Findings = 1024, ///< and reach
    Seen = 2048,
    Fields = 4096,  ///< what the payloads say about their keys, and the suggestions
    Reading = 8192, ///< how much of the selected payload is read
    Incidents = 16384,
    Simulator = 32768,
    OpenStatus = 65536,
    Import = 131072,
};
Q_DECLARE_FLAGS(StateParts, StatePart)
Q_DECLARE_OPERATORS_FOR_FLAGS(StateParts)

constexpr StateParts allStateParts = StateParts::fromInt(262143);

/// The selected payload, or nullptr.
const Payload* selectedPayload(const SessionState& state);

/// The place of a capture in a list by rising ids, -1 if it is not there.
qsizetype indexOfCapture(const QList<CapturePtr>& captures, CaptureId id);

/// The payloads a test would send: the selected one where it triggers or resolves, else the newest that does;
/// for the other half of the pair first one of the same incident, then one of the same filter.
struct TestPayloads
{
    CapturePtr trigger;
    CapturePtr resolve;
};
/// Right at once after a change of the filters: what is not evaluated yet is, as far as that takes no time
/// that would be felt.
TestPayloads deriveTestPayloads(const SessionState& state);

/// A status seen that means neither down nor up, and what it does; nullopt: the operator has not said yet.
struct UnsureStatus
{
    QString status;
    qsizetype payloads = 0;
    std::optional<StatusEffect> effect;

    bool operator==(const UnsureStatus&) const = default;
};
/// The most frequent first.
QList<UnsureStatus> deriveUnsureStatuses(const SessionState& state);
/// The statuses seen that have this meaning, the most frequent first.
QStringList deriveStatuses(const SessionState& state, StatusMeaning meaning);

/// Whether the outcome for some payload depends on an undocumented reading.
bool deriveDependsOnReading(const SessionState& state);

} // namespace gooseneck
