#include "intake/curlrequest.h"

#include "intake/collect.h"
#include "intake/foundtokens.h"

namespace gooseneck {

using Kind = IntakeNote::Kind;

CurlRequest::CurlRequest(Intake& intake, const IntakeHints& hints)
    : m_intake(intake)
    , m_request(blankCapture(hints))
{
}

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

} // namespace gooseneck
