#include "panels/filtercard.h"

#include "panels/conditionedit.h"
#include "theme/theme.h"
#include "widgets/draghandle.h"
#include "widgets/pill.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace gooseneck {

namespace {

QPushButton* flatButton(const QString& text)
{
    auto* button = new QPushButton(text);
    button->setProperty("kind", QStringLiteral("flat"));
    return button;
}

void setTextIfOther(QLineEdit* field, const QString& text)
{
    if (field->text() != text) { // the cursor stays where the text is already right
        field->setText(text);
    }
}

} // namespace

FilterCard::FilterCard(int number, SuggestionModel* keys, QWidget* parent)
    : QFrame(parent)
    , m_number(number)
    , m_keys(keys)
    , m_handle(new DragHandle)
    , m_column(new QVBoxLayout(this))
    , m_urgency(new QComboBox)
    , m_verdict(new Pill)
    , m_addCondition(flatButton(tr("+ second key")))
    , m_toggleResolve(flatButton({}))
{
    setProperty("kind", QStringLiteral("card"));
    setAccessibleName(tr("Filter %1").arg(number));
    m_column->setContentsMargins(Space::m, Space::s, Space::m, Space::m);
    m_column->setSpacing(Space::xs);
    makeHead(number);
    addTitle(tr("Trigger"), m_addCondition);
    m_first = addCondition(QStringLiteral("triggerKey"));
    m_second = addCondition(QStringLiteral("triggerKey2"));
    m_mapWith = addField(tr("Map incident with"), QStringLiteral("mapIncidentWith"));
    m_title = addField(tr("Title from"), QStringLiteral("titleFrom"));
    m_description = addField(tr("Description from"), QStringLiteral("descriptionFrom"));
    addTitle(tr("Resolve"), m_toggleResolve);
    m_resolve = addCondition(QStringLiteral("resolveKey"));
    m_mappedWith = addField(tr("Mapped with"), QStringLiteral("incidentMappedWith"));
    connect(m_urgency, &QComboBox::activated, this, &FilterCard::takeEdits);
    connect(m_addCondition, &QPushButton::clicked, this, &FilterCard::toggleSecond);
    connect(m_toggleResolve, &QPushButton::clicked, this, &FilterCard::toggleResolve);
    alignFieldLabels(*this);
    render();
}

void FilterCard::toggleSecond()
{
    m_hasSecond = !m_hasSecond;
    takeEdits();
    render();
    (m_hasSecond ? m_second : m_first)->focusKey();
}

void FilterCard::toggleResolve()
{
    if (m_filter.resolve) {
        m_filter.resolve.reset();
    } else {
        m_filter.resolve = ResolvePart{{m_first->condition().key, {}}, m_mapWith->text()};
    }
    render();
    Q_EMIT edited(m_filter);
    if (m_filter.resolve) {
        m_resolve->focusItems();
    }
}

void FilterCard::setDuplicable(bool isDuplicable)
{
    m_duplicate->setEnabled(isDuplicable);
    m_duplicate->setText(isDuplicable ? tr("Duplicate")
                                      : tr("Duplicate (Callgoose takes at most 10 filters)"));
}

void FilterCard::setFilter(const Filter& filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        m_hasSecond = filter.trigger.conditions.size() > 1;
        render();
    }
}

void FilterCard::setSeen(const SeenKeys& seen)
{
    for (ConditionEdit* condition : {m_first, m_second, m_resolve}) {
        condition->setSeen(seen);
    }
}

void FilterCard::setUses(const QList<ConditionUse>& uses)
{
    const auto itemsOf = [&](FilterPart part, int condition) {
        const auto found = std::ranges::find_if(uses, [&](const ConditionUse& use) {
            return use.filter == m_number && use.part == part && use.condition == condition;
        });
        return found == uses.cend() ? QList<ItemUse>() : found->items;
    };
    m_first->setUse(itemsOf(FilterPart::Trigger, 0));
    m_second->setUse(itemsOf(FilterPart::Trigger, 1));
    m_resolve->setUse(itemsOf(FilterPart::Resolve, 0));
}

