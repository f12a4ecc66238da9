#include "intake/logtext.h"

#include "intake/collect.h"
#include "intake/foundtokens.h"
#include "intake/jsontexts.h"
#include "json/jsondocument.h"
#include "json/jsonvalidator.h"

#include <algorithm>
#include <array>

namespace gooseneck {

using Kind = IntakeNote::Kind;

namespace {

/// How far before an object its time is looked for.
constexpr qsizetype maxTimeDistance = 400;

/// The last "2026-08-21 12:00:00[.000][Z]" in the text, in UTC where it names no zone.
std::optional<UtcTime> lastTimeIn(QByteArrayView text)
{
    constexpr qsizetype dateAndTime = 19;
    text = text.last(qMin(text.size(), maxTimeDistance));
    for (qsizetype at = text.size() - dateAndTime; at >= 0; --at) {
        QByteArray found = text.sliced(at, dateAndTime).toByteArray();
        if (found[4] != '-' || found[7] != '-' || found[13] != ':' ||
            (found[10] != 'T' && found[10] != ' ')) {
            continue;
        }
        found[10] = 'T';
        const QByteArrayView behind = text.sliced(at + dateAndTime);
        const auto* const end = std::ranges::find_if_not(
            behind, [](char c) { return (c >= '0' && c <= '9') || QByteArrayView(".,:+-Z").contains(c); });
        const QByteArray rest = behind.first(end - behind.begin()).toByteArray().replace(',', '.');
        const bool hasZone = rest.endsWith('Z') || rest.contains('+') || rest.contains('-');
        for (const QByteArray& form : {found + rest + (hasZone ? "" : "Z"), found + "Z"}) {
            if (const auto time = fromIsoString(QString::fromLatin1(form))) {
                return time;
            }
        }
    }
    return std::nullopt;
}

bool isFilledObject(QByteArrayView piece)
{
    const QByteArray bytes = piece.toByteArray();
    const JsonCheck check = checkJson(bytes);
    return !check.error && check.values > 1;
}

/// What Callgoose answers to a payload, which its log shows beside it (facts/callgoose.md, 3).
bool isCallgooseAnswer(QByteArrayView piece)
{
    const auto document = JsonDocument::parse(piece.toByteArray());
    return document && std::ranges::all_of(std::array{"resolved", "triggered"}, [&](const char* name) {
               const JsonIndex part = document->member(document->root(), name);
               return part != noJson && document->kind(part) == JsonKind::Object &&
                      document->member(part, "duplicate") != noJson;
           });
}

/// Walks over a log once, from object to object.
class LogReader
{
public:
    LogReader(QByteArrayView text, const IntakeHints& hints)
        : m_text(text)
        , m_hints(hints)
    {
        m_intake.form = IntakeForm::LogText;
    }

    std::optional<Intake> read()
    {
        for (qsizetype at = m_text.indexOf('{'); at >= 0; at = m_text.indexOf('{', at)) {
            at = stepOver(at);
        }
        takeGap(m_text.size());
        if (m_objects == 0) {
            return std::nullopt;
        }
        addNote(m_intake, Kind::FoundInLog, {}, m_objects);
        if (m_broken > 0) {
            addNote(m_intake, Kind::BracesNotJson, {}, m_broken);
        }
        if (m_answers > 0) {
            addNote(m_intake, Kind::AnswersLeftOut, {}, m_answers);
        }
        return std::move(m_intake);
    }

private:
    /// Takes the object that opens here if it is one; gives where to look further.
    qsizetype stepOver(qsizetype begin)
    {
        const qsizetype end = endOf(begin);
        if (end < 0) {
            ++m_broken;
            return endOfLine(begin);
        }
        const QByteArrayView piece = m_text.sliced(begin, end - begin);
        if (isFilledObject(piece) && isCallgooseAnswer(piece)) {
            ++m_answers;
        } else if (isFilledObject(piece)) {
            takeObject(begin, end);
        } else {
            ++m_broken;
        }
        return end;
    }

    /// Once a bracket was never closed, others are looked for within their lines only: to look through all of
    /// the text for each of them would take the square of its length.
    qsizetype endOf(qsizetype begin)
    {
        const qsizetype end = endOfBrackets(m_isWithinLines ? m_text.first(endOfLine(begin)) : m_text, begin);
        m_isWithinLines = m_isWithinLines || end < 0;
        return end;
    }

    qsizetype endOfLine(qsizetype begin) const
    {
        const qsizetype lineEnd = m_text.indexOf('\n', begin);
        return lineEnd < 0 ? m_text.size() : lineEnd;
    }

    void takeObject(qsizetype begin, qsizetype end)
    {
        takeGap(begin);
        Capture capture = blankCapture(m_hints);
        if (const auto time = lastTimeIn(m_text.sliced(m_done, begin - m_done))) {
            capture.receivedAt = *time;
            addNote(m_intake, Kind::TimesFromLog);
        }
        capture.body = m_text.sliced(begin, end - begin).toByteArray();
        addCapture(m_intake, std::move(capture));
        ++m_objects;
        m_done = end;
    }

    /// The text before an object is left out, but a token in it is not.
    void takeGap(qsizetype end)
    {
        withoutTokens(m_intake, m_text.sliced(m_done, end - m_done).toByteArray());
    }

    const QByteArrayView m_text;
    const IntakeHints& m_hints;
    Intake m_intake;
    qsizetype m_done = 0;
    qsizetype m_objects = 0;
    qsizetype m_broken = 0;
    qsizetype m_answers = 0;
    bool m_isWithinLines = false;
};

/// "[2026-08-21 12:00:00] ..." begins with a bracket, too, but not as a list of payloads would.
bool beginsLikeJson(QByteArrayView text)
{
    return text.startsWith('{') || (text.startsWith('[') && text.sliced(1).trimmed().startsWith('{'));
}

bool beginsWithBrokenJson(QByteArrayView text)
{
    if (!beginsLikeJson(text)) {
        return false;
    }
    const qsizetype end = endOfBrackets(text, 0);
    return end < 0 || checkJson(text.first(end).toByteArray()).error;
}

} // namespace

std::optional<Intake> readLogText(const QByteArray& bytes, const IntakeHints& hints)
{
    const QByteArrayView text = QByteArrayView(bytes).trimmed();
    if (beginsWithBrokenJson(text)) {
        return std::nullopt;
    }
    return LogReader(text, hints).read();
}

} // namespace gooseneck
