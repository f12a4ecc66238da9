#include "panels/checklistview.h"

#include "theme/theme.h"
#include "widgets/wrappedlabel.h"
#include "wording/testtext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>

#include <algorithm>

namespace gooseneck {

using Answer = ChecklistItem::Answer;

ChecklistView::ChecklistView(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    auto* title = new QLabel(tr("Look into Callgoose"));
    title->setProperty("kind", QStringLiteral("title"));
    m_rows->setSpacing(Space::s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    column->setSpacing(Space::s);
    column->addWidget(title);
    column->addLayout(m_rows);
    column->addStretch();
}

void ChecklistView::render(const QList<ChecklistItem>& items)
{
    const bool sameQuestions = std::ranges::equal(items, m_shown, [](const auto& a, const auto& b) {
        return a.question == b.question && a.expected == b.expected;
    });
    m_shown = items;
    if (sameQuestions) {
        for (qsizetype i = 0; i < items.size(); ++i) {
            m_choices[i]->setCurrentIndex(static_cast<int>(items[i].answer));
        }
        return;
    }
    m_choices.clear();
    while (QLayoutItem* old = m_rows->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const ChecklistItem& item : items) {
        m_rows->addWidget(makeRow(item));
    }
}

QWidget* ChecklistView::makeRow(const ChecklistItem& item)
{
    auto* row = new QWidget;
    auto* text = new WrappedLabel;
    text->setText(question(item));
    auto* choice = new QComboBox;
    choice->setObjectName(QStringLiteral("answer-") + toWord(item.question));
    choice->setAccessibleName(question(item));
    for (const Answer answer : {Answer::Open, Answer::Yes, Answer::No}) {
        choice->addItem(answerName(answer), static_cast<int>(answer));
    }
    choice->setCurrentIndex(static_cast<int>(item.answer));
    m_choices.append(choice);
    connect(choice, &QComboBox::activated, this,
            [this, asked = item.question](int index) { Q_EMIT answered(asked, static_cast<Answer>(index)); });
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s);
    layout->addWidget(text, 1);
    layout->addWidget(choice, 0, Qt::AlignTop);
    return row;
}

} // namespace gooseneck
