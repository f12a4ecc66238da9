#pragma once

#include "panels/filtercard.h"

#include <QWidget>

class QFrame;
class QVBoxLayout;

namespace gooseneck {

/// The filters in their order, one card each. Emits the whole list after every change by the operator.
class FilterList : public QWidget
{
    Q_OBJECT

public:
    explicit FilterList(QWidget* parent = nullptr);

    void setFilters(const QList<Filter>& filters);
    void setSeen(const SeenKeys& seen);
    void setUses(const QList<ConditionUse>& uses);
    /// By filter; fewer where no payload is selected.
    void setTraces(const QList<FilterTrace>& traces);
    /// An empty filter at the end, with the focus.
    void addFilter();
    /// Filters are numbered from 1.
    void focusPlace(int number, FilterPart part, FilterField field, int condition);

Q_SIGNALS:
    void filtersEdited(const QList<gooseneck::Filter>& filters);

private:
    FilterCard* makeCard();
    void move(qsizetype from, qsizetype to);
    void duplicate(qsizetype index);
    void remove(qsizetype index);
    void emitEdited(const QList<Filter>& filters);
    qsizetype placeAt(const QPoint& globalPosition) const;
    void showDropPlace(const QPoint& globalPosition);
    void drop(qsizetype index, const QPoint& globalPosition);

    QList<Filter> m_filters;
    QList<FilterCard*> m_cards;
    SuggestionModel* m_keys;
    QVBoxLayout* m_column;
    QFrame* m_dropMark;
};

} // namespace gooseneck
