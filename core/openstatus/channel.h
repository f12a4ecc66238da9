#pragma once

#include "callgoose/endpoint.h"
#include "json/jsonwriter.h"

#include <QStringList>

namespace gooseneck {

/// OpenStatus's notification channel that calls Callgoose: where it posts, with which token, for which
/// monitors. The token itself is no part of it.
struct CallgooseChannel
{
    QString name;
    Endpoint endpoint;
    QString from; ///< the sender's name in the URL
    QStringList monitorIds;

    bool operator==(const CallgooseChannel&) const = default;
};

/// The name it gets where nobody chose another.
QString usualChannelName();

/// What stands in the token's place: the token itself where a body is sent, which is percent-encoded in a
/// URL, or words for it everywhere else, which are not.
struct TokenText
{
    enum class Kind { Token, Placeholder };

    QByteArray text;
    Kind kind = Kind::Placeholder;
};

/// The URL it posts to; holds the token if that travels in the query.
QByteArray channelUrl(const CallgooseChannel& channel, const TokenText& token);

struct ChannelHeader
{
    QByteArray name;
    QByteArray value;

    bool operator==(const ChannelHeader&) const = default;
};
/// The header that carries the token; none if it travels in the query. OpenStatus adds Content-Type:
/// application/json by itself.
QList<ChannelHeader> channelHeaders(const CallgooseChannel& channel, const TokenText& token);

// Bodies of the management API, members in the order and of the types of the samples (facts/openstatus.md,
// 4).

QByteArray createChannelBody(const CallgooseChannel& channel, const TokenText& token, JsonLayout layout);
/// Replaces name, data and the list of monitors.
QByteArray updateChannelBody(const QString& id, const CallgooseChannel& channel, const TokenText& token,
                             JsonLayout layout);
/// Sends a test without a saved channel.
QByteArray testChannelBody(const CallgooseChannel& channel, const TokenText& token, JsonLayout layout);

} // namespace gooseneck
