#include "panels/conditionedit.h"

#include "theme/theme.h"
#include "widgets/itemsedit.h"
#include "widgets/offeringedit.h"
#include "widgets/wrappedlabel.h"
#include "wording/verdicttext.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>

namespace gooseneck {

namespace {

const QString fieldLabel = QStringLiteral("fieldLabel");

QLabel* secondary(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("kind", QStringLiteral("secondary"));
    label->setObjectName(fieldLabel);
    return label;
}

} // namespace

KeyField makeKeyField(const QString& label, const QString& objectName, QAbstractItemModel* keys)
{
    QLabel* name = secondary(label);
    auto* field = new OfferingEdit(OfferingEdit::Undo::OfFilterSet);
    field->setObjectName(objectName);
    field->setFont(monospacedFont());
    field->setAccessibleName(label);
    name->setBuddy(field);
    auto* completer = new QCompleter(keys, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s);
    row->addWidget(name);
    row->addWidget(field, 1);
    return {line, field};
}

void alignFieldLabels(const QWidget& form)
{
    constexpr int least = 116;
    const auto labels = form.findChildren<QLabel*>(fieldLabel);
    int width = least;
    for (const QLabel* label : labels) {
        width = qMax(width, label->sizeHint().width());
    }
    for (QLabel* label : labels) {
        label->setFixedWidth(width);
    }
}

ConditionEdit::ConditionEdit(const QString& objectName, QAbstractItemModel* keys, QWidget* parent)
    : QWidget(parent)
    , m_key(makeKeyField(tr("Payload JSON key"), objectName, keys))
    , m_items(new ItemsEdit)
    , m_limit(new QLabel)
    , m_trace(new WrappedLabel)
{
    m_items->setObjectName(objectName + QStringLiteral("Items"));
    m_limit->setProperty("kind", QStringLiteral("secondary"));
    m_limit->setFont(smallerFont(font()));
    m_limit->setObjectName(objectName + QStringLiteral("Limit"));
    m_trace->setProperty("kind", QStringLiteral("secondary"));
    m_trace->setFont(smallerFont(font()));
    m_trace->setObjectName(objectName + QStringLiteral("Trace"));
    m_trace->setAccessibleDescription(tr("What the selected payload has there"));
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->setContentsMargins(0, 6, 0, 0);
    names->addWidget(secondary(tr("Value contains")));
    names->addWidget(m_limit);
    names->addStretch();
    auto* values = new QVBoxLayout;
    values->setSpacing(Space::xs);
    values->setContentsMargins(0, 0, 0, 0);
    values->addWidget(m_items);
    values->addWidget(m_trace);
    values->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s);
    row->addLayout(names);
    row->addLayout(values, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::xs);
    column->addWidget(m_key.line);
    column->addLayout(row);
    connect(m_key.field, &QLineEdit::textEdited, this, &ConditionEdit::edited);
    connect(m_key.field->completer(), qOverload<const QString&>(&QCompleter::activated), this,
            &ConditionEdit::edited, Qt::QueuedConnection);
    connect(m_items, &ItemsEdit::itemsEdited, this, &ConditionEdit::edited);
    connect(m_items, &ItemsEdit::limitChanged, this, [this] { m_limit->setText(m_items->limitText()); });
    m_limit->setText(m_items->limitText());
}

void ConditionEdit::setCondition(const Condition& condition)
{
    if (m_key.field->text() != condition.key) { // the cursor stays where the text is already right
        m_key.field->setText(condition.key);
    }
    m_items->setItems(condition.contains);
}

Condition ConditionEdit::condition() const
{
    return {m_key.field->text(), m_items->items()};
}

void ConditionEdit::setSeen(const SeenKeys& seen)
{
    m_items->setSuggestions(seen.values.value(m_key.field->text()));
}

void ConditionEdit::setUse(const QList<ItemUse>& uses)
{
    m_items->setUses(uses);
}

void ConditionEdit::setTrace(const ConditionTrace* trace)
{
    m_items->setTraces(trace ? trace->items : QList<ItemTrace>());
    const bool isTold = trace && !trace->key.isEmpty();
    m_trace->setVisible(isTold);
    m_trace->setText(isTold ? sentence(*trace) : QString());
}

void ConditionEdit::focusKey()
{
    m_key.field->setFocus();
}

void ConditionEdit::focusItems()
{
    m_items->focusField();
}

} // namespace gooseneck
