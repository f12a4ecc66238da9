#include "session/listfilter.h"

#include <algorithm>

namespace gooseneck {

namespace {

char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool isAscii(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

ListMatcher::ListMatcher(const ListFilter& filter)
    : m_filter(filter)
{
    if (isAscii(filter.text)) {
        m_lowerAscii = filter.text.toLatin1().toLower();
    }
}

bool ListMatcher::matches(const RowFacts* facts, const Capture& capture, const QByteArray& content) const
{
    const bool verdictFits =
        m_filter.verdicts.isEmpty() || (facts && m_filter.verdicts.contains(facts->verdict));
    return verdictFits && (m_filter.text.isEmpty() || textMatches(facts, capture, content));
}

bool ListMatcher::textMatches(const RowFacts* facts, const Capture& capture, const QByteArray& content) const
{
    const auto contains = [&](const QString& text) {
        return text.contains(m_filter.text, Qt::CaseInsensitive);
    };
    return (facts && (contains(facts->title) || contains(facts->status))) || contains(capture.origin) ||
           bodyContains(content);
}

bool ListMatcher::bodyContains(const QByteArray& body) const
{
    if (m_lowerAscii.isEmpty()) {
        return QString::fromUtf8(body).contains(m_filter.text, Qt::CaseInsensitive);
    }
    const auto found = std::search(body.cbegin(), body.cend(), m_lowerAscii.cbegin(), m_lowerAscii.cend(),
                                   [](char inBody, char lower) { return asciiLower(inBody) == lower; });
    return found != body.cend();
}

} // namespace gooseneck
