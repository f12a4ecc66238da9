#pragma once

#include "base/fileio.h"
#include "callgoose/endpoint.h"
#include "capture/recorder.h"
#include "filter/filtersetfile.h"
#include "filter/lint.h"
#include "filter/propose.h"
#include "insight/payload.h"
#include "insight/roles.h"
#include "intake/intake.h"
#include "session/tokenkeeper.h"
#include "testrun/testreport.h"

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
                             ProposalGap, EndpointError, SecretStatus>;

/// Everything a view shows. Written by Session alone; views read it and emit intents.
struct SessionState
{
    QList<Payload> payloads; ///< oldest first
    CaptureId selected = 0;  ///< 0 = none
    Roles roles;
    FilterSet filterSet;
    bool canUndo = false;
    bool canRedo = false;
    QList<Finding> findings;
    QStringList unsureStatuses; ///< left open by the last proposal
    std::optional<Endpoint> endpoint;
    TokenState token = TokenState::NoEndpoint;
    ListenerState listener;
    QByteArray listenerPath;
    std::optional<TestReport> report;
    bool testRunning = false;
    QString workspacePath; ///< empty = not saved to a file of its own yet
    bool workspaceSaved = true;
    QString historySetAside; ///< where a damaged history was moved at start
};

/// The parts of the state, for changed().
enum class StatePart : quint32 {
    Payloads = 1,
    Selection = 2,
    Roles = 4,
    Filters = 8,
    Endpoint = 16,
    Listener = 32,
    Test = 64,
    Workspace = 128,
    Findings = 256,
};
Q_DECLARE_FLAGS(StateParts, StatePart)
Q_DECLARE_OPERATORS_FOR_FLAGS(StateParts)

constexpr StateParts allStateParts = StateParts::fromInt(511);

/// The selected payload, or nullptr.
const Payload* selectedPayload(const SessionState& state);

/// The payloads a test would send: the selected one where it triggers or resolves, else the newest that does.
struct TestPayloads
{
    const Payload* trigger = nullptr;
    const Payload* resolve = nullptr;
};
TestPayloads deriveTestPayloads(const SessionState& state);

/// Whether the outcome for some payload depends on an undocumented reading.
bool deriveDependsOnReading(const SessionState& state);

} // namespace gooseneck
