#include "panels/filtercard.h"

#include "theme/theme.h"
#include "widgets/itemsedit.h"
#include "widgets/pill.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>

namespace gooseneck {

namespace {

constexpr int labelWidth = 116;

QPushButton* flatButton(const QString& text)
{
    auto* button = new QPushButton(text);
    button->setProperty("kind", QStringLiteral("flat"));
    return button;
}

/// Keeps the cursor where it is when the text is already right.
void setTextIfOther(QLineEdit* field, const QString& text)
{
    if (field->text() != text) {
        field->setText(text);
    }
}

} // namespace

FilterCard::FilterCard(int number, QWidget* parent)
    : QFrame(parent)
    , m_number(number)
    , m_keys(new QStringListModel(this))
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

    auto* numberLabel = new QLabel(QString::number(number));
    numberLabel->setProperty("kind", QStringLiteral("title"));
    m_urgency->setObjectName(QStringLiteral("urgency"));
    m_urgency->setAccessibleName(tr("Urgency"));
    m_urgency->addItem(tr("Urgency: High"), QStringLiteral("high"));
    m_urgency->addItem(tr("Urgency: Medium"), QStringLiteral("medium"));
    m_urgency->addItem(tr("Urgency: Low"), QStringLiteral("low"));
    auto* remove = flatButton(tr("Remove"));
    remove->setObjectName(QStringLiteral("removeFilter"));
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::s);
    head->addWidget(numberLabel);
    head->addWidget(m_urgency);
    head->addStretch();
    head->addWidget(m_verdict);
    head->addWidget(remove);
    m_column->addLayout(head);

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
    connect(remove, &QPushButton::clicked, this, &FilterCard::removeRequested);
    connect(m_addCondition, &QPushButton::clicked, this, [this] {
        m_hasSecond = !m_hasSecond;
        takeEdits();
        render();
        (m_hasSecond ? m_second : m_first).key->setFocus();
    });
    connect(m_toggleResolve, &QPushButton::clicked, this, [this] {
        if (m_filter.resolve) {
            m_filter.resolve.reset();
        } else {
            m_filter.resolve = ResolvePart{{m_first.key->text(), {}}, m_mapWith->text()};
        }
        render();
        Q_EMIT edited(m_filter);
    });
    render();
}

QLineEdit* FilterCard::addField(const QString& label, const QString& objectName)
{
    auto* name = new QLabel(label);
    name->setProperty("kind", QStringLiteral("secondary"));
    name->setFixedWidth(labelWidth);
    auto* field = new QLineEdit;
    field->setObjectName(objectName);
    field->setFont(monospacedFont());
    field->setAccessibleName(label);
    name->setBuddy(field);
    auto* completer = new QCompleter(m_keys, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s);
    row->addWidget(name);
    row->addWidget(field, 1);
    m_column->addWidget(line);
    connect(field, &QLineEdit::textEdited, this, &FilterCard::takeEdits);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &FilterCard::takeEdits,
            Qt::QueuedConnection);
    return field;
}

FilterCard::ConditionRow FilterCard::addCondition(const QString& objectName)
{
    ConditionRow row{};
    row.key = addField(tr("Payload JSON key"), objectName);
    row.items = new ItemsEdit;
    row.items->setObjectName(objectName + QStringLiteral("Items"));
    auto* name = new QLabel(tr("Value contains"));
    name->setProperty("kind", QStringLiteral("secondary"));
    name->setFixedWidth(labelWidth);
    name->setContentsMargins(0, 6, 0, 0);
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s);
    layout->addWidget(name, 0, Qt::AlignTop);
    layout->addWidget(row.items, 1);
    m_column->addWidget(line);
    row.widgets = {row.key->parentWidget(), line};
    connect(row.items, &ItemsEdit::itemsEdited, this, &FilterCard::takeEdits);
    return row;
}

void FilterCard::addTitle(const QString& text, QPushButton* action)
{
    auto* title = new QLabel(text);
    title->setProperty("kind", QStringLiteral("title"));
    auto* row = new QHBoxLayout;
    row->addWidget(title);
    row->addStretch();
    row->addWidget(action);
    m_column->addLayout(row);
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
    m_seen = seen;
    if (m_keys->stringList() != seen.keys) {
        m_keys->setStringList(seen.keys);
    }
    for (const ConditionRow* row : {&m_first, &m_second, &m_resolve}) {
        row->items->setSuggestions(seen.valuesUnder(row->key->text()));
    }
}

void FilterCard::setTrace(const std::optional<FilterTrace>& trace)
{
    m_verdict->setVisible(trace.has_value());
    const ConditionTrace* first = trace && !trace->trigger.isEmpty() ? &trace->trigger[0] : nullptr;
    const ConditionTrace* second = trace && trace->trigger.size() > 1 ? &trace->trigger[1] : nullptr;
    const ConditionTrace* resolve = trace && trace->resolve ? &*trace->resolve : nullptr;
    renderTrace(m_first, first);
    renderTrace(m_second, second);
    renderTrace(m_resolve, resolve);
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

void FilterCard::focusFirstField()
{
    m_first.key->setFocus();
}

void FilterCard::renderTrace(const ConditionRow& row, const ConditionTrace* trace)
{
    row.items->setTraces(trace ? trace->items : QList<ItemTrace>());
}

void FilterCard::setRowVisible(const ConditionRow& row, bool visible)
{
    for (QWidget* widget : row.widgets) {
        widget->setVisible(visible);
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
    const auto show = [](const ConditionRow& row, const Condition& condition) {
        setTextIfOther(row.key, condition.key);
        row.items->setItems(condition.contains);
    };
    show(m_first, m_filter.trigger.conditions.value(0));
    show(m_second, m_filter.trigger.conditions.value(1));
    setRowVisible(m_second, m_hasSecond);
    m_addCondition->setText(m_hasSecond ? tr("− second key") : tr("+ second key"));
    setTextIfOther(m_mapWith, m_filter.trigger.mapIncidentWith);
    setTextIfOther(m_title, m_filter.trigger.titleFrom);
    setTextIfOther(m_description, m_filter.trigger.descriptionFrom);
    const bool resolves = m_filter.resolve.has_value();
    const ResolvePart resolve = m_filter.resolve.value_or(ResolvePart());
    show(m_resolve, resolve.condition);
    setTextIfOther(m_mappedWith, resolve.incidentMappedWith);
    setRowVisible(m_resolve, resolves);
    m_mappedWith->parentWidget()->setVisible(resolves);
    m_toggleResolve->setText(resolves ? tr("Remove resolve") : tr("+ resolve"));
}

Condition FilterCard::conditionOf(const ConditionRow& row) const
{
    return {row.key->text(), row.items->items()};
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
    conditions = {conditionOf(m_first)};
    if (m_hasSecond) {
        conditions.append(conditionOf(m_second));
        conditions += beyondForm;
    }
    m_filter.trigger.mapIncidentWith = m_mapWith->text();
    m_filter.trigger.titleFrom = m_title->text();
    m_filter.trigger.descriptionFrom = m_description->text();
    if (m_filter.resolve) {
        m_filter.resolve = ResolvePart{conditionOf(m_resolve), m_mappedWith->text()};
    }
    Q_EMIT edited(m_filter);
}

} // namespace gooseneck