void FilterCard::setTrace(const std::optional<FilterTrace>& trace)
{
    m_verdict->setVisible(trace.has_value());
    m_first->setTrace(trace && !trace->trigger.isEmpty() ? &trace->trigger[0] : nullptr);
    m_second->setTrace(trace && trace->trigger.size() > 1 ? &trace->trigger[1] : nullptr);
    m_resolve->setTrace(trace && trace->resolve ? &*trace->resolve : nullptr);
    if (!trace) {
        return;
    }
    if (trace->triggerHolds && trace->resolveHolds) {
        m_verdict->setContent(tr("triggers and resolves"), Tone::Both);
    } else if (trace->triggerHolds) {
        m_verdict->setContent(tr("triggers"), Tone::Trigger);
    } else if (trace->resolveHolds) {
        m_verdict->setContent(tr("resolves"), Tone::Resolve);
    } else {
        m_verdict->setContent(tr("no match"), Tone::Neutral);
    }
}

void FilterCard::focusPlace(FilterPart part, FilterField field, int condition)
{
    const bool isResolve = part == FilterPart::Resolve;
    ConditionEdit* edit = isResolve ? m_resolve : condition == 1 && m_hasSecond ? m_second : m_first;
    switch (field) {
    case FilterField::Items:
        edit->focusItems();
        break;
    case FilterField::MapKey:
        (isResolve ? m_mappedWith : m_mapWith)->setFocus();
        break;
    case FilterField::Title:
        m_title->setFocus();
        break;
    case FilterField::Description:
        m_description->setFocus();
        break;
    case FilterField::Whole:
    case FilterField::Key:
    case FilterField::Sender:
    case FilterField::Profile:
    case FilterField::Endpoint:
        edit->focusKey();
        break;
    }
}

void FilterCard::render()
{
    const int urgency = m_urgency->findData(m_filter.urgency);
    m_urgency->setCurrentIndex(urgency);
    if (urgency < 0) {
        m_urgency->setPlaceholderText(m_filter.urgency.isEmpty() ? tr("Urgency")
                                                                 : tr("Urgency: %1").arg(m_filter.urgency));
    }
    m_first->setCondition(m_filter.trigger.conditions.value(0));
    m_second->setCondition(m_filter.trigger.conditions.value(1));
    m_second->setVisible(m_hasSecond);
    m_addCondition->setText(m_hasSecond ? tr("− second key") : tr("+ second key"));
    setTextIfOther(m_mapWith, m_filter.trigger.mapIncidentWith);
    setTextIfOther(m_title, m_filter.trigger.titleFrom);
    setTextIfOther(m_description, m_filter.trigger.descriptionFrom);
    const bool resolves = m_filter.resolve.has_value();
    const ResolvePart resolve = m_filter.resolve.value_or(ResolvePart());
    m_resolve->setCondition(resolve.condition);
    setTextIfOther(m_mappedWith, resolve.incidentMappedWith);
    m_resolve->setVisible(resolves);
    m_mappedWith->parentWidget()->setVisible(resolves);
    m_toggleResolve->setText(resolves ? tr("− resolve") : tr("+ resolve"));
}

void FilterCard::takeEdits()
{
    if (m_urgency->currentIndex() >= 0) {
        m_filter.urgency = m_urgency->currentData().toString();
    }
    // Filters that a file brought with more keys than the form has keep them until the operator edits those
    // rows.
    QList<Condition>& conditions = m_filter.trigger.conditions;
    const QList<Condition> beyondForm = conditions.mid(maxTriggerConditions);
    conditions = {m_first->condition()};
    if (m_hasSecond) {
        conditions.append(m_second->condition());
        conditions += beyondForm;
    }
    m_filter.trigger.mapIncidentWith = m_mapWith->text();
    m_filter.trigger.titleFrom = m_title->text();
    m_filter.trigger.descriptionFrom = m_description->text();
    if (m_filter.resolve) {
        m_filter.resolve = ResolvePart{m_resolve->condition(), m_mappedWith->text()};
    }
    Q_EMIT edited(m_filter);
}

} // namespace gooseneck
