#include "session/workspacefile.h"

#include "json/jsonwriter.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

constexpr auto formatName = "gooseneck.workspace"_L1;
constexpr int formatVersion = 1;

QString textOf(const JsonDocument& document, JsonIndex object, QByteArrayView name)
{
    const JsonIndex member = object == noJson ? noJson : document.member(object, name);
    return member == noJson || document.kind(member) != JsonKind::String
               ? QString()
               : QString::fromUtf8(document.text(member));
}

QStringList textsOf(const JsonDocument& document, QByteArrayView name)
{
    QStringList texts;
    const JsonIndex list = document.member(document.root(), name);
    for (JsonIndex node = list == noJson ? noJson : document.firstChild(list); node != noJson;
         node = document.nextSibling(node)) {
        texts.append(QString::fromUtf8(document.text(node)));
    }
    return texts;
}

void writeTexts(JsonWriter& writer, QStringView name, const QStringList& texts)
{
    writer.key(name).beginInlineArray();
    for (const QString& text : texts) {
        writer.string(text);
    }
    writer.endArray();
}

FilterSetError errorAt(FilterSetError::Kind kind, const QString& path, const JsonDocument& document,
                       JsonIndex node)
{
    FilterSetError error{.kind = kind, .path = path};
    error.position = positionOf(document.bytes(), document.offset(node));
    return error;
}

Result<std::optional<Endpoint>, FilterSetError> readEndpoint(const JsonDocument& document)
{
    const JsonIndex object = document.member(document.root(), "endpoint");
    if (object == noJson) {
        return std::optional<Endpoint>();
    }
    const auto auth = authModeFrom(textOf(document, object, "auth"));
    auto parsed = parseEndpoint(textOf(document, object, "url"));
    if (!parsed || !auth) {
        return failure(errorAt(FilterSetError::Kind::UnknownWord,
                               parsed ? u"endpoint.auth"_s : u"endpoint.url"_s, document, object));
    }
    parsed->endpoint.auth = *auth;
    parsed->endpoint.scope = tokenScopeFrom(textOf(document, object, "tokenScope"));
    parsed->endpoint.learned = profileFrom(textOf(document, object, "learnedProfile"));
    return std::optional(parsed->endpoint);
}

Result<void, FilterSetError> checkVersion(const JsonDocument& document)
{
    const JsonIndex version = document.member(document.root(), "version");
    bool isNumber = false;
    const int number = version == noJson ? 0 : document.text(version).toInt(&isNumber);
    if (!isNumber || number < 1) {
        return failure(errorAt(FilterSetError::Kind::MissingMember, u"version"_s, document, document.root()));
    }
    if (number > formatVersion) {
        FilterSetError error = errorAt(FilterSetError::Kind::NewerVersion, u"version"_s, document, version);
        error.found = QString::number(number);
        return failure(error);
    }
    return {};
}

} // namespace

Result<Workspace, FilterSetError> readWorkspace(const QByteArray& bytes)
{
    Workspace workspace;
    const auto document = JsonDocument::parse(bytes);
    const bool isWorkspace = document && document->kind(document->root()) == JsonKind::Object &&
                             textOf(*document, document->root(), "format") == formatName;
    if (!isWorkspace) {
        auto filterSet = readFilterSet(bytes);
        if (!filterSet) {
            return failure(filterSet.error());
        }
        workspace.filterSet = std::move(filterSet).value();
        return workspace;
    }
    if (const auto version = checkVersion(*document); !version) {
        return failure(version.error());
    }
    const JsonIndex setObject = document->member(document->root(), "filterSet");
    if (setObject == noJson) {
        return failure(
            errorAt(FilterSetError::Kind::MissingMember, u"filterSet"_s, *document, document->root()));
    }
    auto filterSet = readFilterSet(*document, setObject);
    if (!filterSet) {
        return failure(filterSet.error());
    }
    workspace.filterSet = std::move(filterSet).value();
    auto endpoint = readEndpoint(*document);
    if (!endpoint) {
        return failure(endpoint.error());
    }
    workspace.endpoint = std::move(endpoint).value();
    const JsonIndex roles = document->member(document->root(), "roles");
    workspace.roles = {textOf(*document, roles, "status"), textOf(*document, roles, "incident"),
                       textOf(*document, roles, "title"), textOf(*document, roles, "description")};
    workspace.listenerPath = textOf(*document, document->root(), "listenerPath").toLatin1();
    const JsonIndex port = document->member(document->root(), "listenerPort");
    workspace.listenerPort = port == noJson ? workspace.listenerPort : document->text(port).toUShort();
    const auto number = [&](QByteArrayView name, qint64 otherwise) {
        const JsonIndex node = document->member(document->root(), name);
        const qint64 value = node == noJson ? 0 : document->text(node).toLongLong();
        return value > 0 ? value : otherwise;
    };
    workspace.retention.maxCount = number("historyCaptures", workspace.retention.maxCount);
    workspace.retention.maxBytes = number("historyBytes", workspace.retention.maxBytes);
    workspace.listenerHosts = textsOf(*document, "listenerHosts");
    workspace.keptStatuses = textsOf(*document, "keptStatuses");
    if (const auto server = parseRpcServer(textOf(*document, document->root(), "openStatusServer"))) {
        workspace.openStatusServer = *server;
    }
    return workspace;
}

QByteArray writeWorkspace(const Workspace& workspace)
{
    JsonWriter writer(JsonLayout::Indented);
    writer.beginObject().member(u"format", QString(formatName)).member(u"version", formatVersion);
    writer.key(u"filterSet");
    writeFilterSet(writer, workspace.filterSet);
    if (workspace.endpoint) {
        writer.key(u"endpoint").beginObject();
        writer.member(u"url", workspace.endpoint->url.toString(QUrl::FullyEncoded));
        writer.member(u"auth", toWord(workspace.endpoint->auth));
        if (workspace.endpoint->scope) {
            writer.member(u"tokenScope", toWord(*workspace.endpoint->scope));
        }
        if (workspace.endpoint->learned) {
            writer.member(u"learnedProfile", toText(*workspace.endpoint->learned));
        }
        writer.endObject();
    }
    writer.key(u"roles").beginObject();
    writer.member(u"status", workspace.roles.status).member(u"incident", workspace.roles.incident);
    writer.member(u"title", workspace.roles.title)
        .member(u"description", workspace.roles.description)
        .endObject();
    if (!workspace.keptStatuses.isEmpty()) {
        writeTexts(writer, u"keptStatuses", workspace.keptStatuses);
    }
    if (!workspace.listenerPath.isEmpty()) {
        writer.member(u"listenerPath", QString::fromLatin1(workspace.listenerPath));
        writer.member(u"listenerPort", workspace.listenerPort);
        writeTexts(writer, u"listenerHosts", workspace.listenerHosts);
        writer.member(u"historyCaptures", workspace.retention.maxCount);
        writer.member(u"historyBytes", workspace.retention.maxBytes);
        writer.member(u"openStatusServer", workspace.openStatusServer.toString(QUrl::FullyEncoded));
    }
    writer.endObject();
    return writer.finish();
}

} // namespace gooseneck
