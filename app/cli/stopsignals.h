#pragma once

#include <QObject>

class QSocketNotifier;

namespace gooseneck {

/// Turns SIGINT and SIGTERM into raised(), so that a command ends in its own order instead of at once. One at
/// a time, on the main thread; while it lives the signals do not end the process.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject* parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void raised();
};

} // namespace gooseneck
