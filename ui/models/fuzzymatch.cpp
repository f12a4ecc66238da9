#include "models/fuzzymatch.h"

#include <QStringList>

#include <algorithm>

namespace gooseneck {

namespace {

constexpr int lettersWorth = 1;
constexpr int wordStartWorth = 8;
constexpr int sideBySideWorth = 10;

bool beginsWord(QStringView text, qsizetype place)
{
    return text[place].isLetterOrNumber() && (place == 0 || !text[place - 1].isLetterOrNumber());
}

/// The letters of `word` as early as they come, the first of them at `start`.
std::optional<int> scoreFrom(QStringView word, QStringView text, qsizetype start)
{
    int score = 0;
    qsizetype before = -2;
    qsizetype place = start;
    for (const QChar letter : word) {
        place = text.indexOf(letter, place, Qt::CaseInsensitive);
        if (place < 0) {
            return std::nullopt;
        }
        score += lettersWorth;
        score += beginsWord(text, place) ? wordStartWorth : 0;
        score += place == before + 1 ? sideBySideWorth : 0;
        before = place++;
    }
    return score;
}

std::optional<int> scoreOfWord(QStringView word, QStringView text)
{
    std::optional<int> best;
    for (qsizetype start = text.indexOf(word.front(), 0, Qt::CaseInsensitive); start >= 0;
         start = text.indexOf(word.front(), start + 1, Qt::CaseInsensitive)) {
        const auto score = scoreFrom(word, text, start);
        if (!score) {
            break; // from later on even less of it is found
        }
        best = std::max(best.value_or(0), *score);
    }
    return best;
}

} // namespace

std::optional<int> fuzzyScore(const QString& query, const QString& text)
{
    int sum = 0;
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const auto score = scoreOfWord(word, text);
        if (!score) {
            return std::nullopt;
        }
        sum += *score;
    }
    return sum;
}

} // namespace gooseneck
