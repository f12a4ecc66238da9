#include "widgets/itemsedit.h"

#include "models/suggestionmodel.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"
#include "widgets/itemchip.h"
#include "widgets/offeringedit.h"
#include "wording/tr.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>

#include <algorithm>

namespace gooseneck {

namespace {

/// The entry about this item: lists of traces and uses may be of the items before an edit.
template <class Entry>
std::optional<Entry> entryOf(const QList<Entry>& entries, const QString& item)
{
    const auto found = std::ranges::find(entries, item, &Entry::item);
    return found == entries.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

ItemsEdit::ItemsEdit(QWidget* parent)
    : QFrame(parent)
    , m_layout(new FlowLayout(this))
    , m_field(new OfferingEdit(OfferingEdit::Undo::OwnWhileTyping, this))
    , m_suggestions(new SuggestionModel(this))
{
    setProperty("kind", QStringLiteral("field"));
    m_layout->setContentsMargins(Space::xs, 3, Space::xs, 3);
    m_layout->setSpacing(Space::xs);
    m_field->setProperty("kind", QStringLiteral("inline"));
    m_field->setMinimumWidth(70);
    m_field->setMaxLength(static_cast<int>(maxItemLength));
    m_field->setAccessibleName(tr("New item of the list"));
    m_field->installEventFilter(this);
    auto* completer = new QCompleter(m_suggestions, m_field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_field->setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &ItemsEdit::addTyped,
            Qt::QueuedConnection);
    connect(m_field, &QLineEdit::returnPressed, this, &ItemsEdit::addTyped);
    connect(m_field, &QLineEdit::editingFinished, this, &ItemsEdit::addTyped);
    connect(m_field, &QLineEdit::textChanged, this, &ItemsEdit::limitChanged);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_layout->insertWidget(0, m_field);
    render();
}

ItemsEdit::~ItemsEdit()
{
    m_field->disconnect(this); // it would say that it was left, when the list of items is gone already
}

void ItemsEdit::setItems(const QStringList& items)
{
    if (items != m_items) {
        m_items = items;
        render();
    }
}

void ItemsEdit::setTraces(const QList<ItemTrace>& traces)
{
    if (traces != m_traces) {
        m_traces = traces;
        render();
    }
}

void ItemsEdit::setUses(const QList<ItemUse>& uses)
{
    if (uses != m_uses) {
        m_uses = uses;
        render();
    }
}

void ItemsEdit::setSuggestions(const QList<SeenValue>& values)
{
    m_suggestions->setSuggestions(values);
}

QString ItemsEdit::limitText() const
{
    const QString typed = m_field->text();
    if (!typed.isEmpty()) {
        return tr("%Ln left", "characters that can still be typed", forPlural(maxItemLength - typed.size()));
    }
    return tr("%1 of %2").arg(QString::number(m_items.size()), QString::number(maxItems));
}

void ItemsEdit::focusField()
{
    m_field->setFocus();
}

bool ItemsEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        setProperty("focused", event->type() == QEvent::FocusIn);
        style()->unpolish(this);
        style()->polish(this);
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEmpty = m_field->text().isEmpty();
        if (key->text() == u"," && !isEmpty) {
            addTyped();
            return true;
        }
        if (key->key() == Qt::Key_Backspace && isEmpty && !m_items.isEmpty()) {
            removeAt(m_items.size() - 1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ItemsEdit::addTyped()
{
    const QString item = m_field->text().trimmed();
    if (item.isEmpty()) {
        return;
    }
    m_field->clear();
    if (m_items.size() >= maxItems || m_items.contains(item)) {
        return;
    }
    m_items.append(item);
    render();
    Q_EMIT itemsEdited(m_items);
}

void ItemsEdit::removeAt(qsizetype index)
{
    m_items.removeAt(index);
    m_field->setFocus();
    render();
    Q_EMIT itemsEdited(m_items);
}

void ItemsEdit::replaceAt(qsizetype index, const QString& value)
{
    m_items.replace(index, value);
    m_items.removeDuplicates();
    render();
    Q_EMIT itemsEdited(m_items);
}

ItemChip* ItemsEdit::addChip()
{
    auto* chip = new ItemChip(this);
    const qsizetype index = m_chips.size();
    connect(chip, &ItemChip::removeRequested, this, [this, index] { removeAt(index); });
    connect(chip, &ItemChip::replaceRequested, this,
            [this, index](const QString& value) { replaceAt(index, value); });
    m_layout->insertWidget(static_cast<int>(index), chip);
    m_chips.append(chip);
    QWidget* before = previousInFocusChain();
    while (before->focusPolicy() == Qt::NoFocus && before != m_field) {
        before = before->previousInFocusChain();
    }
    setTabOrder(before, chip); // behind the chips before it, in front of the field
    chip->setVisible(true);
    return chip;
}

/// Chips stay where they are, so that focus and an open menu do.
void ItemsEdit::render()
{
    while (m_chips.size() > m_items.size()) {
        ItemChip* chip = m_chips.takeLast();
        m_layout->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be inside its own signal
    }
    while (m_chips.size() < m_items.size()) {
        addChip();
    }
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        m_chips[i]->show(m_items[i], entryOf(m_traces, m_items[i]), entryOf(m_uses, m_items[i]));
    }
    const bool full = m_items.size() >= maxItems;
    m_field->setReadOnly(full);
    m_field->setPlaceholderText(full ? tr("10 of 10, the most Callgoose takes") : tr("+ item"));
    updateGeometry();
    Q_EMIT limitChanged();
}

} // namespace gooseneck
