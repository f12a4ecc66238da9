#pragma once

#include "intake/intake.h"

#include <QString>

#include <variant>

namespace gooseneck {

/// A token that was found in pasted or opened bytes, and what became of it.
struct FoundTokenFate
{
    enum class Fate {
        Stored,      ///< handed to the keychain under `origin`
        NotReplaced, ///< another one is kept for `origin`, which stays
        NoEndpoint,  ///< nothing says which server it is for
    };

    FoundToken::Place place = FoundToken::Place::Query;
    Fate fate = Fate::Stored;
    QString origin;
};

/// How pasted or opened bytes were understood.
struct IntakeSummary
{
    IntakeForm form = IntakeForm::Unknown;
    qsizetype captures = 0;
    QList<IntakeNote> notes;
    QList<FoundTokenFate> tokens;
};

/// Older captures had to make room for new ones.
struct CapturesDropped
{
    qsizetype count = 0;
};

/// The history belongs to another running program and is only read.
struct HistoryReadOnly
{
};

/// The history was brought up to date; what it was before is kept.
struct HistoryUpdated
{
    QString backup;
};

/// Captures were removed; Session::undoRemove() brings them back.
struct CapturesRemoved
{
    qsizetype count = 0;
};

/// The history was cleared.
struct HistoryCleared
{
    qsizetype removed = 0;
    qsizetype kept = 0; ///< pinned ones
};

/// The port was taken and another one is used.
struct PortMoved
{
    quint16 asked = 0;
    quint16 used = 0;
};

/// The listener stays off: the value of the header that every delivery has to bring is not to be had.
struct ListenerSecretMissing
{
    QByteArray headerName;
};

/// A filter-set file took the place of the filters; undo brings the earlier ones back.
struct FilterSetImported
{
    QString path;
};

/// There is nothing to compare the selected payload with.
struct PartnerMissing
{
};

/// A workspace file took the place of the workspace; undo brings the earlier one back.
struct WorkspaceImported
{
    QString path;
};

/// Something the operator should know that is no failure, as facts; the window turns it into words.
using Notice = std::variant<IntakeSummary, CapturesDropped, HistoryReadOnly, HistoryUpdated, CapturesRemoved,
                            HistoryCleared, PortMoved, FilterSetImported, WorkspaceImported, PartnerMissing,
                            ListenerSecretMissing>;

} // namespace gooseneck
