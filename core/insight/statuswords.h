#pragma once

#include <QStringView>

namespace gooseneck {

enum class StatusMeaning { Down, Up, Unsure };

/// What a status value means in the common vocabularies of monitoring, in any case. "degraded" is Unsure:
/// whether it opens, keeps or closes an incident is the operator's choice.
StatusMeaning statusMeaning(QStringView value);

} // namespace gooseneck
