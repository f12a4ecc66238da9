#include "intake/curlcommand.h"

#include "intake/collect.h"
#include "intake/curloptions.h"
#include "intake/foundtokens.h"
#include "intake/shellwords.h"

namespace gooseneck {

using Kind = IntakeNote::Kind;

namespace {

/// One request of a command while its words are read.
class CurlRequest
{
public:
    CurlRequest(Intake& intake, const IntakeHints& hints)
        : m_intake(intake)
        , m_request(blankCapture(hints))
    {
    }

    void take(CurlOption option, const QString& name, const QByteArray& value);
    void takeUrlWord(const QByteArray& word);
    /// Adds the request to the intake if it can be told what it would be.
    void finish();

private:
    enum class DataJoin { Ampersand, None };

    void appendData(const QByteArray& data, DataJoin join);
    void takeData(const QByteArray& value);
    void takeEncodedData(const QByteArray& value);
    void takeHeader(const QByteArray& line);
    void setHeader(const QByteArray& name, const QByteArray& value);
    void refuse(Kind kind, const QString& name);
    QByteArray methodToSend() const;
    void addDefaultHeaders();

    Intake& m_intake;
    Capture m_request;
    QByteArray m_url;
    QByteArray m_method;
    QByteArrayList m_removedHeaders;
    bool m_hasData = false;
    bool m_isJson = false;
    bool m_dataInQuery = false;
    bool m_isHead = false;
    bool m_refused = false;
};

void CurlRequest::refuse(Kind kind, const QString& name)
{
    addNote(m_intake, kind, name);
    m_refused = true;
}

void CurlRequest::appendData(const QByteArray& data, DataJoin join)
{
    if (m_hasData && join == DataJoin::Ampersand) {
        m_request.body += '&';
    }
    m_request.body += data;
    m_hasData = true;
}

void CurlRequest::takeData(const QByteArray& value)
{
    if (value.startsWith('@')) {
        refuse(Kind::DataInAFile, QString::fromUtf8(value.mid(1)));
        return;
    }
    appendData(value, DataJoin::Ampersand);
}

/// "content", "=content" and "name=content"; "@file" and "name@file" are files.
void CurlRequest::takeEncodedData(const QByteArray& value)
{
    const qsizetype equals = value.indexOf('=');
    const qsizetype at = value.indexOf('@');
    if (at >= 0 && (equals < 0 || at < equals)) {
        refuse(Kind::DataInAFile, QString::fromUtf8(value.mid(at + 1)));
        return;
    }
    const QByteArray name = equals > 0 ? value.first(equals + 1) : QByteArray();
    appendData(name + value.mid(equals + 1).toPercentEncoding(), DataJoin::Ampersand);
}

void CurlRequest::setHeader(const QByteArray& name, const QByteArray& value)
{
    m_request.headers.append({name, value});
}

/// "Name: value", "Name;" for an empty one, and "Name:", which takes a header of curl's own away.
void CurlRequest::takeHeader(const QByteArray& line)
{
    if (line.startsWith('@')) {
        addNote(m_intake, Kind::OptionIgnored, QStringLiteral("-H"));
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArray value = colon < 0 ? QByteArray() : line.mid(colon + 1).trimmed();
    const QByteArray name = colon < 0 ? line.trimmed() : line.first(colon).trimmed();
    if (colon < 0 && name.endsWith(';')) {
        setHeader(name.chopped(1), {});
    } else if (colon >= 0 && value.isEmpty()) {
        m_removedHeaders.append(name.toLower());
    } else if (colon >= 0 && !name.isEmpty()) {
        setHeader(name, value);
    }
}

void CurlRequest::take(CurlOption option, const QString& name, const QByteArray& value)
{
    switch (option) {
    case CurlOption::Method:
        m_method = value;
        break;
    case CurlOption::Data:
        takeData(value);
        break;
    case CurlOption::RawData:
        appendData(value, DataJoin::Ampersand);
        break;
    case CurlOption::EncodedData:
        takeEncodedData(value);
        break;
    case CurlOption::Json:
        m_isJson = true;
        if (value.startsWith('@')) {
            refuse(Kind::DataInAFile, QString::fromUtf8(value.mid(1)));
        } else {
            appendData(value, DataJoin::None);
        }
        break;
    case CurlOption::Header:
        takeHeader(value);
        break;
    case CurlOption::Url:
        takeUrlWord(value);
        break;
    case CurlOption::UserAgent:
        setHeader("User-Agent", value);
        break;
    case CurlOption::Referer:
        setHeader("Referer", value);
        break;
    case CurlOption::Cookie:
        // Without "=" it would be the name of a file.
        if (value.contains('=')) {
            setHeader("Cookie", value);
        } else {
            addNote(m_intake, Kind::OptionIgnored, name);
        }
        break;
    case CurlOption::User:
        addNote(m_intake, Kind::CredentialsTaken);
        break;
    case CurlOption::Bearer:
        setHeader("Authorization", "Bearer " + value);
        break;
    case CurlOption::DataInQuery:
        m_dataInQuery = true;
        break;
    case CurlOption::Head:
        m_isHead = true;
        break;
    case CurlOption::Form:
    case CurlOption::Upload:
        refuse(Kind::FormNotTaken, name);
        break;
    case CurlOption::NotFollowed:
        addNote(m_intake, Kind::OptionIgnored, name);
        break;
    case CurlOption::Unknown:
        addNote(m_intake, Kind::UnknownOption, name);
        break;
    case CurlOption::WithValue:
    case CurlOption::Flag:
    case CurlOption::Next:
        break;
    }
}

void CurlRequest::takeUrlWord(const QByteArray& word)
{
    if (m_url.isEmpty()) {
        m_url = word;
    } else {
        addNote(m_intake, Kind::OtherWords);
    }
}

QByteArray CurlRequest::methodToSend() const
{
    if (!m_method.isEmpty()) {
        return m_method;
    }
    if (m_isHead) {
        return "HEAD";
    }
    return m_hasData && !m_dataInQuery ? "POST" : "GET";
}

void CurlRequest::addDefaultHeaders()
{
    const auto addMissing = [this](const QByteArray& name, const QByteArray& value) {
        if (!hasHeader(m_request.headers, name) && !m_removedHeaders.contains(name.toLower())) {
            setHeader(name, value);
        }
    };
    if (m_isJson) {
        addMissing("Content-Type", "application/json");
        addMissing("Accept", "application/json");
    } else if (m_hasData) {
        addMissing("Content-Type", "application/x-www-form-urlencoded");
    }
}

void CurlRequest::finish()
{
    if (m_url.isEmpty()) {
        addNote(m_intake, Kind::NoUrl);
    }
    if (m_url.isEmpty() && !m_hasData) {
        return;
    }
    m_request.method = methodToSend();
    if (m_dataInQuery) {
        m_url += (m_url.contains('?') ? '&' : '?') + std::exchange(m_request.body, {});
        m_hasData = false;
    }
    addDefaultHeaders();
    const QUrl url = m_url.isEmpty() ? QUrl() : takeUrl(m_intake, m_request, m_url);
    takeTokens(m_intake, m_request, url);
    if (m_refused) {
        return;
    }
    if (!m_hasData) {
        addNote(m_intake, Kind::NoBody);
    }
    addCapture(m_intake, m_request);
}

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
