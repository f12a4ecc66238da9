#pragma once

#include "json/jsondocument.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace gooseneck {

using JsonParseOutcome = Result<std::shared_ptr<const JsonDocument>, JsonError>;

/// Parses bytes in a thread of the global pool, so that the window stays live over a document of 100 MB.
///
/// Started once; finished() comes exactly once, always queued, in the thread the job lives in, also after
/// abort() (then with JsonError::Kind::Stopped). A job that is destroyed before that stays silent and its
/// parse ends by itself.
class JsonParseJob : public QObject
{
    Q_OBJECT

public:
    explicit JsonParseJob(QByteArray bytes, QObject* parent = nullptr);
    ~JsonParseJob() override;

    void start();
    void abort();

Q_SIGNALS:
    void progressed(int thousandths);
    void finished(const gooseneck::JsonParseOutcome& outcome);

private:
    void finish();

    QByteArray m_bytes;
    QFutureWatcher<JsonParseOutcome> m_watcher;
};

} // namespace gooseneck
