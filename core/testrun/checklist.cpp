#include "testrun/checklist.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

QString toWord(ChecklistItem::Question question)
{
    switch (question) {
    case ChecklistItem::Question::Title:
        return u"title"_s;
    case ChecklistItem::Question::Urgency:
        return u"urgency"_s;
    case ChecklistItem::Question::Team:
        return u"team"_s;
    case ChecklistItem::Question::ResolvedTime:
        return u"resolved-time"_s;
    }
    return {};
}

std::optional<ChecklistItem::Question> questionFrom(QStringView word)
{
    using Question = ChecklistItem::Question;
    for (const Question question :
         {Question::Title, Question::Urgency, Question::Team, Question::ResolvedTime}) {
        if (word == toWord(question)) {
            return question;
        }
    }
    return std::nullopt;
}

QString toWord(ChecklistItem::Answer answer)
{
    switch (answer) {
    case ChecklistItem::Answer::Open:
        return u"open"_s;
    case ChecklistItem::Answer::Yes:
        return u"yes"_s;
    case ChecklistItem::Answer::No:
        return u"no"_s;
    }
    return {};
}

std::optional<ChecklistItem::Answer> answerFrom(QStringView word)
{
    using Answer = ChecklistItem::Answer;
    for (const Answer answer : {Answer::Open, Answer::Yes, Answer::No}) {
        if (word == toWord(answer)) {
            return answer;
        }
    }
    return std::nullopt;
}

} // namespace gooseneck
