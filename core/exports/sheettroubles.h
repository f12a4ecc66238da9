#pragma once

#include "exports/sheetcontent.h"

namespace gooseneck {

/// The symptoms of the guide's section 7 in its order, each with the findings that would cause it, and last,
/// where there are some, the findings that belong to none.
QList<SheetTrouble> sheetTroubles(const QList<Finding>& findings);

} // namespace gooseneck
