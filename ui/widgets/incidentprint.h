#pragma once

#include "base/fileio.h"
#include "widgets/incidentchart.h"

class QPrinter;

namespace gooseneck {

/// Taller pictures are cut off: no program would open them.
constexpr qsizetype maxPictureLanes = 500;

/// Writes the picture as PNG, or as SVG if the file is called so; in the colours of the screen.
Result<void, FileError> savePicture(const IncidentChart& chart, const QString& path);

/// Prints all lanes, as many on a page as fit, in light colours.
void printPicture(const IncidentChart& chart, QPrinter& printer);

} // namespace gooseneck
