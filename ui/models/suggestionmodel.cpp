#include "models/suggestionmodel.h"

#include "base/plaintext.h"

#include <QLocale>

namespace gooseneck {

void SuggestionModel::setSuggestions(const QList<SeenValue>& suggestions)
{
    if (suggestions == m_suggestions) {
        return;
    }
    beginResetModel();
    m_suggestions = suggestions;
    endResetModel();
}

int SuggestionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_suggestions.size());
}

QVariant SuggestionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SeenValue& suggestion = m_suggestions[index.row()];
    switch (role) {
    case Qt::EditRole:
        return suggestion.text;
    case Qt::DisplayRole: {
        const QString text = visibleExcerpt(suggestion.text, 50);
        return suggestion.count > 0 ? tr("%1   ×%2").arg(text, QLocale().toString(suggestion.count)) : text;
    }
    default:
        return {};
    }
}

} // namespace gooseneck
