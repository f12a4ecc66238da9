#pragma once

#include "json/jsonsearch.h"

#include <QObject>
#include <QTimer>

namespace gooseneck {

/// Searches a document while the window stays live: pieces of a few milliseconds on a zero timer. A new
/// document or text starts over.
class TreeSearch : public QObject
{
    Q_OBJECT

public:
    explicit TreeSearch(QObject* parent = nullptr);

    void setDocument(std::shared_ptr<const JsonDocument> document);
    void setNeedle(const QString& needle);
    const QString& needle() const { return m_needle; }

    bool isOver() const { return m_search.isOver(); }
    qsizetype count() const { return static_cast<qsizetype>(m_search.hits().size()); }
    /// Which hit `node` is, from 1; 0 if it is none.
    qsizetype ordinalOf(JsonIndex node) const;
    JsonIndex next(JsonIndex node) const { return m_search.hitAfter(node); }
    JsonIndex previous(JsonIndex node) const { return m_search.hitBefore(node); }

Q_SIGNALS:
    /// More hits are known, or the search is over.
    void advanced();

private:
    void restart();
    void work();

    std::shared_ptr<const JsonDocument> m_document;
    QString m_needle;
    JsonSearch m_search;
    QTimer m_timer;
};

} // namespace gooseneck
