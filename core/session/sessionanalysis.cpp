// The part of Session that is about what follows from many captures: it asks Analysis and takes the answers.

#include "callgoose/endpointlint.h"
#include "session/session.h"

#include <utility>

namespace gooseneck {

namespace {

/// Has Analysis free what it made, when it comes to it.
template <class Values>
void leaveTo(Analysis& analysis, Values values)
{
    // The call itself may be freed here, once it was made.
    QMetaObject::invokeMethod(&analysis,
                              [kept = std::move(values)]() mutable { std::exchange(kept, Values()); });
}

} // namespace

void Session::connectAnalysis()
{
    connect(&m_analysis, &Analysis::rowsReady, this, &Session::takeRows);
    connect(&m_analysis, &Analysis::shownReady, this, &Session::takeShown);
    connect(&m_analysis, &Analysis::reachReady, this, [this](quint64 rulesVersion, const FilterReach& reach) {
        if (rulesVersion == m_state.rulesVersion) {
            m_state.reach = reach; // said with the findings, which follow
        }
    });
    connect(&m_analysis, &Analysis::findingsReady, this, &Session::takeFindings);
    connect(&m_analysis, &Analysis::proposed, this, &Session::takeProposal);
    connect(&m_analysis, &Analysis::exported, this, &Session::wrote);
    connect(&m_analysis, &Analysis::exportFailed, this, [this](const ExportError& error) {
        std::visit([this](const auto& reason) { Q_EMIT failed(reason); }, error);
    });
    connect(&m_analysis, &Analysis::parseProgressed, this, &Session::takeProgress);
    connect(&m_analysis, &Analysis::parsed, this, &Session::takeParsed);
    connect(&m_analysis, &Analysis::compared, this, &Session::takeComparison);
    connect(&m_analysis, &Analysis::readFailed, this,
            [this](const StoreError& error) { Q_EMIT failed(error); });
    connect(&m_analysis, &Analysis::nothingProposed, this, [this](ProposalGap gap) { Q_EMIT failed(gap); });
    connect(&m_analysis, &Analysis::repeatsReady, this, [this](const DeliveryRepeats& repeats) {
        if (repeats != m_state.repeats) {
            m_state.repeats = repeats;
            m_state.attempts.clear();
            for (const EventAttempt& repeat : repeats) {
                int& count = m_state.attempts[repeat.first];
                count = qMax(count, repeat.number);
            }
            Q_EMIT changed(StatePart::Rows | StatePart::List);
        }
    });
    connect(&m_analysis, &Analysis::incidentsReady, this,
            [this](quint64 rulesVersion, const IncidentHistoryPtr& incidents) {
                if (rulesVersion == m_state.rulesVersion) {
                    IncidentHistoryPtr earlier = std::exchange(m_state.incidents, incidents);
                    Q_EMIT changed(StatePart::Incidents);
                    leaveTo(m_analysis, std::move(earlier)); // now that no view has it any more
                }
            });
    connect(&m_analysis, &Analysis::seenReady, this, [this](const SeenKeys& seen) {
        m_state.seen = seen;
        Q_EMIT changed(StatePart::Seen);
    });
    connect(&m_analysis, &Analysis::noveltyReady, this, [this](const Novelties& novelties) {
        if (novelties != m_state.novelties) {
            m_state.novelties = novelties;
            Q_EMIT changed(StatePart::Rows | StatePart::Fields);
        }
    });
    connect(&m_analysis, &Analysis::fieldsReady, this, [this](const FieldReportPtr& fields) {
        m_state.fields = fields;
        Q_EMIT changed(StatePart::Fields);
    });
    connect(&m_analysis, &Analysis::suggestionsReady, this, [this](const RoleSuggestions& suggestions) {
        if (suggestions != m_state.suggestions) {
            m_state.suggestions = suggestions;
            Q_EMIT changed(StatePart::Fields);
        }
    });
}

void Session::requestAnalysis()
{
    const auto compared = deriveComparedFilters(m_state);
    if (m_state.filterSet != m_request.filterSet || m_state.roles != m_request.roles ||
        compared != m_request.compared) {
        m_request.compared = compared;
        m_request.filterSet = m_state.filterSet;
        m_request.roles = m_state.roles;
        m_state.rulesVersion = ++m_request.rulesVersion;
    }
    if (m_state.listFilter != m_request.listFilter) {
        m_request.listFilter = m_state.listFilter;
        ++m_request.listVersion;
    }
    QMetaObject::invokeMethod(&m_analysis,
                              [analysis = &m_analysis, request = m_request] { analysis->request(request); });
}

void Session::setListFilter(const ListFilter& filter)
{
    if (filter == m_state.listFilter) {
        return;
    }
    flush();
    m_state.listFilter = filter;
    if (filter.isEmpty()) {
        m_state.shown.clear();
        m_state.shown.reserve(m_state.payloads.size());
        for (const CapturePtr& capture : std::as_const(m_state.payloads)) {
            m_state.shown.append(capture->id);
        }
    }
    requestAnalysis();
    Q_EMIT changed(StatePart::List);
}

void Session::setScenario(std::optional<ScenarioKind> scenario)
{
    m_state.scenario = scenario;
    Q_EMIT changed(StatePart::Incidents);
}

void Session::setVisible(const QList<CaptureId>& ids)
{
    if (ids != m_request.visible) {
        m_request.visible = ids;
        requestAnalysis();
    }
}

void Session::setFieldScope(FieldScope scope)
{
    if (scope != m_state.fieldScope) {
        m_state.fieldScope = scope;
        m_request.fieldScope = scope;
        requestAnalysis();
        Q_EMIT changed(StatePart::Fields);
    }
}

void Session::takeRows(const QList<RowFactsPtr>& rows)
{
    m_newRows += rows;
    if (!m_flushPause.isActive()) {
        flush();
    }
}

/// What the rows replace is freed on the thread that made it: here it would make the window wait for that
/// thread's part of the memory.
StateParts Session::applyRows()
{
    QList<RowFactsPtr> replaced;
    for (const RowFactsPtr& row : std::exchange(m_newRows, {})) {
        const bool isWanted =
            row->rulesVersion == m_state.rulesVersion && indexOfCapture(m_state.payloads, row->id) >= 0;
        replaced.append(isWanted ? std::exchange(m_state.facts[row->id], row) : row);
    }
    leaveTo(m_analysis, std::move(replaced));
    return StatePart::Rows;
}

void Session::takeShown(quint64 listVersion, const QList<CaptureId>& shown)
{
    if (listVersion != m_request.listVersion) {
        return;
    }
    flush();
    const bool follows = isFollowing();
    const CaptureId newest = m_state.shown.isEmpty() ? 0 : m_state.shown.constLast();
    m_state.shown = shown;
    StateParts parts = StatePart::List;
    if (follows && !shown.isEmpty() && shown.constLast() > newest) {
        m_followPause.stop();
        m_state.selected = shown.constLast();
        parts |= openSelected();
    }
    Q_EMIT changed(parts);
}

void Session::takeFindings(quint64 rulesVersion, const QList<Finding>& findings)
{
    if (rulesVersion != m_state.rulesVersion) {
        return;
    }
    flush();
    m_analysed = findings;
    refreshFindings();
    Q_EMIT changed(StatePart::Findings);
}

void Session::refreshFindings()
{
    m_state.findings = m_analysed;
    // "degraded" that is to keep things open is no problem.
    m_state.findings.removeIf([this](const Finding& finding) {
        return finding.code == FindingCode::DegradedUnhandled &&
               m_state.keptStatuses.contains(finding.remedy);
    });
    if (m_state.endpoint) {
        m_state.findings += lintEndpoint(*m_state.endpoint);
    }
}

void Session::proposeFilters()
{
    // Whatever has arrived counts.
    flush();
    QMetaObject::invokeMethod(&m_analysis, [analysis = &m_analysis] { analysis->propose(); });
}

void Session::takeProposal(const Proposal& proposal)
{
    setFilterSet(proposal.filterSet);
}

void Session::chooseStatusEffect(const QString& status, StatusEffect effect)
{
    m_state.keptStatuses.removeAll(status);
    if (effect == StatusEffect::KeepsOpen) {
        m_state.keptStatuses.append(status);
    }
    refreshFindings();
    Q_EMIT changed(StatePart::Findings);
    setFilterSet(withEffect(m_state.filterSet, m_state.roles.status, status, effect));
}

} // namespace gooseneck
