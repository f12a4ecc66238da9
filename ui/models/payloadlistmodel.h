#pragma once

#include "session/attempts.h"

#include <QAbstractListModel>

namespace gooseneck {

/// The payloads that the list filter shows, newest first, the deliveries of one event as one row until they
/// are unfolded, with what is known of each. Renders the session's
/// state and works nothing out: a row that was not evaluated yet has no verdict and says "…". Lives on the
/// window's thread; the state rendered last must outlive it.
class PayloadListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole {
        IdRole = Qt::UserRole + 1,
        TitleRole,   ///< text under the title key, else the source
        StatusRole,  ///< text under the status key
        TimeRole,    ///< local time, or how it came in
        VerdictRole, ///< VerdictKind as int; invalid while it is not known
        VerdictTextRole,
        FoldRole,  ///< Attempts of an event that was delivered several times, else invalid
        NoteRole,  ///< what is new, pinned, which attempt, Test button, age, what Callgoose said
        IsNewRole, ///< whether it brings something new, which the note begins with
    };

    using QAbstractListModel::QAbstractListModel;

    /// Rows come and go one run at a time; only a change that scatters all over the list resets it.
    void render(const SessionState& state, StateParts parts);
    /// The row that stands for a capture; -1 if there is none.
    int rowOf(CaptureId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    /// What is dragged out: the payloads as text, one after another, secrets masked; nullptr if none of them
    /// is text that is at hand.
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    void setShown(const QList<CaptureId>& shown);
    CaptureId idAt(int row) const { return m_shown[m_shown.size() - 1 - row]; }

    const SessionState* m_state = nullptr;
    QList<CaptureId> m_shown; ///< oldest first: the rows of now, while the state may be ahead
};

} // namespace gooseneck
