#include "widgets/searchbar.h"

#include "theme/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace gooseneck {

namespace {

QToolButton* makeButton(const QString& mark, const QString& name)
{
    auto* button = new QToolButton;
    button->setProperty("kind", QStringLiteral("flat"));
    button->setText(mark);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

SearchBar::SearchBar(QWidget* parent)
    : QFrame(parent)
    , m_field(new QLineEdit)
    , m_status(new QLabel)
{
    m_field->setObjectName(QStringLiteral("searchField"));
    m_field->setPlaceholderText(tr("Search keys and values"));
    m_field->setAccessibleName(tr("Search keys and values"));
    m_status->setObjectName(QStringLiteral("searchStatus"));
    m_status->setProperty("kind", QStringLiteral("secondary"));
    auto* previous = makeButton(QStringLiteral("↑"), tr("Previous match (Shift+F3)"));
    auto* next = makeButton(QStringLiteral("↓"), tr("Next match (F3)"));
    auto* close = makeButton(QStringLiteral("✕"), tr("Close the search (Esc)"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::m, Space::xs, Space::m, Space::xs);
    row->setSpacing(Space::xs);
    row->addWidget(m_field, 1);
    row->addSpacing(Space::xs);
    row->addWidget(m_status);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(close);
    connect(m_field, &QLineEdit::textChanged, this, &SearchBar::textChanged);
    connect(previous, &QToolButton::clicked, this, &SearchBar::previousRequested);
    connect(next, &QToolButton::clicked, this, &SearchBar::nextRequested);
    connect(close, &QToolButton::clicked, this, &SearchBar::close);
}

QString SearchBar::text() const
{
    return m_field->text();
}

void SearchBar::setStatus(const QString& status)
{
    m_status->setText(status);
}

void SearchBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchBar::close()
{
    hide();
    Q_EMIT closed();
}

void SearchBar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ShiftModifier)) {
            Q_EMIT previousRequested();
        } else {
            Q_EMIT nextRequested();
        }
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace gooseneck
