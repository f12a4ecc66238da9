#pragma once

#include "json/jsondocument.h"

#include <QUrl>

namespace gooseneck {

/// The link that a text is as a whole; invalid if it is none that may be opened. Only http and https, with a
/// host and without a user name, which serves to pass one host off as another (design/robustness.md, trap 8).
QUrl linkIn(const JsonDocument& document, JsonIndex node);

/// The link as it is shown and opened: percent-encoded, the host in ASCII ("xn--…"), so that no letter looks
/// like another.
QString asciiForm(const QUrl& link);

} // namespace gooseneck
