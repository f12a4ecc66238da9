#include "widgets/itemsedit.h"

#include "base/plaintext.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QStyle>
#include <QToolButton>

namespace gooseneck {

ItemsEdit::ItemsEdit(QWidget* parent)
    : QFrame(parent)
    , m_layout(new FlowLayout(this))
    , m_field(new QLineEdit(this))
    , m_suggestions(new QStringListModel(this))
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
    m_field->setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &ItemsEdit::addTyped,
            Qt::QueuedConnection);
    connect(m_field, &QLineEdit::returnPressed, this, &ItemsEdit::addTyped);
    connect(m_field, &QLineEdit::editingFinished, this, &ItemsEdit::addTyped);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    rebuild();
}

void ItemsEdit::setItems(const QStringList& items)
{
    if (items != m_items) {
        m_items = items;
        rebuild();
    }
}

void ItemsEdit::setTraces(const QList<ItemTrace>& traces)
{
    if (traces != m_traces) {
        m_traces = traces;
        rebuild();
    }
}

void ItemsEdit::setSuggestions(const QStringList& values)
{
    if (values != m_suggestions->stringList()) {
        m_suggestions->setStringList(values);
    }
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
        if (key->text() == u"," && !m_field->text().isEmpty()) {
            addTyped();
            return true;
        }
        if (key->key() == Qt::Key_Backspace && m_field->text().isEmpty() && !m_items.isEmpty()) {
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
    rebuild();
    Q_EMIT itemsEdited(m_items);
}

void ItemsEdit::removeAt(qsizetype index)
{
    m_items.removeAt(index);
    rebuild();
    m_field->setFocus();
    Q_EMIT itemsEdited(m_items);
}

void ItemsEdit::rebuild()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (item->widget() != m_field) {
            // A chip may be inside its own click.
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const QString shown = visibleExcerpt(m_items[i], 50);
        const ItemTrace trace = m_traces.value(i);
        const bool known = trace.item == m_items[i];
        auto* chip = new QToolButton(this);
        chip->setProperty("kind", QStringLiteral("chip"));
        chip->setProperty("contained", known && trace.contained);
        const QString mark = !known            ? QString()
                             : trace.contained ? QStringLiteral("✓ ")
                                               : QStringLiteral("✕ ");
        chip->setText(mark + QString(shown).replace(u'&', QStringLiteral("&&")));
        chip->setAccessibleName(!known            ? tr("Item %1").arg(shown)
                                : trace.contained ? tr("Item %1, contained").arg(shown)
                                                  : tr("Item %1, not contained").arg(shown));
        chip->setToolTip(tr("Click to remove %1").arg(shown).toHtmlEscaped());
        connect(chip, &QToolButton::clicked, this, [this, i] { removeAt(i); });
        m_layout->insertWidget(m_layout->count(), chip);
        chip->show();
    }
    m_layout->insertWidget(m_layout->count(), m_field);
    showLimit();
    updateGeometry();
}

void ItemsEdit::showLimit()
{
    const bool full = m_items.size() >= maxItems;
    m_field->setReadOnly(full);
    m_field->setPlaceholderText(full ? tr("10 of 10, the most Callgoose takes")
                                     : tr("+ item  %1/%2").arg(m_items.size()).arg(maxItems));
}

} // namespace gooseneck
