#include "testrun/pendingresolve.h"

#include "json/jsondocument.h"
#include "json/jsonwriter.h"

#include <QDir>
#include <QUuid>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

constexpr auto formatName = "gooseneck.pending-resolve"_L1;
constexpr qint64 maxPendingBytes = 32LL * 1024 * 1024;

/// A rename is on the disk when its folder is.
void syncFolder(const QString& folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

QByteArray toBytes(const PendingResolve& pending)
{
    JsonWriter writer(JsonLayout::Indented);
    writer.beginObject().member(u"format", QString(formatName)).member(u"version", 1);
    writer.member(u"url", pending.endpoint.url.toString(QUrl::FullyEncoded));
    writer.member(u"auth", toWord(pending.endpoint.auth)).member(u"from", pending.from);
    writer.member(u"incident", pending.incidentId).member(u"title", pending.title);
    writer.member(u"since", toIsoString(pending.since));
    writer.member(u"bodyBase64", QString::fromLatin1(pending.body.toBase64())).endObject();
    return writer.finish();
}

QString textOf(const JsonDocument& document, QByteArrayView name)
{
    const JsonIndex member = document.member(document.root(), name);
    return member == noJson ? QString() : charactersOf(document.text(member));
}

std::optional<PendingResolve> fromBytes(const QString& key, const QByteArray& bytes)
{
    const auto document = JsonDocument::parse(bytes);
    if (!document || document->kind(document->root()) != JsonKind::Object ||
        textOf(*document, "format") != formatName || textOf(*document, "version") != u"1") {
        return std::nullopt;
    }
    auto parsed = parseEndpoint(textOf(*document, "url"));
    const auto auth = authModeFrom(textOf(*document, "auth"));
    const auto since = fromIsoString(textOf(*document, "since"));
    if (!parsed || !auth || !since) {
        return std::nullopt;
    }
    return PendingResolve{key,
                          {parsed->endpoint.url, *auth},
                          textOf(*document, "from"),
                          textOf(*document, "incident"),
                          textOf(*document, "title"),
                          *since,
                          QByteArray::fromBase64(textOf(*document, "bodyBase64").toLatin1())};
}

} // namespace

PendingResolves::PendingResolves(QString folder)
    : m_folder(std::move(folder))
{
}

QString PendingResolves::newKey()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

QString PendingResolves::pathOf(const QString& key) const
{
    return m_folder + u'/' + key + u".json"_s;
}

Result<void, FileError> PendingResolves::keep(const PendingResolve& pending) const
{
    if (!QDir().mkpath(m_folder)) {
        return failure(FileError{FileError::Kind::NotWritable, m_folder});
    }
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto written = writeFileAtomically(pathOf(pending.key), toBytes(pending), FileAccess::OwnerOnly);
    if (written) {
        syncFolder(m_folder);
    }
    return written;
}

Result<void, FileError> PendingResolves::drop(const QString& key) const
{
    const QString path = pathOf(key);
    if (!QFile::remove(path) && QFile::exists(path)) {
        return failure(FileError{FileError::Kind::NotWritable, path});
    }
    syncFolder(m_folder);
    return {};
}

QList<PendingResolve> PendingResolves::all() const
{
    QList<PendingResolve> found;
    const QFileInfoList files = QDir(m_folder).entryInfoList({u"*.json"_s}, QDir::Files);
    for (const QFileInfo& file : files) {
        const auto bytes = readFile(file.filePath(), maxPendingBytes);
        if (!bytes) {
            continue;
        }
        if (auto pending = fromBytes(file.completeBaseName(), *bytes)) {
            found.append(*std::move(pending));
        }
    }
    std::ranges::stable_sort(found, {}, &PendingResolve::since);
    return found;
}

} // namespace gooseneck
