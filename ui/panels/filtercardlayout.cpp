// The part of FilterCard that puts its fields and its menu in their places.

#include "models/suggestionmodel.h"
#include "panels/conditionedit.h"
#include "panels/filtercard.h"
#include "theme/theme.h"
#include "widgets/draghandle.h"
#include "widgets/flowlayout.h"
#include "widgets/pill.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace gooseneck {

void FilterCard::makeHead(int number)
{
    auto* numberLabel = new QLabel(QString::number(number));
    numberLabel->setProperty("kind", QStringLiteral("title"));
    m_urgency->setObjectName(QStringLiteral("urgency"));
    m_urgency->setAccessibleName(tr("Urgency"));
    m_urgency->addItem(tr("Urgency: High"), QStringLiteral("high"));
    m_urgency->addItem(tr("Urgency: Medium"), QStringLiteral("medium"));
    m_urgency->addItem(tr("Urgency: Low"), QStringLiteral("low"));
    auto* more = new QToolButton;
    more->setObjectName(QStringLiteral("filterMenu"));
    more->setProperty("kind", QStringLiteral("flat"));
    more->setText(QStringLiteral("⋯"));
    more->setAccessibleName(tr("Move, duplicate or delete filter %1").arg(number));
    more->setToolTip(more->accessibleName());
    more->setFocusPolicy(Qt::StrongFocus);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(makeMenu());
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::s);
    head->addWidget(m_handle);
    head->addWidget(numberLabel);
    auto* urgencyAndVerdict = new QWidget;
    auto* flow = new FlowLayout(urgencyAndVerdict); // in some languages they need two lines
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(Space::s);
    flow->addWidget(m_urgency);
    flow->addWidget(m_verdict);
    m_verdict->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    head->addWidget(urgencyAndVerdict, 1);
    head->addWidget(more);
    m_column->addLayout(head);
}

QMenu* FilterCard::makeMenu()
{
    auto* menu = new QMenu(this);
    const auto add = [&](const QString& objectName, const QString& text, const QKeySequence& keys) {
        QAction* action = menu->addAction(text);
        action->setObjectName(objectName);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action); // so that the keys work from every field of the card
        return action;
    };
    connect(add(QStringLiteral("moveUp"), tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up)),
            &QAction::triggered, this, [this] { Q_EMIT moveRequested(-1); });
    connect(add(QStringLiteral("moveDown"), tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down)),
            &QAction::triggered, this, [this] { Q_EMIT moveRequested(1); });
    m_duplicate = add(QStringLiteral("duplicateFilter"), tr("Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D));
    connect(m_duplicate, &QAction::triggered, this, &FilterCard::duplicateRequested);
    menu->addSeparator();
    connect(add(QStringLiteral("removeFilter"), tr("Delete"), QKeySequence(Qt::ALT | Qt::Key_Delete)),
            &QAction::triggered, this, &FilterCard::removeRequested);
    return menu;
}

QLineEdit* FilterCard::addField(const QString& label, const QString& objectName)
{
    const KeyField made = makeKeyField(label, objectName, m_keys);
    m_column->addWidget(made.line);
    connect(made.field, &QLineEdit::textEdited, this, &FilterCard::takeEdits);
    connect(made.field->completer(), qOverload<const QString&>(&QCompleter::activated), this,
            &FilterCard::takeEdits, Qt::QueuedConnection);
    return made.field;
}

ConditionEdit* FilterCard::addCondition(const QString& objectName)
{
    auto* condition = new ConditionEdit(objectName, m_keys);
    m_column->addWidget(condition);
    connect(condition, &ConditionEdit::edited, this, &FilterCard::takeEdits);
    return condition;
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

} // namespace gooseneck
