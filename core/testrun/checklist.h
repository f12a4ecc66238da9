#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace gooseneck {

/// What only a person can see, in Callgoose's dashboard.
struct ChecklistItem
{
    enum class Question {
        Title,        ///< does the incident have the title `expected`?
        Urgency,      ///< ... this urgency?
        Team,         ///< was the team of the service told, and no other?
        ResolvedTime, ///< is it shown as resolved at the time of the resolve?
    };
    enum class Answer { Open, Yes, No };

    Question question = Question::Title;
    QString expected;
    Answer answer = Answer::Open;

    bool operator==(const ChecklistItem&) const = default;
};

/// "title", "urgency", "team", "resolved-time"
QString toWord(ChecklistItem::Question question);
std::optional<ChecklistItem::Question> questionFrom(QStringView word);
/// "open", "yes", "no"
QString toWord(ChecklistItem::Answer answer);
std::optional<ChecklistItem::Answer> answerFrom(QStringView word);

} // namespace gooseneck
