#include "models/treesearch.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace gooseneck {

using namespace std::chrono_literals;

namespace {

constexpr auto sliceLength = 8ms;

} // namespace

TreeSearch::TreeSearch(QObject* parent)
    : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &TreeSearch::work);
}

void TreeSearch::setDocument(std::shared_ptr<const JsonDocument> document)
{
    m_document = std::move(document);
    restart();
}

void TreeSearch::setNeedle(const QString& needle)
{
    if (needle != m_needle) {
        m_needle = needle;
        restart();
    }
}

qsizetype TreeSearch::ordinalOf(JsonIndex node) const
{
    const auto& hits = m_search.hits();
    const auto hit = std::ranges::lower_bound(hits, node);
    return hit != hits.cend() && *hit == node ? hit - hits.cbegin() + 1 : 0;
}

void TreeSearch::restart()
{
    m_search = JsonSearch(m_document, m_needle);
    if (m_search.isOver()) {
        m_timer.stop();
        Q_EMIT advanced();
    } else {
        m_timer.start();
    }
}

void TreeSearch::work()
{
    const QDeadlineTimer deadline(sliceLength);
    bool goesOn = true;
    while (goesOn && !deadline.hasExpired()) {
        goesOn = m_search.step();
    }
    if (!goesOn) {
        m_timer.stop();
    }
    Q_EMIT advanced();
}

} // namespace gooseneck
