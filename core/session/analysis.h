#pragma once

#include "capture/capturestore.h"
#include "filter/propose.h"
#include "insight/comparison.h"
#include "session/analysispass.h"
#include "session/fieldreport.h"
#include "session/historyexport.h"
#include "session/incidenthistory.h"
#include "session/listfilter.h"
#include "session/rowfacts.h"
#include "session/seenpass.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <stop_token>
#include <vector>

namespace gooseneck {

/// What is wanted. The versions rise with every change of what follows them; the results carry them, so that
/// the receiver can drop those of an earlier request.
struct AnalysisRequest
{
    quint64 rulesVersion = 0;
    FilterSet filterSet;
    Roles roles;
    /// Another filter set that the incidents are compared with.
    std::optional<FilterSet> compared;
    quint64 listVersion = 0;
    ListFilter listFilter;
    FieldScope fieldScope = FieldScope::All;
    QList<CaptureId> visible; ///< the rows that are on the screen: they come first
};

/// Works out what follows from many captures: the facts of the list's rows, which rows the list filter
/// shows, the problems, what was seen, what the keys could serve as, a proposal.
///
/// Lives on a thread of its own (moved there by its owner, which starts and joins the thread). All slots are
/// to be called queued. It goes over the captures in short steps and returns to its event loop after each, so
/// that the newest request wins within one step and nothing is ever waited for. Each payload is parsed once
/// in a pass and its document is not kept. A pass begins anew only when the rules change or a capture was
/// removed or put back between others; captures that arrive continue it.
///
/// Which captures there are is told by add() and remove() alone, in the order of the session's own list: a
/// copy of the whole list with every request would make the window's thread copy it at every arrival.
class Analysis : public QObject
{
    Q_OBJECT

public:
    explicit Analysis(QObject* parent = nullptr);

public Q_SLOTS:
    /// Where bodies are that are not in memory: the history, read through a connection of its own.
    void readFrom(const QString& storePath);
    void clear();
    void add(const QList<gooseneck::CapturePtr>& captures);
    void remove(const QList<gooseneck::CaptureId>& ids);
    void request(const gooseneck::AnalysisRequest& request);
    /// Proposes a filter set from the roles and the filter set of the last request and all captures; answered
    /// by proposed() or nothingProposed().
    void propose();
    /// Parses one capture; for bodies that would hold up the window. Answered by parsed(), with the whole
    /// capture, also where it was stopped. Where that takes long, parseProgressed() comes meanwhile.
    void parse(const gooseneck::CapturePtr& capture, const std::stop_token& stop);
    /// Compares two captures, the older one first; answered by compared().
    void compare(const gooseneck::CapturePtr& before, const gooseneck::CapturePtr& after);
    /// Writes the whole history to a file; answered by exported() or exportFailed().
    void exportTo(const QString& path);

Q_SIGNALS:
    /// Rows whose facts are new: first those visible, then all, oldest first, some hundred at a time.
    void rowsReady(const QList<gooseneck::RowFactsPtr>& rows);
    /// The captures that the list filter shows, oldest first. While it is worked out the newest come first:
    /// the list may then still lack older ones. Never comes for an empty filter, which shows all.
    void shownReady(quint64 listVersion, const QList<gooseneck::CaptureId>& shown);
    /// At the end of a pass; at most every publishInterval while captures keep arriving.
    void findingsReady(quint64 rulesVersion, const QList<gooseneck::Finding>& findings);
    /// Together with findingsReady().
    void reachReady(quint64 rulesVersion, const gooseneck::FilterReach& reach);
    /// With findingsReady().
    void incidentsReady(quint64 rulesVersion, const gooseneck::IncidentHistoryPtr& incidents);
    void seenReady(const gooseneck::SeenKeys& seen);
    /// The payloads that bring something new.
    void noveltyReady(const gooseneck::Novelties& novelties);
    /// What the payloads of the request's scope say about their keys.
    void fieldsReady(const gooseneck::FieldReportPtr& fields);
    /// Which keys could serve, by all payloads.
    void suggestionsReady(const gooseneck::RoleSuggestions& suggestions);
    /// Deliveries that repeat an earlier one.
    void repeatsReady(const gooseneck::DeliveryRepeats& repeats);
    void proposed(const gooseneck::Proposal& proposal);
    void nothingProposed(gooseneck::ProposalGap gap);
    void parseProgressed(gooseneck::CaptureId id, int thousandths);
    void parsed(const gooseneck::Payload& payload);
    void compared(const gooseneck::Comparison& comparison);
    void exported(const QString& path);
    void exportFailed(const gooseneck::ExportError& error);
    /// A body could not be read from the history; its payload counts as empty.
    void readFailed(const gooseneck::StoreError& error);

private:
    struct Known
    {
        CaptureId id = 0;
        CapturePtr capture;
        RowFactsPtr facts;
        bool shown = false; ///< by the list filter
    };

    /// The atlas of what the list filter shows, while it is asked for.
    struct NarrowScope
    {
        FieldAtlas atlas;
        size_t next = 0;      ///< the first that the atlas was not told of
        bool isStale = false; ///< it was told of captures that are not shown, or gone, or missed one
    };

    CapturePtr whole(const CapturePtr& capture);
    std::vector<Known>::iterator find(CaptureId id);
    Evaluated evaluate(const CapturePtr& capture);
    bool isCurrent(const Known& known) const;
    bool refresh(Known& known, const Evaluated& one, QList<RowFactsPtr>& rows);
    void restartPass();
    void restartSeen();
    void step();
    void stepUrgent();
    void stepList();
    void stepPass();
    void stepNarrow();
    bool isScopeNarrow() const;
    void outdateShown();
    bool beginAnew();
    void publishFields();
    void endPass();
    void answerProposal();
    void publish();
    void emitShown(size_t from);

    QString m_storePath;
    std::optional<CaptureStore> m_store; ///< open once a body was needed
    std::vector<Known> m_known;          ///< oldest first, by rising id
    AnalysisRequest m_request;
    PreparedFilters m_filters; ///< of m_request
    ListMatcher m_matcher;
    QList<CaptureId> m_urgent; ///< to be evaluated before all others
    size_t m_listLeft = 0;     ///< how many, the oldest, are still to be matched with the list filter
    bool m_listFirst = false;  ///< nothing was emitted for this list filter yet
    bool m_shownChanged = false;
    AnalysisPass m_pass;
    size_t m_next = 0;    ///< the first that m_pass was not told of
    bool m_stale = false; ///< m_pass and m_seen were told of captures that are gone, or missed one
    SeenPass m_seen;
    size_t m_seenNext = 0; ///< the first that m_seen was not told of
    bool m_seenChanged = false;
    NarrowScope m_narrow;
    bool m_fieldsChanged = false;
    bool m_resultsDue = false;
    bool m_proposalWanted = false;
    QTimer m_stepTimer;
    QTimer m_publishPause;
};

constexpr std::chrono::milliseconds publishInterval{200};
constexpr std::chrono::milliseconds progressInterval{50};

// A step ends at whichever comes first; it takes a few milliseconds.
constexpr size_t capturesPerStep = 512;
constexpr qsizetype bytesPerStep = 1024LL * 1024;

} // namespace gooseneck
