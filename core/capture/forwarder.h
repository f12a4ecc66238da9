#pragma once

#include "capture/capture.h"

#include <QObject>

#include <functional>
#include <memory>

namespace gooseneck {

/// One capture on its way to another server: started once, emits finished() exactly once, always queued,
/// then deletes itself. abort() ends it too, with status 0.
class ForwardJob : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void abort() = 0;

Q_SIGNALS:
    void finished(const gooseneck::ForwardedAnswer& answer);
};

/// Passes captures on ("tee"). Lives on the Recorder's thread and belongs to the Recorder, which keeps it
/// until its last job has finished. What it does is implemented downstream (callgoose/teeforwarder.h).
class Forwarder : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Sends method POST with the body byte for byte. The job belongs to this forwarder and ends without
    /// finished() if the forwarder goes first.
    virtual ForwardJob* forward(const Capture& capture) = 0;
};

/// Makes a forwarder on the thread that calls it. An empty one stands for "no tee".
using ForwarderFactory = std::function<std::unique_ptr<Forwarder>()>;

} // namespace gooseneck
