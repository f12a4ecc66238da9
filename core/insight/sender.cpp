#include "insight/sender.h"

#include "insight/statuswords.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

bool hasMember(const JsonDocument& document, JsonIndex object, QByteArrayView name, JsonKind kind)
{
    const JsonIndex member = document.member(object, name);
    return member != noJson && document.kind(member) == kind;
}

QByteArray textOf(const JsonDocument& document, JsonIndex object, QByteArrayView name)
{
    const JsonIndex member = document.member(object, name);
    return member == noJson ? QByteArray() : document.text(member);
}

bool isMonitorAlert(const JsonDocument& document)
{
    const JsonIndex root = document.root();
    const JsonIndex monitor = document.member(root, "monitor");
    return monitor != noJson && document.kind(monitor) == JsonKind::Object &&
           hasMember(document, monitor, "id", JsonKind::Number) &&
           hasMember(document, monitor, "name", JsonKind::String) &&
           hasMember(document, root, "cronTimestamp", JsonKind::Number) &&
           hasMember(document, root, "status", JsonKind::String);
}

/// All values together: a real monitor can have id 1 (facts/openstatus.md, 1).
bool isTestButton(const JsonDocument& document)
{
    const JsonIndex root = document.root();
    const JsonIndex monitor = document.member(root, "monitor");
    return textOf(document, monitor, "id") == "1" && textOf(document, monitor, "name") == "test" &&
           textOf(document, monitor, "url") == "http://openstat.us" &&
           textOf(document, root, "status") == "recovered" && textOf(document, root, "statusCode") == "200" &&
           textOf(document, root, "latency") == "1337";
}

bool isStatusPage(const JsonDocument& document)
{
    const JsonIndex root = document.root();
    const QByteArray type = textOf(document, root, "type");
    const bool knownType = type == "status_report" || type == "maintenance" || type == "test" ||
                           type == "verification" || type == "page_update";
    return knownType && document.member(root, "monitor") == noJson &&
           (document.member(root, "data") != noJson || type != "test" ||
            document.member(root, "message") != noJson);
}

bool isGuideExample(const JsonDocument& document)
{
    const JsonIndex root = document.root();
    return hasMember(document, root, "id", JsonKind::String) &&
           hasMember(document, root, "name", JsonKind::String) &&
           hasMember(document, root, "status", JsonKind::String) &&
           statusMeaning(QString::fromUtf8(textOf(document, root, "status"))) != StatusMeaning::Unsure &&
           document.member(root, "message") != noJson;
}

} // namespace

std::optional<KnownSender> recogniseSender(const JsonDocument& document)
{
    if (document.kind(document.root()) != JsonKind::Object) {
        return std::nullopt;
    }
    const Roles monitorRoles{u"status"_s, u"monitor.id"_s, u"monitor.name"_s, u"errorMessage"_s};
    if (isMonitorAlert(document)) {
        const SenderKind kind =
            isTestButton(document) ? SenderKind::OpenStatusTestButton : SenderKind::OpenStatusMonitor;
        return KnownSender{kind, monitorRoles, u"OpenStatus"_s};
    }
    if (isStatusPage(document)) {
        return KnownSender{SenderKind::OpenStatusStatusPage, {}, u"OpenStatus"_s};
    }
    if (isGuideExample(document)) {
        return KnownSender{
            SenderKind::GuideExample, {u"status"_s, u"id"_s, u"name"_s, u"message"_s}, u"OpenStatus"_s};
    }
    return std::nullopt;
}

} // namespace gooseneck
