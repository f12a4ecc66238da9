// The part of Analysis that is about the bodies of single captures.

#include "session/analysis.h"

#include <QElapsedTimer>

namespace gooseneck {

/// The capture with its body: the one place that fetches a body from the history.
CapturePtr Analysis::whole(const CapturePtr& capture)
{
    if (capture->hasBody()) {
        return capture;
    }
    if (!m_store) {
        auto opened = CaptureStore::open(m_storePath, StoreAccess::ReadOnly);
        if (!opened) {
            Q_EMIT readFailed(opened.error());
            return capture;
        }
        m_store = std::move(opened).value();
    }
    const auto read = m_store->capture(capture->id);
    if (!read) {
        if (read.error().kind != StoreError::Kind::Gone) { // that it went is said by the recorder
            Q_EMIT readFailed(read.error());
        }
        return capture;
    }
    return *read;
}

void Analysis::readFrom(const QString& storePath)
{
    m_storePath = storePath;
    m_store.reset();
}

void Analysis::parse(const CapturePtr& capture, const std::stop_token& stop)
{
    QElapsedTimer pause;
    pause.start();
    const auto watch = [&](int thousandths) {
        if (pause.hasExpired(progressInterval.count())) {
            pause.start();
            Q_EMIT parseProgressed(capture->id, thousandths);
        }
        return !stop.stop_requested();
    };
    Q_EMIT parsed(shownPayloadOf(whole(capture), watch));
}

void Analysis::compare(const CapturePtr& before, const CapturePtr& after)
{
    Q_EMIT compared(comparisonOf(whole(before), whole(after)));
}

void Analysis::exportTo(const QString& path)
{
    if (const auto written = exportHistory(m_storePath, path)) {
        Q_EMIT exported(path);
    } else {
        Q_EMIT exportFailed(written.error());
    }
}

} // namespace gooseneck
