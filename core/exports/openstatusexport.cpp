#include "exports/openstatusexport.h"

#include "exports/sheetcontent.h"
#include "openstatus/channel.h"
#include "wording/tr.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

/// A text as a string of HCL, with nothing in it that is a template.
QString hcl(const QString& text)
{
    QString quoted = text;
    quoted.replace(u'\\', u"\\\\"_s)
        .replace(u'"', u"\\\""_s)
        .replace(u'\n', u"\\n"_s)
        .replace(u'\r', u"\\r"_s);
    quoted.replace(u"${"_s, u"$${"_s).replace(u"%{"_s, u"%%{"_s);
    return u'"' + quoted + u'"';
}

QString variable(const QString& name, const QString& type, const QString& description,
                 const QString& more = {})
{
    return u"variable \"%1\" {\n  description = %2\n  type        = %3\n%4}\n\n"_s.arg(name, hcl(description),
                                                                                       type, more);
}

/// A string of HCL with the token's variable in the place of its placeholder.
QString withToken(const QByteArray& text, const QString& expression)
{
    return hcl(QString::fromUtf8(text)).replace(tokenPlaceholder, expression);
}

QString endpointText(const CallgooseChannel& channel, bool hasEndpoint)
{
    const bool inQuery = channel.endpoint.auth == AuthMode::Query;
    if (hasEndpoint) {
        return withToken(channelUrl(channel, {tokenPlaceholder.toUtf8()}),
                         u"${urlencode(var.callgoose_token)}"_s);
    }
    const QString from = QString::fromLatin1(QUrl::toPercentEncoding(channel.from));
    return channel.from.isEmpty() || inQuery ? u"var.callgoose_url"_s
                                             : u"\"${var.callgoose_url}?from=%1\""_s.arg(from);
}

QString headersText(const CallgooseChannel& channel)
{
    QString text;
    for (const ChannelHeader& header : channelHeaders(channel, {tokenPlaceholder.toUtf8()})) {
        text += u"      { key = %1, value = %2 },\n"_s.arg(
            hcl(QString::fromLatin1(header.name)), withToken(header.value, u"${var.callgoose_token}"_s));
    }
    return text.isEmpty() ? u"[]"_s : QString(u"[\n"_s + text + u"    ]"_s);
}

QString monitorsText(const QStringList& monitorIds)
{
    QStringList quoted;
    for (const QString& id : monitorIds) {
        quoted.append(hcl(id));
    }
    return monitorIds.isEmpty() ? u"var.openstatus_monitor_ids"_s
                                : QString(u'[' + quoted.join(u", "_s) + u']');
}

} // namespace

QByteArray channelAsTerraform(const FilterSet& filterSet, const std::optional<Endpoint>& endpoint,
                              const QStringList& monitorIds)
{
    const CallgooseChannel channel{usualChannelName(), endpoint.value_or(Endpoint()), filterSet.from,
                                   monitorIds};
    QString text = u"# "_s +
                   tr("OpenStatus tells Callgoose SQIBS. Set TF_VAR_callgoose_token; the state file keeps "
                      "the token in clear, as OpenStatus does.") +
                   u"\n\nterraform {\n  required_providers {\n    openstatus = {\n"
                   "      source = \"openstatusHQ/openstatus\"\n    }\n  }\n}\n\n"_s;
    text += variable(u"callgoose_token"_s, u"string"_s, tr("API token of Callgoose, best of one service"),
                     u"  sensitive   = true\n"_s);
    if (!endpoint) {
        text += variable(u"callgoose_url"_s, u"string"_s, tr("URL from Callgoose: Dashboard, API Tokens"));
    }
    if (monitorIds.isEmpty()) {
        text += variable(u"openstatus_monitor_ids"_s, u"list(string)"_s,
                         tr("Ids of the monitors that should page someone"));
    }
    text += u"resource \"openstatus_notification\" \"callgoose\" {\n  name          = %1\n"
            "  provider_type = \"webhook\"\n\n  webhook {\n    endpoint = %2\n    headers  = %3\n  }\n\n"
            "  monitor_ids = %4\n}\n"_s.arg(hcl(channel.name), endpointText(channel, endpoint.has_value()),
                                            headersText(channel), monitorsText(monitorIds));
    return text.toUtf8();
}

QByteArray channelAsRequest(const FilterSet& filterSet, const std::optional<Endpoint>& endpoint,
                            const QStringList& monitorIds)
{
    CallgooseChannel channel{usualChannelName(), endpoint.value_or(Endpoint()), filterSet.from, monitorIds};
    if (endpoint) {
        return createChannelBody(channel, {tokenPlaceholder.toUtf8()}, JsonLayout::Indented);
    }
    channel.endpoint.url = QUrl(u"https://callgoose.invalid/"_s);
    QByteArray body = createChannelBody(channel, {tokenPlaceholder.toUtf8()}, JsonLayout::Indented);
    return body.replace("https://callgoose.invalid/", "<CALLGOOSE-URL>");
}

} // namespace gooseneck
