#include "widgets/emptystate.h"

#include "theme/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gooseneck {

EmptyState::EmptyState(const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_buttons(new QHBoxLayout)
{
    auto* heading = new QLabel(title);
    heading->setProperty("kind", QStringLiteral("title"));
    heading->setAlignment(Qt::AlignCenter);
    auto* explanation = new QLabel(text);
    explanation->setProperty("kind", QStringLiteral("secondary"));
    explanation->setAlignment(Qt::AlignCenter);
    explanation->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::xl);
    column->setSpacing(Space::s);
    column->addStretch();
    column->addWidget(heading);
    column->addWidget(explanation);
    column->addSpacing(Space::xs);
    m_buttons->setSpacing(Space::s);
    m_buttons->addStretch();
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    column->addStretch();
}

void EmptyState::addAction(const QString& name, QObject* receiver, std::function<void()> act)
{
    auto* button = new QPushButton(name);
    connect(button, &QPushButton::clicked, receiver, std::move(act));
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    if (!focusProxy()) {
        setFocusProxy(button); // the likely next step
    }
}

} // namespace gooseneck
