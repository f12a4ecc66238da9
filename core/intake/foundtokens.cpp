#include "intake/foundtokens.h"

#include "intake/collect.h"

#include <algorithm>
#include <array>
#include <optional>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView queryName = "token=";

bool isSame(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

qsizetype orEnd(qsizetype found, qsizetype end)
{
    return found < 0 ? end : found;
}

qsizetype firstOf(QByteArrayView text, QByteArrayView wanted, qsizetype from = 0)
{
    const auto begin = text.begin() + from;
    return std::find_if(begin, text.end(), [&](char c) { return wanted.contains(c); }) - text.begin();
}

bool isMask(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c == '*'; });
}

/// What stands for a token in a command or in instructions: $TOKEN, ${TOKEN}, %TOKEN%, <token>, {{token}}.
bool isPlaceholder(QByteArrayView text)
{
    constexpr std::array<std::pair<QByteArrayView, QByteArrayView>, 3> brackets{
        {{"<", ">"}, {"{", "}"}, {"%", "%"}}};
    return text.startsWith('$') || std::ranges::any_of(brackets, [&](const auto& pair) {
               return text.size() > 2 && text.startsWith(pair.first) && text.endsWith(pair.second);
           });
}

/// Keeps a token that was found once; nothing is done about an empty one or a mask.
void keepToken(Intake& intake, QByteArrayView bytes, FoundToken::Place place, const QUrl& url)
{
    if (bytes.isEmpty() || isMask(bytes)) {
        return;
    }
    if (isPlaceholder(bytes.trimmed())) {
        addNote(intake, IntakeNote::Kind::TokenUnusable);
        return;
    }
    QString text = QString::fromUtf8(bytes);
    auto token = readToken(text);
    text.fill(u'\0');
    if (!token) {
        addNote(intake, IntakeNote::Kind::TokenUnusable);
        return;
    }
    const bool isKnown = std::ranges::any_of(intake.tokens, [&](const FoundToken& found) {
        return found.place == place && found.url == url && found.token.matches(bytes.trimmed());
    });
    if (isKnown) {
        return;
    }
    if (intake.tokens.size() >= maxFoundTokens) {
        addNote(intake, IntakeNote::Kind::TokensLeftOut);
        return;
    }
    intake.tokens.push_back({std::move(token->secret), place, url});
}

/// The value of an Authorization header, masked. A bearer token, or a value without a scheme, is a token.
QByteArray maskedAuthorization(Intake& intake, QByteArrayView value, const QUrl& url)
{
    const QByteArrayView trimmed = value.trimmed();
    const qsizetype space = firstOf(trimmed, " \t");
    const QByteArrayView scheme = trimmed.first(space);
    const QByteArrayView rest = trimmed.sliced(space).trimmed();
    if (rest.isEmpty() && !isSame(scheme, "Bearer")) {
        keepToken(intake, scheme, FoundToken::Place::Authorization, url);
        return scheme.isEmpty() ? QByteArray() : tokenMask;
    }
    if (isSame(scheme, "Bearer")) {
        keepToken(intake, rest, FoundToken::Place::Authorization, url);
    } else if (!isMask(rest)) {
        addNote(intake, IntakeNote::Kind::CredentialsTaken);
    }
    return scheme.toByteArray() + (rest.isEmpty() ? QByteArray() : ' ' + tokenMask);
}

QByteArray maskedQuery(Intake& intake, QByteArrayView target, const QUrl& url)
{
    const qsizetype question = orEnd(target.indexOf('?'), target.size());
    QByteArray masked = target.first(question).toByteArray();
    char separator = '?';
    for (qsizetype begin = question + 1; begin <= target.size();) {
        const qsizetype end = orEnd(target.indexOf('&', begin), target.size());
        const QByteArrayView part = target.sliced(begin, end - begin);
        masked += separator;
        if (part.size() >= queryName.size() && isSame(part.first(queryName.size()), queryName)) {
            QByteArray token = QByteArray::fromPercentEncoding(part.sliced(queryName.size()).toByteArray());
            keepToken(intake, token, FoundToken::Place::Query, url);
            token.fill('\0');
            masked += part.first(queryName.size()).toByteArray() + tokenMask;
        } else {
            masked += part;
        }
        separator = '&';
        begin = end + 1;
    }
    return masked;
}

/// The target without its ?token=, for the URL that a token belongs to.
QByteArray withoutTokenParts(QByteArrayView target)
{
    const qsizetype question = orEnd(target.indexOf('?'), target.size());
    QByteArray kept = target.first(question).toByteArray();
    char separator = '?';
    for (const QByteArray& part : target.sliced(question).toByteArray().mid(1).split('&')) {
        if (!part.isEmpty() &&
            !isSame(QByteArrayView(part).first(qMin(part.size(), queryName.size())), queryName)) {
            kept += separator + part;
            separator = '&';
        }
    }
    return kept;
}

struct UrlParts
{
    QByteArrayView scheme = "http"; ///< what curl assumes where none is given
    QByteArrayView user;
    QByteArrayView host; ///< with its port
    QByteArray target;
};

UrlParts partsOf(QByteArrayView url)
{
    UrlParts parts;
    url = url.first(orEnd(url.indexOf('#'), url.size()));
    if (const qsizetype colon = url.indexOf("://"); colon > 0 && colon < firstOf(url, "/?")) {
        parts.scheme = url.first(colon);
        url = url.sliced(colon + 3);
    }
    const qsizetype end = firstOf(url, "/?");
    const qsizetype at = url.first(end).lastIndexOf('@');
    parts.user = url.first(qMax<qsizetype>(at, 0));
    parts.host = url.sliced(at + 1, end - at - 1);
    parts.target = url.sliced(end).toByteArray();
    if (!parts.target.startsWith('/')) {
        parts.target.prepend('/');
    }
    return parts;
}

