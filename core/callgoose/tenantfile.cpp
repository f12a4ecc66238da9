#include "callgoose/tenantfile.h"

#include "callgoose/endpoint.h"
#include "filter/profile.h"
#include "json/jsondocument.h"
#include "json/jsonpath.h"

#include <algorithm>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

using Kind = TenantFileError::Kind;

constexpr qint64 maxWindowSeconds = 86'400;

/// Reads one object after the other and remembers the first thing that is wrong.
class TenantReader
{
public:
    explicit TenantReader(const JsonDocument& document)
        : m_document(document)
    {
    }

    const std::optional<TenantFileError>& error() const { return m_error; }

    TenantFile read()
    {
        TenantFile file;
        const JsonIndex root = m_document.root();
        if (!isTenant(root)) {
            return file;
        }
        allowOnly(root, {"format", "version", "duplicateWindowSeconds", "webhook", "services", "tokens"});
        readWindow(root, file);
        readWebhook(root, file);
        forEachObject(root, "services", [&](JsonIndex one) { readService(one, file); });
        forEachObject(root, "tokens", [&](JsonIndex one) { readToken(one, file); });
        if (file.services.isEmpty()) {
            fail(Kind::NoServices, root);
        }
        return file;
    }

private:
    bool isTenant(JsonIndex root)
    {
        const bool isObject = m_document.kind(root) == JsonKind::Object;
        if (!isObject || text(root, "format") != "gooseneck.tenant"_L1) {
            fail(Kind::NotATenant, root);
            return false;
        }
        const JsonIndex version = m_document.member(root, "version");
        if (version == noJson || m_document.raw(version) != "1") {
            fail(version == noJson ? Kind::MissingMember : Kind::NewerVersion, root, "version");
            return false;
        }
        return true;
    }

    void readWindow(JsonIndex root, TenantFile& file)
    {
        const JsonIndex node = m_document.member(root, "duplicateWindowSeconds");
        if (node == noJson) {
            return;
        }
        bool isNumber = false;
        const qint64 seconds = m_document.raw(node).toByteArray().toLongLong(&isNumber);
        if (!isNumber || seconds < 0 || seconds > maxWindowSeconds) {
            fail(Kind::BadValue, node);
            return;
        }
        file.duplicateWindow = std::chrono::seconds(seconds);
    }

    void readWebhook(JsonIndex root, TenantFile& file)
    {
        const QString url = text(root, "webhook");
        if (url.isEmpty()) {
            return;
        }
        file.webhook = QUrl(url, QUrl::StrictMode);
        const bool isHttp = file.webhook.isValid() && file.webhook.scheme() == "http"_L1;
        if (!isHttp || !isLoopback({file.webhook, AuthMode::Bearer})) {
            fail(Kind::WebhookElsewhere, m_document.member(root, "webhook"));
        }
    }

    void readService(JsonIndex object, TenantFile& file)
    {
        allowOnly(object, {"name", "team", "filters", "profile"});
        const TenantFile::Service service{needed(object, "name"), text(object, "team"),
                                          needed(object, "filters"), text(object, "profile")};
        if (!service.profile.isEmpty() && !profileFrom(service.profile)) {
            fail(Kind::BadValue, m_document.member(object, "profile"));
        }
        if (std::ranges::any_of(file.services,
                                [&](const auto& other) { return other.name == service.name; })) {
            fail(Kind::NameTwice, object, "name");
        }
        file.services.append(service);
    }

    void readToken(JsonIndex object, TenantFile& file)
    {
        allowOnly(object, {"scope", "of", "env"});
        const auto scope = tokenScopeFrom(needed(object, "scope"));
        if (!scope) {
            fail(Kind::BadValue, object, "scope");
            return;
        }
        const Reach reach{*scope, *scope == TokenScope::Global ? QString() : needed(object, "of")};
        const bool known =
            reach.scope == TokenScope::Global ||
            std::ranges::any_of(file.services, [&](const TenantFile::Service& service) {
                return reach.of == (reach.scope == TokenScope::Team ? service.team : service.name);
            });
        if (!known) {
            fail(Kind::UnknownName, object, "of");
        }
        file.tokens.append({reach, needed(object, "env")});
    }

    template <class Read>
    void forEachObject(JsonIndex object, QByteArrayView name, Read read)
    {
        const JsonIndex array = m_document.member(object, name);
        if (array == noJson) {
            return;
        }
        if (m_document.kind(array) != JsonKind::Array) {
            fail(Kind::BadValue, array);
            return;
        }
        for (JsonIndex one = m_document.firstChild(array); one != noJson; one = m_document.nextSibling(one)) {
            if (m_document.kind(one) == JsonKind::Object) {
                read(one);
            } else {
                fail(Kind::BadValue, one);
            }
        }
    }

    QString text(JsonIndex object, QByteArrayView name)
    {
        const JsonIndex member = m_document.member(object, name);
        if (member == noJson) {
            return {};
        }
        if (m_document.kind(member) != JsonKind::String) {
            fail(Kind::BadValue, member);
            return {};
        }
        return charactersOf(m_document.text(member));
    }

    QString needed(JsonIndex object, QByteArrayView name)
    {
        QString found = text(object, name);
        if (found.isEmpty()) {
            fail(Kind::MissingMember, object, name);
        }
        return found;
    }

    void allowOnly(JsonIndex object, std::initializer_list<QByteArrayView> names)
    {
        for (JsonIndex child = m_document.firstChild(object); child != noJson;
             child = m_document.nextSibling(child)) {
            const QByteArray name = m_document.key(child);
            if (std::ranges::find(names, QByteArrayView(name)) == names.end()) {
                fail(Kind::UnknownMember, child);
            }
        }
    }

    void fail(Kind kind, JsonIndex node, QByteArrayView member = {})
    {
        if (m_error) {
            return;
        }
        TenantFileError error{.kind = kind, .path = dottedPath(m_document, node)};
        if (!member.isEmpty()) {
            error.path += (error.path.isEmpty() ? u""_s : u"."_s) + QString::fromLatin1(member);
        }
        error.position = positionOf(m_document.bytes(), m_document.offset(node));
        m_error = error;
    }

    const JsonDocument& m_document;
    std::optional<TenantFileError> m_error;
};

} // namespace

Result<TenantFile, TenantFileError> readTenantFile(const QByteArray& bytes)
{
    const auto document = JsonDocument::parse(bytes);
    if (!document) {
        TenantFileError error{.kind = Kind::NotJson};
        error.json = document.error();
        error.position = {error.json.line, error.json.column};
        return failure(error);
    }
    TenantReader reader(*document);
    TenantFile file = reader.read();
    if (reader.error()) {
        return failure(*reader.error());
    }
    return file;
}

} // namespace gooseneck
