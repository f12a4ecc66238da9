#pragma once

#include "http/requestparser.h"

#include <QList>

#include <algorithm>

namespace gooseneck::test {

/// What came of a stream of bytes: the requests, and the status of the refusal that ended it (0 = none).
struct Outcome
{
    QList<HttpRequest> requests;
    int status = 0;
};

inline bool isSame(const Outcome& a, const Outcome& b)
{
    return a.status == b.status &&
           std::equal(a.requests.cbegin(), a.requests.cend(), b.requests.cbegin(), b.requests.cend(),
                      [](const HttpRequest& x, const HttpRequest& y) {
                          return x.body == y.body && x.head.method == y.head.method &&
                                 x.head.target == y.head.target && x.head.headers == y.head.headers &&
                                 x.head.minorVersion == y.head.minorVersion;
                      });
}

/// Feeds pieces to a parser that admits everything, as a connection does.
class ParserDriver
{
public:
    explicit ParserDriver(const HttpLimits& limits = {})
        : m_parser(limits)
    {
    }

    void feed(QByteArrayView bytes)
    {
        while (!bytes.isEmpty() && m_outcome.status == 0) {
            bytes = bytes.sliced(m_parser.feed(bytes));
            if (m_parser.stage() == RequestParser::Stage::Admission) {
                m_parser.admit();
            }
            if (m_parser.stage() == RequestParser::Stage::Complete) {
                m_outcome.requests.append(m_parser.takeRequest());
            }
            if (m_parser.stage() == RequestParser::Stage::Refused) {
                m_outcome.status = m_parser.refusal().status;
            }
        }
    }

    const Outcome& outcome() const { return m_outcome; }

private:
    RequestParser m_parser;
    Outcome m_outcome;
};

inline Outcome parseWhole(QByteArrayView bytes, const HttpLimits& limits = {})
{
    ParserDriver driver(limits);
    driver.feed(bytes);
    return driver.outcome();
}

inline Outcome parseSplitAt(QByteArrayView bytes, qsizetype position, const HttpLimits& limits = {})
{
    ParserDriver driver(limits);
    driver.feed(bytes.first(position));
    driver.feed(bytes.sliced(position));
    return driver.outcome();
}

inline Outcome parseByteByByte(QByteArrayView bytes, const HttpLimits& limits = {})
{
    ParserDriver driver(limits);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        driver.feed(bytes.sliced(i, 1));
    }
    return driver.outcome();
}

} // namespace gooseneck::test
