#pragma once

#include "capture/capture.h"

namespace gooseneck {

/// A capture as it may leave the program while its secrets are not revealed: the values of secret headers,
/// the listener's secret path, tokens in target and referring addresses, and capabilities in the body
/// (insight/capabilities.h) are masked. A packed body that holds some is unpacked, and loses its
/// Content-Encoding; one that cannot be unpacked could hold anything and is left out, a mark in its place.
/// Everything else is as it was received.
Capture maskedCapture(const Capture& capture);

} // namespace gooseneck
