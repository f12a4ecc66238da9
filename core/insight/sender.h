#pragma once

#include "insight/roles.h"
#include "json/jsondocument.h"

#include <QByteArrayList>

#include <optional>
#include <vector>

namespace gooseneck {

enum class SenderKind {
    OpenStatusMonitor,    ///< a monitor alert (facts/openstatus.md, 1)
    OpenStatusTestButton, ///< what the Test button of OpenStatus sends: always "recovered"
    OpenStatusStatusPage, ///< a status-page subscriber webhook: monitor state never sends it
    GuideExample,         ///< the flat example of Callgoose's OpenStatus guide
    OtherMonitor,         ///< a monitor alert of the sender that fromName names
};

/// Whether a monitor going down or up makes its sender send such a payload.
enum class SentOn { MonitorState, OtherOccasions };

/// A payload whose sender is known by its shape, and the keys that serve there.
struct KnownSender
{
    SenderKind kind = SenderKind::OpenStatusMonitor;
    Roles roles;      ///< empty for the status page
    QString fromName; ///< what `from` would be
    SentOn sentOn = SentOn::MonitorState;

    bool operator==(const KnownSender&) const = default;
};

/// What has to stand at one place of a payload.
struct MemberRule
{
    enum class Want {
        Present,    ///< any value
        Absent,     ///< no member of that name
        Number,     ///< the kinds
        String,     ///< ...
        Object,     ///< ...
        OneOf,      ///< a value whose text is one of `texts`
        StatusWord, ///< a string that means down or up (insight/vocabulary.h)
    };

    QByteArray path; ///< names joined by dots, from the root object
    Want want = Want::Present;
    QByteArrayList texts; ///< for OneOf
};

/// A sender as data: a payload is its if all rules hold.
struct SenderShape
{
    KnownSender sender;
    std::vector<MemberRule> rules;
};

/// The senders known by name; the first that fits counts. A new one is one more entry (sendertable.cpp).
const std::vector<SenderShape>& senderTable();

/// Tells a sender by the members of the payload and their types, never by User-Agent. Anything else is
/// nullopt, and is served just as well by hand and by the atlas.
std::optional<KnownSender> recogniseSender(const JsonDocument& document,
                                           const std::vector<SenderShape>& table = senderTable());

} // namespace gooseneck
