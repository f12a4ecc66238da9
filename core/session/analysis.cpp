#include "session/analysis.h"

#include <algorithm>

namespace gooseneck {

using namespace std::chrono_literals;

namespace {

constexpr size_t matchesPerStep = 8192; // matching is far cheaper than evaluating

} // namespace

Analysis::Analysis(QObject* parent)
    : QObject(parent)
    , m_filters({})
    , m_pass({}, {}, std::nullopt)
    , m_seen({})
    , m_stepTimer(this)
    , m_publishPause(this)
{
    m_stepTimer.setInterval(0ms);
    connect(&m_stepTimer, &QTimer::timeout, this, &Analysis::step);
    m_publishPause.setSingleShot(true);
    m_publishPause.setInterval(publishInterval);
    connect(&m_publishPause, &QTimer::timeout, &m_stepTimer, qOverload<>(&QTimer::start));
}

void Analysis::clear()
{
    m_store.reset(); // the file may have been set aside
    m_known.clear();
    m_urgent.clear();
    m_listLeft = 0;
    restartSeen();
    m_narrow = {};
    m_stale = false;
    m_resultsDue = true;
    restartPass();
    m_stepTimer.start();
}

std::vector<Analysis::Known>::iterator Analysis::find(CaptureId id)
{
    const auto found = std::ranges::lower_bound(m_known, id, {}, &Known::id);
    return found != m_known.end() && found->id == id ? found : m_known.end();
}

void Analysis::add(const QList<CapturePtr>& captures)
{
    for (const CapturePtr& capture : captures) {
        if (m_known.empty() || m_known.back().id < capture->id) {
            m_known.push_back({capture->id, capture, nullptr});
            continue;
        }
        // Put back where it was: the passes went over that place already, or will come to it.
        const auto at = std::ranges::upper_bound(m_known, capture->id, {}, &Known::id);
        const auto index = static_cast<size_t>(at - m_known.begin());
        m_known.insert(at, {capture->id, capture, nullptr});
        m_stale = m_stale || index < m_next;
        m_next += index < m_next ? 1 : 0;
        m_seenNext += index < m_seenNext ? 1 : 0;
        m_narrow.next += index < m_narrow.next ? 1 : 0;
        m_listLeft += index < m_listLeft ? 1 : 0;
        m_urgent.append(capture->id);
    }
    m_stepTimer.start();
}

void Analysis::remove(const QList<CaptureId>& ids)
{
    QList<CaptureId> gone = ids;
    std::ranges::sort(gone);
    size_t index = 0;
    size_t fromPass = 0;
    size_t fromSeen = 0;
    size_t fromNarrow = 0;
    size_t fromList = 0;
    std::erase_if(m_known, [&](const Known& known) {
        const size_t place = index++;
        if (!std::ranges::binary_search(gone, known.id)) {
            return false;
        }
        fromPass += place < m_next ? 1 : 0;
        fromSeen += place < m_seenNext ? 1 : 0;
        fromNarrow += place < m_narrow.next ? 1 : 0;
        fromList += place < m_listLeft ? 1 : 0;
        return true;
    });
    m_next -= fromPass;
    m_seenNext -= fromSeen;
    m_narrow.next -= fromNarrow;
    m_listLeft -= fromList;
    m_stale = m_stale || fromPass > 0;
    if (fromNarrow > 0) {
        outdateShown();
    }
    m_stepTimer.start();
}

void Analysis::request(const AnalysisRequest& request)
{
    const bool newRules = request.rulesVersion != m_request.rulesVersion;
    const bool newList = request.listVersion != m_request.listVersion;
    const bool newScope = request.fieldScope != m_request.fieldScope;
    const bool newRoles = request.roles != m_request.roles;
    m_request = request;
    m_urgent = request.visible;
    if (newRoles) {
        restartSeen(); // along with the pass: other roles are other rules
    }
    if (newRules) {
        m_filters = PreparedFilters(request.filterSet);
        restartPass();
        m_resultsDue = true;
        m_publishPause.stop();
    }
    if (newList) {
        m_matcher = ListMatcher(request.listFilter);
        m_listLeft = request.listFilter.isEmpty() ? 0 : m_known.size();
        m_listFirst = true;
        m_shownChanged = false;
    }
    if (newScope || (newList && request.fieldScope == FieldScope::Shown)) {
        outdateShown();
    }
    m_stepTimer.start();
}

void Analysis::propose()
{
    m_proposalWanted = true;
    m_stepTimer.start();
}

Evaluated Analysis::evaluate(const CapturePtr& capture)
{
    return evaluated(m_filters, payloadOf(whole(capture)));
}

bool Analysis::isCurrent(const Known& known) const
{
    return known.facts && known.facts->rulesVersion == m_request.rulesVersion;
}

/// Gives a row its facts, and its place in the list, if they are not of these rules yet. Returns whether the
/// list filter now decides otherwise.
bool Analysis::refresh(Known& known, const Evaluated& one, QList<RowFactsPtr>& rows)
{
    if (isCurrent(known)) {
        return false;
    }
    known.facts = std::make_shared<const RowFacts>(rowFactsOf(one, m_request.roles, m_request.rulesVersion));
    rows.append(known.facts);
    const bool shown = !m_matcher.filter().isEmpty() &&
                       m_matcher.matches(known.facts.get(), *known.capture, one.payload.content);
    const bool changed = std::exchange(known.shown, shown) != shown;
    if (changed && static_cast<size_t>(&known - m_known.data()) < m_narrow.next) {
        outdateShown();
    }
    return changed;
}

void Analysis::restartPass()
{
    m_pass = AnalysisPass(m_request.filterSet, m_request.roles, m_request.compared);
    m_next = 0;
}

void Analysis::restartSeen()
{
    m_seen = SeenPass(m_request.roles);
    m_seenNext = 0;
    m_seenChanged = true;
}

void Analysis::step()
{
    stepUrgent();
    if (m_listLeft > 0) {
        stepList();
    } else if (m_next < m_known.size()) {
        stepPass();
    } else if (isScopeNarrow() && !m_narrow.isStale && m_narrow.next < m_known.size()) {
        stepNarrow();
    } else {
        endPass();
    }
}

void Analysis::stepUrgent()
{
    QList<RowFactsPtr> rows;
    for (const CaptureId id : std::exchange(m_urgent, {})) {
        const auto known = find(id);
        if (known != m_known.end() && !isCurrent(*known)) {
            m_shownChanged = refresh(*known, evaluate(known->capture), rows) || m_shownChanged;
        }
    }
    if (!rows.isEmpty()) {
        Q_EMIT rowsReady(rows);
    }
}

void Analysis::stepList()
{
    const size_t end = m_listLeft - std::min(m_listLeft, matchesPerStep);
    qsizetype bytes = 0;
    while (m_listLeft > end && bytes < 4 * bytesPerStep) {
        Known& known = m_known[--m_listLeft];
        const CapturePtr capture = whole(known.capture);
        const auto content = decodedBody(capture->headers, capture->body);
        known.shown = m_matcher.matches(known.facts.get(), *capture, content ? *content : capture->body);
        bytes += known.capture->bodyBytes();
    }
    if (std::exchange(m_listFirst, false) || m_listLeft == 0) {
        emitShown(m_listLeft);
    }
}

void Analysis::stepPass()
{
    QList<RowFactsPtr> rows;
    const size_t end = std::min(m_known.size(), m_next + capturesPerStep);
    qsizetype bytes = 0;
    while (m_next < end && bytes < bytesPerStep) {
        Known& known = m_known[m_next];
        const Evaluated one = evaluate(known.capture);
        m_pass.add(one);
        if (m_next == m_seenNext) {
            ++m_seenNext;
            m_seenChanged = true;
            m_seen.add(one);
        }
        m_shownChanged = refresh(known, one, rows) || m_shownChanged;
        bytes += known.capture->bodyBytes();
        ++m_next;
    }
    m_resultsDue = true;
    if (!rows.isEmpty()) {
        Q_EMIT rowsReady(rows);
    }
}

} // namespace gooseneck
