#include "json/jsonsearch.h"

#include "json/jsontext.h"

#include <algorithm>

namespace gooseneck {

namespace {

constexpr qsizetype stepBytes = 1'000'000;
constexpr qsizetype maxSearched = 1'000'000;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

bool holdsAscii(QByteArrayView text, const QByteArray& lowerNeedle)
{
    return std::search(text.begin(), text.end(), lowerNeedle.cbegin(), lowerNeedle.cend(),
                       [](char c, char wanted) { return lower(c) == wanted; }) != text.end();
}

} // namespace

JsonSearch::JsonSearch(std::shared_ptr<const JsonDocument> document, const QString& needle)
    : m_document(needle.isEmpty() ? nullptr : std::move(document))
    , m_needle(needle)
    , m_lower(isAscii(needle) ? needle.toLatin1().toLower() : QByteArray())
{
}

bool JsonSearch::step()
{
    if (isOver()) {
        return false;
    }
    const qsizetype until = m_document->start(m_next) + stepBytes;
    do {
        if (matches(m_next)) {
            m_hits.push_back(m_next);
        }
        ++m_next;
    } while (m_next < m_document->size() && m_document->start(m_next) < until);
    return !isOver();
}

bool JsonSearch::matches(JsonIndex node) const
{
    const QByteArrayView bytes(m_document->bytes());
    if (m_document->hasKey(node) && holds(bytes.sliced(m_document->start(node)), true)) {
        return true;
    }
    if (m_document->isContainer(node)) {
        return false;
    }
    const QByteArrayView value = bytes.sliced(m_document->offset(node));
    const bool isString = value.front() == '"';
    return holds(isString ? value : m_document->raw(node), isString);
}

bool JsonSearch::holds(QByteArrayView written, bool isQuoted) const
{
    QByteArrayView inside = written;
    if (isQuoted) {
        inside = written.sliced(1, qMin(maxSearched, written.size() - 1));
        inside = inside.first(stringLength(inside));
    }
    if (!m_lower.isEmpty() && !inside.contains('\\')) {
        return holdsAscii(inside, m_lower);
    }
    const QByteArray text = isQuoted ? textExcerpt(written, maxSearched).text : inside.toByteArray();
    return charactersOf(text).contains(m_needle, Qt::CaseInsensitive);
}

JsonIndex JsonSearch::hitAfter(JsonIndex node) const
{
    if (m_hits.empty()) {
        return noJson;
    }
    const auto hit = std::ranges::upper_bound(m_hits, node);
    return hit == m_hits.cend() ? m_hits.front() : *hit;
}

JsonIndex JsonSearch::hitBefore(JsonIndex node) const
{
    if (m_hits.empty()) {
        return noJson;
    }
    const auto behind = std::ranges::lower_bound(m_hits, node);
    return behind == m_hits.cbegin() ? m_hits.back() : *(behind - 1);
}

} // namespace gooseneck
