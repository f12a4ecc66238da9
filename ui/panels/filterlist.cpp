#include "panels/filterlist.h"

#include "models/suggestionmodel.h"
#include "theme/theme.h"
#include "widgets/draghandle.h"

#include <QBoxLayout>
#include <QFrame>

namespace gooseneck {

FilterList::FilterList(QWidget* parent)
    : QWidget(parent)
    , m_keys(new SuggestionModel(this))
    , m_column(new QVBoxLayout(this))
    , m_dropMark(new QFrame(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::m);
    m_dropMark->setProperty("kind", QStringLiteral("dropMark"));
    m_dropMark->hide();
}

void FilterList::setFilters(const QList<Filter>& filters)
{
    m_filters = filters;
    while (m_cards.size() > filters.size()) {
        FilterCard* card = m_cards.takeLast();
        card->hide();
        card->deleteLater(); // it may be inside its own signal
    }
    while (m_cards.size() < filters.size()) {
        FilterCard* card = makeCard();
        m_column->addWidget(card);
        m_cards.append(card);
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setFilter(filters[i]);
        m_cards[i]->setDuplicable(filters.size() < maxFilters);
    }
}

FilterCard* FilterList::makeCard()
{
    const qsizetype index = m_cards.size();
    auto* card = new FilterCard(static_cast<int>(index) + 1, m_keys);
    connect(card, &FilterCard::edited, this, [this, index](const Filter& filter) {
        m_filters[index] = filter;
        Q_EMIT filtersEdited(m_filters);
    });
    connect(card, &FilterCard::removeRequested, this, [this, index] { remove(index); });
    connect(card, &FilterCard::duplicateRequested, this, [this, index] { duplicate(index); });
    connect(card, &FilterCard::moveRequested, this,
            [this, index](int places) { move(index, index + places); });
    connect(card->handle(), &DragHandle::dragged, this, &FilterList::showDropPlace);
    connect(card->handle(), &DragHandle::dropped, this,
            [this, index](const QPoint& position) { drop(index, position); });
    return card;
}

/// The focus goes along to the same field.
void FilterList::move(qsizetype from, qsizetype to)
{
    if (to < 0 || to >= m_filters.size() || from == to) {
        return;
    }
    const QWidget* focus = focusWidget();
    const QString field = focus && m_cards[from]->isAncestorOf(focus) ? focus->objectName() : QString();
    QList<Filter> filters = m_filters;
    filters.move(from, to);
    emitEdited(filters);
    auto* same = field.isEmpty() ? nullptr : m_cards[to]->findChild<QWidget*>(field);
    if (same) {
        same->setFocus();
    } else {
        m_cards[to]->focusPlace(FilterPart::Trigger, FilterField::Key, 0);
    }
}

void FilterList::duplicate(qsizetype index)
{
    QList<Filter> filters = m_filters;
    filters.insert(index + 1, filters[index]);
    emitEdited(filters);
    m_cards[index + 1]->focusPlace(FilterPart::Trigger, FilterField::Items, 0);
}

void FilterList::remove(qsizetype index)
{
    QList<Filter> filters = m_filters;
    filters.removeAt(index);
    emitEdited(filters);
    if (!m_cards.isEmpty()) {
        m_cards[qMin(index, m_cards.size() - 1)]->focusPlace(FilterPart::Trigger, FilterField::Key, 0);
    }
}

void FilterList::addFilter()
{
    Filter filter;
    filter.urgency = QStringLiteral("high");
    filter.trigger.conditions = {Condition()};
    emitEdited(m_filters + QList<Filter>{filter});
    m_cards.constLast()->focusPlace(FilterPart::Trigger, FilterField::Key, 0);
}

void FilterList::emitEdited(const QList<Filter>& filters)
{
    setFilters(filters);
    Q_EMIT filtersEdited(filters);
}

/// Before which card something dropped there comes.
qsizetype FilterList::placeAt(const QPoint& globalPosition) const
{
    const int y = mapFromGlobal(globalPosition).y();
    qsizetype place = 0;
    while (place < m_cards.size() && y > m_cards[place]->geometry().center().y()) {
        ++place;
    }
    return place;
}

void FilterList::showDropPlace(const QPoint& globalPosition)
{
    const qsizetype place = placeAt(globalPosition);
    const int y = place == m_cards.size() ? m_cards.constLast()->geometry().bottom() + Space::m / 2
                                          : m_cards[place]->geometry().top() - Space::m / 2;
    m_dropMark->setGeometry(0, qBound(0, y - 1, height() - 2), width(), 2);
    m_dropMark->raise();
    m_dropMark->show();
}

void FilterList::drop(qsizetype index, const QPoint& globalPosition)
{
    m_dropMark->hide();
    const qsizetype place = placeAt(globalPosition);
    move(index, place > index ? place - 1 : place);
}

void FilterList::setSeen(const SeenKeys& seen)
{
    QList<SeenValue> keys;
    for (const QString& key : seen.keys) {
        keys.append({key, 0});
    }
    m_keys->setSuggestions(keys);
    for (FilterCard* card : std::as_const(m_cards)) {
        card->setSeen(seen);
    }
}

void FilterList::setUses(const QList<ConditionUse>& uses)
{
    for (FilterCard* card : std::as_const(m_cards)) {
        card->setUses(uses);
    }
}

void FilterList::setTraces(const QList<FilterTrace>& traces)
{
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setTrace(i < traces.size() ? std::optional(traces[i]) : std::nullopt);
    }
}

void FilterList::focusPlace(int number, FilterPart part, FilterField field, int condition)
{
    if (number >= 1 && number <= m_cards.size()) {
        m_cards[number - 1]->focusPlace(part, field, condition);
    }
}

} // namespace gooseneck
