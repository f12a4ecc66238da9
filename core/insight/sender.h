#pragma once

#include "insight/roles.h"
#include "json/jsondocument.h"

#include <optional>

namespace gooseneck {

enum class SenderKind {
    OpenStatusMonitor,    ///< a monitor alert (facts/openstatus.md, 1)
    OpenStatusTestButton, ///< what the Test button of OpenStatus sends: always "recovered"
    OpenStatusStatusPage, ///< a status-page subscriber webhook: monitor state never sends it
    GuideExample,         ///< the flat example of Callgoose's OpenStatus guide
};

/// A payload whose sender is known by its shape, and the keys that serve there.
struct KnownSender
{
    SenderKind kind = SenderKind::OpenStatusMonitor;
    Roles roles;      ///< empty for the status page
    QString fromName; ///< what `from` would be

    bool operator==(const KnownSender&) const = default;
};

/// Tells a sender by its root keys and their types, never by User-Agent. Anything else is nullopt, and is
/// served just as well by hand.
std::optional<KnownSender> recogniseSender(const JsonDocument& document);

} // namespace gooseneck
