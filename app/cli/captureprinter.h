#pragma once

#include "capture/capture.h"
#include "console.h"
#include "exports/capturetext.h"

namespace gooseneck {

/// Why a capture is printed.
enum class CaptureNews {
    JustCaptured, ///< the event of listen
    Stored,       ///< read back from the store
};

enum class CaptureBody { Left, Printed };

/// That a full history dropped its oldest payloads.
QString droppedText(qsizetype dropped);

struct CapturePrinting
{
    CaptureNews news = CaptureNews::Stored;
    CaptureBody body = CaptureBody::Left;
    Secrecy secrecy = Secrecy::Masked; ///< of the listener's path and of what is in the body
};

/// One capture on standard output. Tokens in the query of its target are always masked, the headers are not
/// printed; size and digest are of the body as it was received.
void printCapture(OutputForm form, const CapturePrinting& printing, const Capture& capture);

} // namespace gooseneck