QUrl urlOf(const UrlParts& parts)
{
    return QUrl::fromEncoded(parts.scheme.toByteArray() + "://" + parts.host.toByteArray() +
                             withoutTokenParts(parts.target));
}

/// The URL in a text that a query at `at` belongs to, if one is there.
QUrl urlAround(QByteArrayView text, qsizetype at, qsizetype end)
{
    constexpr qsizetype farthest = 2048;
    qsizetype begin = at;
    while (begin > 0 && at - begin < farthest &&
           !QByteArrayView(" \t\r\n\"'<>()[]{},;").contains(text[begin - 1])) {
        --begin;
    }
    const QByteArrayView found = text.sliced(begin, end - begin);
    const bool isUrl = found.startsWith("http://") || found.startsWith("https://");
    return isUrl ? urlOf(partsOf(found)) : QUrl();
}

/// A place in a text where a secret stands, and what there is about it.
struct SecretSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;
    FoundToken::Place place = FoundToken::Place::Query;
};

/// The value behind a header's name at `at`, written as a header line or as a member of an object.
SecretSpan headerValueAt(QByteArrayView text, qsizetype at, FoundToken::Place place)
{
    qsizetype begin = at;
    bool hasColon = false;
    while (begin < text.size() && QByteArrayView("\"' \t:=").contains(text[begin])) {
        hasColon = hasColon || text[begin] == ':' || text[begin] == '=';
        ++begin;
    }
    return {begin, hasColon ? firstOf(text, "\"'\r\n", begin) : begin, place};
}

/// Finds the places of secrets one after another.
class SecretSearch
{
public:
    explicit SecretSearch(QByteArrayView text)
        : m_text(text)
        , m_lowered(text.toByteArray().toLower())
    {
    }

    /// The first place that begins at or behind `from`. Every byte is passed once for each name, however many
    /// calls there are: `from` never goes back.
    std::optional<SecretSpan> next(qsizetype from)
    {
        for (Name* found = firstName(from); found != nullptr; found = firstName(from)) {
            const qsizetype behind = found->at + found->name.size();
            if (found->place != FoundToken::Place::Query) {
                const SecretSpan span = headerValueAt(m_text, behind, found->place);
                if (span.begin < span.end) {
                    return span;
                }
            } else if (found->at > 0 && QByteArrayView("?&").contains(m_text[found->at - 1])) {
                return SecretSpan{behind, firstOf(m_text, "& \t\r\n\"'<>#)", behind), found->place};
            }
            from = behind;
        }
        return std::nullopt;
    }

private:
    struct Name
    {
        QByteArrayView name;
        FoundToken::Place place;
        qsizetype at = -1; ///< the next one that is known of, the end if there is none
    };

    /// Which name stands first from there on.
    Name* firstName(qsizetype from)
    {
        for (Name& name : m_names) {
            if (name.at < from) {
                name.at = orEnd(m_lowered.indexOf(name.name, from), m_lowered.size());
            }
        }
        Name& first = *std::ranges::min_element(m_names, {}, &Name::at);
        return first.at < m_lowered.size() ? &first : nullptr;
    }

    const QByteArrayView m_text;
    const QByteArray m_lowered;
    std::array<Name, 3> m_names{{{queryName, FoundToken::Place::Query},
                                 {"authorization", FoundToken::Place::Authorization},
                                 {"x-callgoose-auth", FoundToken::Place::CallgooseHeader}}};
};

} // namespace

QUrl takeUrl(Intake& intake, Capture& request, QByteArrayView url)
{
    const UrlParts parts = partsOf(url);
    if (!parts.user.isEmpty()) {
        addNote(intake, IntakeNote::Kind::CredentialsTaken);
    }
    request.target = parts.target;
    if (!parts.host.isEmpty() && !hasHeader(request.headers, "Host")) {
        request.headers.prepend({"Host", parts.host.toByteArray()});
    }
    return urlOf(parts);
}

void takeTokens(Intake& intake, Capture& request, const QUrl& url)
{
    request.target = maskedQuery(intake, request.target, url);
    for (HttpHeader& header : request.headers) {
        if (isSame(header.name, "Authorization")) {
            header.value = maskedAuthorization(intake, header.value, url);
        } else if (isSame(header.name, "X-Callgoose-Auth") && !header.value.isEmpty()) {
            keepToken(intake, header.value, FoundToken::Place::CallgooseHeader, url);
            header.value = tokenMask;
        }
    }
}

QByteArray withoutTokens(Intake& intake, const QByteArray& text)
{
    QByteArray masked;
    qsizetype done = 0;
    SecretSearch search(text);
    while (const auto found = search.next(done)) {
        const SecretSpan& span = *found;
        const QByteArrayView value = QByteArrayView(text).sliced(span.begin, span.end - span.begin);
        masked += QByteArrayView(text).sliced(done, span.begin - done);
        done = span.end;
        if (span.place == FoundToken::Place::Authorization) {
            masked += maskedAuthorization(intake, value, {});
            continue;
        }
        const bool isQuery = span.place == FoundToken::Place::Query;
        keepToken(intake,
                  isQuery ? QByteArray::fromPercentEncoding(value.toByteArray()) : value.toByteArray(),
                  span.place, isQuery ? urlAround(text, span.begin, span.end) : QUrl());
        masked += tokenMask;
    }
    return done == 0 ? text : masked + QByteArrayView(text).sliced(done).toByteArray();
}

} // namespace gooseneck
