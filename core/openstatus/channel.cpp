#include "openstatus/channel.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

void writeProvider(JsonWriter& writer)
{
    writer.member(u"provider", u"NOTIFICATION_PROVIDER_WEBHOOK");
}

void writeData(JsonWriter& writer, const CallgooseChannel& channel, const TokenText& token)
{
    writer.key(u"data").beginObject().key(u"webhook").beginObject();
    writer.member(u"endpoint", QString::fromUtf8(channelUrl(channel, token)));
    writer.key(u"headers").beginArray();
    for (const ChannelHeader& header : channelHeaders(channel, token)) {
        writer.beginObject().member(u"key", QString::fromUtf8(header.name));
        writer.member(u"value", QString::fromUtf8(header.value)).endObject();
    }
    writer.endArray().endObject().endObject();
}

void writeMonitors(JsonWriter& writer, const CallgooseChannel& channel)
{
    writer.key(u"monitorIds").beginArray();
    for (const QString& id : channel.monitorIds) {
        writer.string(id);
    }
    writer.endArray();
}

} // namespace

QString usualChannelName()
{
    return u"Callgoose SQIBS"_s;
}

QByteArray channelUrl(const CallgooseChannel& channel, const TokenText& token)
{
    QByteArray url = requestUrl(channel.endpoint, channel.from).toEncoded();
    if (channel.endpoint.auth == AuthMode::Query) {
        url += url.contains('?') ? "&token=" : "?token=";
        url += token.kind == TokenText::Kind::Token ? token.text.toPercentEncoding() : token.text;
    }
    return url;
}

QList<ChannelHeader> channelHeaders(const CallgooseChannel& channel, const TokenText& token)
{
    switch (channel.endpoint.auth) {
    case AuthMode::Bearer:
        return {{"Authorization", "Bearer " + token.text}};
    case AuthMode::Header:
        return {{"X-Callgoose-Auth", token.text}};
    case AuthMode::Query:
        return {};
    }
    return {};
}

QByteArray createChannelBody(const CallgooseChannel& channel, const TokenText& token, JsonLayout layout)
{
    JsonWriter writer(layout);
    writer.beginObject().member(u"name", channel.name);
    writeProvider(writer);
    writeData(writer, channel, token);
    writeMonitors(writer, channel);
    writer.endObject();
    return writer.finish();
}

QByteArray updateChannelBody(const QString& id, const CallgooseChannel& channel, const TokenText& token,
                             JsonLayout layout)
{
    JsonWriter writer(layout);
    writer.beginObject().member(u"id", id).member(u"name", channel.name);
    writeData(writer, channel, token);
    writeMonitors(writer, channel);
    writer.key(u"updateMonitorIds").boolean(true).endObject();
    return writer.finish();
}

QByteArray testChannelBody(const CallgooseChannel& channel, const TokenText& token, JsonLayout layout)
{
    JsonWriter writer(layout);
    writer.beginObject();
    writeProvider(writer);
    writeData(writer, channel, token);
    writer.endObject();
    return writer.finish();
}

} // namespace gooseneck
