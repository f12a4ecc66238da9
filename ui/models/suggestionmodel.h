#pragma once

#include "insight/seenkeys.h"

#include <QAbstractListModel>

namespace gooseneck {

/// What a field offers while typing: texts, shown with the number of payloads that have them. EditRole is the
/// text alone, which a completer compares and puts into the field.
class SuggestionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setSuggestions(const QList<SeenValue>& suggestions);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<SeenValue> m_suggestions;
};

} // namespace gooseneck
