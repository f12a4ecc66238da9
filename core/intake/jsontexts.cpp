#include "intake/jsontexts.h"

#include "intake/collect.h"
#include "json/jsondocument.h"
#include "json/jsonvalidator.h"

#include <algorithm>

namespace gooseneck {

namespace {

bool isWhiteSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isBracketed(QByteArrayView text)
{
    return text.size() >= 2 &&
           ((text.front() == '{' && text.back() == '}') || (text.front() == '[' && text.back() == ']'));
}

qsizetype objectsInList(const JsonDocument& document)
{
    qsizetype objects = 0;
    if (document.kind(document.root()) == JsonKind::Array) {
        for (JsonIndex i = document.firstChild(document.root()); i != noJson; i = document.nextSibling(i)) {
            objects += document.kind(i) == JsonKind::Object ? 1 : 0;
        }
    }
    return objects;
}

void addPiece(Intake& intake, const IntakeHints& hints, QByteArrayView piece)
{
    Capture capture = blankCapture(hints);
    capture.body = piece.toByteArray();
    addCapture(intake, std::move(capture));
}

/// The bytes without a byte order mark.
QByteArrayView contentOf(const QByteArray& bytes)
{
    return QByteArrayView(bytes).sliced(bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0);
}

/// The lines with something in them, without white space around them.
QList<QByteArrayView> filledLines(QByteArrayView text)
{
    QList<QByteArrayView> lines;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype found = text.indexOf('\n', begin);
        const qsizetype end = found < 0 ? text.size() : found;
        if (const QByteArrayView line = text.sliced(begin, end - begin).trimmed(); !line.isEmpty()) {
            lines.append(line);
        }
        begin = end + 1;
    }
    return lines;
}

/// Whether most are texts in brackets and the others what became of one: a line that was cut off, or lost its
/// first bytes. Anything else between them makes it a log.
bool areMostlyJson(const QList<QByteArrayView>& lines)
{
    qsizetype others = 0;
    for (const QByteArrayView line : lines) {
        if (isBracketed(line)) {
            continue;
        }
        const qsizetype begin = line.indexOf('{');
        const bool isCutOff = begin >= 0 && endOfBrackets(line, begin) < 0;
        const bool isTail = begin < 0 && line.endsWith('}');
        if (!isCutOff && !isTail) {
            return false;
        }
        ++others;
    }
    return others == 0 || (others * 3 <= lines.size() && lines.size() - others >= 2);
}

} // namespace

std::optional<Intake> readOneJson(const QByteArray& bytes, const IntakeHints& hints)
{
    const auto document = JsonDocument::parse(bytes);
    if (!document) {
        return std::nullopt;
    }
    Intake intake;
    intake.form = IntakeForm::Json;
    addPiece(intake, hints, bytes);
    if (const qsizetype objects = objectsInList(*document); objects > 1) {
        addNote(intake, IntakeNote::Kind::ListAsOne, {}, objects);
    }
    return intake;
}

std::optional<Intake> readJsonLines(const QByteArray& bytes, const IntakeHints& hints)
{
    const QList<QByteArrayView> lines = filledLines(contentOf(bytes));
    if (lines.size() < 2 || !areMostlyJson(lines)) {
        return std::nullopt;
    }
    Intake intake;
    intake.form = IntakeForm::JsonLines;
    qsizetype broken = 0;
    for (const QByteArrayView line : lines) {
        broken += checkJson(line.toByteArray()).error ? 1 : 0;
        addPiece(intake, hints, line);
    }
    if (broken == lines.size()) {
        return std::nullopt;
    }
    addNote(intake, IntakeNote::Kind::SeveralPayloads, {}, lines.size());
    if (broken > 0) {
        addNote(intake, IntakeNote::Kind::BrokenLine, {}, broken);
    }
    return intake;
}

std::optional<Intake> readJsonTexts(const QByteArray& bytes, const IntakeHints& hints)
{
    const QByteArrayView text = contentOf(bytes);
    Intake intake;
    intake.form = IntakeForm::JsonTexts;
    qsizetype texts = 0;
    for (qsizetype begin = 0; begin < text.size(); ++texts) {
        const auto* const filled = std::find_if_not(text.begin() + begin, text.end(), isWhiteSpace);
        if (filled == text.end()) {
            break;
        }
        begin = filled - text.begin();
        const qsizetype end = *filled == '{' || *filled == '[' ? endOfBrackets(text, begin) : -1;
        if (end < 0 || checkJson(text.sliced(begin, end - begin).toByteArray()).error) {
            return std::nullopt;
        }
        addPiece(intake, hints, text.sliced(begin, end - begin));
        begin = end;
    }
    if (texts == 0) {
        return std::nullopt;
    }
    addNote(intake, IntakeNote::Kind::SeveralPayloads, {}, texts);
    return intake;
}

qsizetype endOfBrackets(QByteArrayView text, qsizetype begin)
{
    qsizetype depth = 0;
    bool inString = false;
    for (qsizetype i = begin; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            i += c == '\\' ? 1 : 0;
            inString = c != '"' && c != '\n';
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return i + 1;
        }
    }
    return -1;
}

} // namespace gooseneck
