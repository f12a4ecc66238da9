#pragma once

#include "capture/capture.h"

#include <QList>

namespace gooseneck {

/// A payload that comes with the program, to practise with before anything real was captured.
struct Sample
{
    QString id; ///< "openstatus-error": the word of the command line, and the capture's origin
    QByteArray body;
};

/// OpenStatus error, degraded, recovered and Test button, then the guide's down and up.
QList<Sample> builtInSamples();

/// The sample as a capture that was received now.
Capture captureOf(const Sample& sample);

} // namespace gooseneck
