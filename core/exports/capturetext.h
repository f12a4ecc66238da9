#pragma once

#include "capture/capture.h"

#include <QString>

namespace gooseneck {

/// Whether secrets of headers, address and body go out: only where the operator has revealed them.
enum class Secrecy { Masked, Revealed };

/// A capture as a command for a POSIX shell that sends it again, byte for byte if revealed: every text quoted
/// so that the shell changes nothing in it. What the connection adds by itself (Host, Content-Length ...) is
/// left to curl.
QString asCurlCommand(const Capture& capture, Secrecy secrecy);

/// A capture as one entry of a HAR file (version 1.2), on one line: request with headers and body, base64
/// where the body is no text; of the answer what was kept.
QByteArray asHarEntry(const Capture& capture, Secrecy secrecy);

} // namespace gooseneck
