#pragma once

#include "session/rowfacts.h"

#include <QList>
#include <QString>

namespace gooseneck {

/// What the operator wants to see of the list.
struct ListFilter
{
    QString text;                ///< stands somewhere in the payload, whatever the case; empty = no matter
    QList<VerdictKind> verdicts; ///< one of these; empty = no matter

    bool isEmpty() const { return text.isEmpty() && verdicts.isEmpty(); }
    bool operator==(const ListFilter&) const = default;
};

/// A list filter made ready for many payloads.
class ListMatcher
{
public:
    explicit ListMatcher(const ListFilter& filter = {});

    const ListFilter& filter() const { return m_filter; }
    /// The text is looked for in title, status, origin and in the bytes of the content (Payload::content).
    /// Without facts (not evaluated yet) a row has no verdict, title or status.
    bool matches(const RowFacts* facts, const Capture& capture, const QByteArray& content) const;

private:
    bool textMatches(const RowFacts* facts, const Capture& capture, const QByteArray& content) const;
    bool bodyContains(const QByteArray& body) const;

    ListFilter m_filter;
    QByteArray m_lowerAscii; ///< the text in lower case, if it is all ASCII: most are, and bytes go fast
};

} // namespace gooseneck
