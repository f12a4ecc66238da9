#include "widgets/itemchip.h"

#include "base/plaintext.h"
#include "wording/tr.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStyle>

namespace gooseneck {

namespace {

constexpr qsizetype valuesInMenu = 12;

/// For texts of actions and buttons, where & marks a key.
QString shown(const QString& text)
{
    return visibleExcerpt(text, 50).replace(u'&', QStringLiteral("&&"));
}

QString countText(const ItemUse& use)
{
    return ItemChip::tr("in %Ln payloads", nullptr, forPlural(use.payloads));
}

bool isRemoval(const QKeyEvent& event)
{
    return event.modifiers() == Qt::NoModifier &&
           (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace);
}

} // namespace

ItemChip::ItemChip(QWidget* parent)
    : QToolButton(parent)
    , m_menu(new QMenu(this))
{
    setProperty("kind", QStringLiteral("chip"));
    setFocusPolicy(Qt::StrongFocus);
    m_menu->setToolTipsVisible(true);
    connect(this, &QToolButton::clicked, this, &ItemChip::openMenu);
}

void ItemChip::show(const QString& item, const std::optional<ItemTrace>& trace,
                    const std::optional<ItemUse>& use)
{
    m_item = item;
    m_use = use;
    const QString name = visibleExcerpt(item, 50);
    const QString mark = !trace ? QString() : trace->contained ? QStringLiteral("✓ ") : QStringLiteral("✕ ");
    setText(mark + shown(item) + (use ? QStringLiteral("  ×%1").arg(use->payloads) : QString()));
    QStringList said{tr("Item %1").arg(name)};
    if (trace) {
        said.append(trace->contained ? tr("contained in the selected payload")
                                     : tr("not contained in the selected payload"));
    }
    if (use) {
        said.append(countText(*use));
    }
    setAccessibleName(said.join(QStringLiteral(", ")));
    setToolTip(tr("%1. Press for the values that it matches, Delete removes it.")
                   .arg(accessibleName())
                   .toHtmlEscaped());
    const bool contained = trace && trace->contained;
    if (property("contained").toBool() != contained) {
        setProperty("contained", contained);
        style()->unpolish(this);
        style()->polish(this);
    }
}

bool ItemChip::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isRemoval(*static_cast<QKeyEvent*>(event))) {
        event->accept(); // else Delete removes the selected payload
        return true;
    }
    return QToolButton::event(event);
}

void ItemChip::keyPressEvent(QKeyEvent* event)
{
    if (isRemoval(*event)) {
        Q_EMIT removeRequested();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openMenu();
    } else {
        QToolButton::keyPressEvent(event);
    }
}

/// Not as the button's own menu, for which styles keep room.
void ItemChip::openMenu()
{
    fillMenu();
    m_menu->popup(mapToGlobal(rect().bottomLeft()));
}

void ItemChip::fillMenu()
{
    m_menu->clear();
    if (m_use) {
        m_menu->addSection(countText(*m_use));
        const qsizetype count = qMin(m_use->values.size(), valuesInMenu);
        for (const SeenValue& value : m_use->values.first(count)) {
            QAction* action =
                m_menu->addAction(tr("%1   ×%2").arg(shown(value.text), QString::number(value.count)), this,
                                  [this, text = value.text] { Q_EMIT replaceRequested(text); });
            action->setToolTip(tr("Use this value in the item's place"));
            action->setEnabled(value.text != m_item && value.text.size() <= maxItemLength);
        }
        const qsizetype more = m_use->moreValues + m_use->values.size() - count;
        if (more > 0) {
            m_menu->addAction(tr("and %Ln or more other values", nullptr, forPlural(more)))
                ->setEnabled(false);
        }
        m_menu->addSeparator();
    }
    m_menu->addAction(tr("Remove %1").arg(shown(m_item)), this, &ItemChip::removeRequested);
}

} // namespace gooseneck
