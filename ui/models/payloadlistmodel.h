#pragma once

#include "filter/evaluate.h"
#include "session/sessionstate.h"

#include <QAbstractListModel>
#include <QHash>

namespace gooseneck {

/// The payloads, newest first, with the verdict of the filter set on each. Verdicts are worked out when a row
/// is asked for and kept until the filters change. Lives on the window's thread.
class PayloadListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole {
        IdRole = Qt::UserRole + 1,
        TitleRole,   ///< text under the title key, else the source
        StatusRole,  ///< text under the status key
        TimeRole,    ///< local time, or how it came in
        VerdictRole, ///< VerdictKind as int
        VerdictTextRole,
        NoteRole,   ///< "Test button" and the like
        SearchRole, ///< what the filter field looks in
    };

    using QAbstractListModel::QAbstractListModel;

    void setPayloads(const QList<Payload>& payloads);
    void setRules(const FilterSet& filterSet, const Roles& roles);
    int rowOf(CaptureId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    const Payload& payloadAt(int row) const;
    const Verdict& verdictOf(const Payload& payload) const;
    QString titleOf(const Payload& payload) const;
    QString accessibleText(const Payload& payload) const;

    QList<Payload> m_payloads;
    FilterSet m_filterSet;
    Roles m_roles;
    mutable QHash<CaptureId, Verdict> m_verdicts;
};

} // namespace gooseneck
