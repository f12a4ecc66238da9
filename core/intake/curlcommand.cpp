#include "intake/curlcommand.h"

#include "intake/collect.h"
#include "intake/curlrequest.h"
#include "intake/shellwords.h"

namespace gooseneck {

using Kind = IntakeNote::Kind;

namespace {

/// One command's words, read from the first after "curl" to the last.
class CurlCommand
{
public:
    CurlCommand(Intake& intake, const IntakeHints& hints, const QByteArrayList& words)
        : m_intake(intake)
        , m_hints(hints)
        , m_words(words)
        , m_request(std::in_place, intake, hints)
    {
    }

    void read()
    {
        bool optionsEnded = false;
        for (m_at = 1; m_at < m_words.size(); ++m_at) {
            const QByteArray& word = m_words[m_at];
            if (word == "--" && !optionsEnded) {
                optionsEnded = true;
            } else if (optionsEnded || word.size() < 2 || !word.startsWith('-')) {
                m_request->takeUrlWord(word);
            } else if (word.startsWith("--")) {
                takeLong(word);
            } else {
                takeShort(word);
            }
        }
        m_request->finish();
    }

private:
    QByteArray nextWord() { return m_at + 1 < m_words.size() ? m_words[++m_at] : QByteArray(); }

    void apply(CurlOption option, const QString& name, const QByteArray& value)
    {
        if (option == CurlOption::Next) {
            m_request->finish();
            m_request.emplace(m_intake, m_hints);
        } else {
            m_request->take(option, name, value);
        }
    }

    void takeLong(const QByteArray& word)
    {
        const CurlOption option = longCurlOption(QByteArrayView(word).sliced(2));
        apply(option, QString::fromUtf8(word), takesValue(option) ? nextWord() : QByteArray());
    }

    /// "-sSLX POST" is four options, "-XPOST" one with its value.
    void takeShort(const QByteArray& word)
    {
        for (qsizetype i = 1; i < word.size(); ++i) {
            const CurlOption option = shortCurlOption(word[i]);
            const QString name = u'-' + QString(QChar::fromLatin1(word[i]));
            if (takesValue(option)) {
                const QByteArray value = i + 1 < word.size() ? word.mid(i + 1) : nextWord();
                apply(option, name, value);
                return;
            }
            apply(option, name, {});
        }
    }

    Intake& m_intake;
    const IntakeHints& m_hints;
    const QByteArrayList& m_words;
    std::optional<CurlRequest> m_request;
    qsizetype m_at = 0;
};

bool isCurl(QByteArrayView word)
{
    return word == "curl" || word == "curl.exe" || word.endsWith("/curl");
}

/// The text without white space and the "$ " of a prompt before it.
QByteArrayView withoutPrompt(QByteArrayView text)
{
    text = text.trimmed();
    return text.startsWith("$ ") ? text.sliced(2).trimmed() : text;
}

bool startsWithCurl(QByteArrayView text)
{
    qsizetype end = 0;
    while (end < text.size() && end < 300 && !QByteArrayView(" \t\r\n\\").contains(text[end])) {
        ++end;
    }
    return isCurl(text.first(end));
}

} // namespace

std::optional<Intake> readCurlCommands(const QByteArray& bytes, const IntakeHints& hints)
{
    const QByteArrayView given = withoutPrompt(bytes);
    if (!startsWithCurl(given)) {
        return std::nullopt;
    }
    Intake intake;
    intake.form = IntakeForm::CurlCommands;
    const bool hasCarets = hasCaretQuoting(given);
    const ShellText shell = hasCarets ? readShellText(withoutCarets(given)) : readShellText(given);
    if (shell.hasOpenQuote) {
        return std::nullopt;
    }
    if (hasCarets) {
        addNote(intake, Kind::CaretQuoting);
    }
    for (const QByteArray& variable : hasCarets ? QByteArrayList() : shell.variables) {
        addNote(intake, Kind::VariableKept, QString::fromUtf8(variable));
    }
    for (QByteArrayList words : shell.commands) {
        if (words.constFirst() == "$" && words.size() > 1) {
            words.removeFirst();
        }
        if (isCurl(words.constFirst())) {
            CurlCommand(intake, hints, words).read();
        } else {
            addNote(intake, Kind::OtherWords, {}, words.size());
        }
    }
    if (intake.captures.size() > 1) {
        addNote(intake, Kind::SeveralPayloads, {}, intake.captures.size());
    }
    return intake;
}

} // namespace gooseneck
