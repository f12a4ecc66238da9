#include "insight/sender.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

using Want = MemberRule::Want;

Roles openStatusRoles()
{
    return {u"status"_s, u"monitor.id"_s, u"monitor.name"_s, u"errorMessage"_s};
}

/// All values together: a real monitor can have id 1 (facts/openstatus.md, 1).
SenderShape openStatusTestButton()
{
    return {{SenderKind::OpenStatusTestButton, openStatusRoles(), u"OpenStatus"_s, SentOn::OtherOccasions},
            {{"latency", Want::OneOf, {"1337"}},
             {"monitor.name", Want::OneOf, {"test"}},
             {"monitor.url", Want::OneOf, {"http://openstat.us"}},
             {"status", Want::OneOf, {"recovered"}},
             {"statusCode", Want::OneOf, {"200"}},
             {"monitor.id", Want::OneOf, {"1"}},
             {"monitor.id", Want::Number, {}},
             {"monitor.name", Want::String, {}},
             {"status", Want::String, {}},
             {"cronTimestamp", Want::Number, {}}}};
}

SenderShape openStatusMonitor()
{
    return {{SenderKind::OpenStatusMonitor, openStatusRoles(), u"OpenStatus"_s},
            {{"monitor.id", Want::Number, {}},
             {"monitor.name", Want::String, {}},
             {"cronTimestamp", Want::Number, {}},
             {"status", Want::String, {}}}};
}

/// A status-page webhook of one of the `types`, known by one more member (facts/openstatus.md, 5).
SenderShape openStatusStatusPage(const QByteArrayList& types, const QByteArray& member)
{
    SenderShape shape{{SenderKind::OpenStatusStatusPage, {}, u"OpenStatus"_s, SentOn::OtherOccasions},
                      {{"type", Want::OneOf, types}, {"monitor", Want::Absent, {}}}};
    if (!member.isEmpty()) {
        shape.rules.push_back({member, Want::Present, {}});
    }
    return shape;
}

SenderShape guideExample()
{
    return {{SenderKind::GuideExample, {u"status"_s, u"id"_s, u"name"_s, u"message"_s}, u"OpenStatus"_s},
            {{"id", Want::String, {}},
             {"name", Want::String, {}},
             {"message", Want::Present, {}},
             {"status", Want::StatusWord, {}}}};
}

} // namespace

const std::vector<SenderShape>& senderTable()
{
    static const std::vector<SenderShape> table{
        openStatusTestButton(),
        openStatusMonitor(),
        openStatusStatusPage({"status_report", "maintenance", "verification", "page_update"}, {}),
        openStatusStatusPage({"test"}, "data"),
        openStatusStatusPage({"test"}, "message"),
        guideExample(),
    };
    return table;
}

} // namespace gooseneck
