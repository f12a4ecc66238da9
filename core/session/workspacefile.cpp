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

/// A number above 0.
qint64 numberOf(const JsonDocument& document, JsonIndex object, QByteArrayView name, qint64 otherwise)
{
    const JsonIndex node = object == noJson ? noJson : document.member(object, name);
    const qint64 value = node == noJson ? 0 : document.text(node).toLongLong();
    return value > 0 ? value : otherwise;
}

bool isTrue(const JsonDocument& document, JsonIndex object, QByteArrayView name)
{
    const JsonIndex node = object == noJson ? noJson : document.member(object, name);
    return node != noJson && document.kind(node) == JsonKind::True;
}

/// An answer that cannot be given, as in a file written by hand, is the usual one.
DeliveryAnswer readAnswer(const JsonDocument& document, JsonIndex object)
{
    DeliveryAnswer answer;
    answer.status = static_cast<int>(numberOf(document, object, "status", answer.status));
    answer.delay = std::chrono::milliseconds(numberOf(document, object, "delayMilliseconds", 0));
    answer.contentType = textOf(document, object, "contentType").toUtf8();
    answer.body = textOf(document, object, "body").toUtf8();
    return object == noJson || errorIn(answer) ? DeliveryAnswer() : answer;
}

KeptListener readListener(const JsonDocument& document)
{
    const JsonIndex root = document.root();
    KeptListener listener;
    listener.path = textOf(document, root, "listenerPath").toLatin1();
    if (const JsonIndex port = document.member(root, "listenerPort"); port != noJson) {
        listener.port = document.text(port).toUShort(); // 0 is any free one
    }
    listener.hostNames = textsOf(document, "listenerHosts");
    listener.isOn = isTrue(document, root, "listenerOn");
    listener.passesOn = isTrue(document, root, "listenerPassesOn");
    listener.secretHeader = textOf(document, root, "listenerSecretHeader").toLatin1();
    listener.answer = readAnswer(document, document.member(root, "listenerAnswer"));
    return listener;
}

void writeListener(JsonWriter& writer, const KeptListener& listener)
{
    writer.member(u"listenerPath", QString::fromLatin1(listener.path));
    writer.member(u"listenerPort", listener.port);
    writeTexts(writer, u"listenerHosts", listener.hostNames);
    writer.key(u"listenerOn").boolean(listener.isOn).key(u"listenerPassesOn").boolean(listener.passesOn);
    writer.member(u"listenerSecretHeader", QString::fromLatin1(listener.secretHeader));
    writer.key(u"listenerAnswer").beginObject();
    writer.member(u"status", listener.answer.status)
        .member(u"delayMilliseconds", static_cast<qint64>(listener.answer.delay.count()))
        .member(u"contentType", QString::fromUtf8(listener.answer.contentType))
        .member(u"body", QString::fromUtf8(listener.answer.body))
        .endObject();
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
    workspace.listener = readListener(*document);
    workspace.retention.maxCount =
        numberOf(*document, document->root(), "historyCaptures", workspace.retention.maxCount);
    workspace.retention.maxBytes =
        numberOf(*document, document->root(), "historyBytes", workspace.retention.maxBytes);
    workspace.keptStatuses = textsOf(*document, "keptStatuses");
    workspace.savedAs = textOf(*document, document->root(), "savedAs");
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
    if (!workspace.listener.path.isEmpty()) {
        writeListener(writer, workspace.listener);
        writer.member(u"historyCaptures", workspace.retention.maxCount);
        writer.member(u"historyBytes", workspace.retention.maxBytes);
        writer.member(u"openStatusServer", workspace.openStatusServer.toString(QUrl::FullyEncoded));
        writer.member(u"savedAs", workspace.savedAs);
    }
    writer.endObject();
    return writer.finish();
}

} // namespace gooseneck
