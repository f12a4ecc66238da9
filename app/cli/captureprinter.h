#pragma once

#include "capture/capture.h"
#include "console.h"

namespace gooseneck {

/// Why a capture is printed.
enum class CaptureNews {
    JustCaptured, ///< the event of listen
    Stored,       ///< read back from the store
};

enum class CaptureBody { Left, Printed };

/// That a full history dropped its oldest payloads.
QString droppedText(qsizetype dropped);

/// One capture on standard output. Tokens in the query of its target are masked; the headers are not printed.
void printCapture(OutputForm form, CaptureNews news, CaptureBody body, const Capture& capture);

} // namespace gooseneck
