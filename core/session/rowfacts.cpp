#include "session/rowfacts.h"

#include "base/plaintext.h"
#include "insight/rolevalue.h"

namespace gooseneck {

namespace {

constexpr qsizetype maxShown = 200;

QString excerptUnder(const Payload& payload, const QString& key)
{
    const auto text =
        payload.document ? textUnder(*payload.document, key, KeysReading::Dotted) : std::nullopt;
    return text ? visibleExcerpt(*text, maxShown) : QString();
}

QString titleOf(const Payload& payload, const Roles& roles)
{
    for (const QString& key : {roles.title, QStringLiteral("name"), QStringLiteral("title")}) {
        if (const QString title = excerptUnder(payload, key); !title.isEmpty()) {
            return title;
        }
    }
    return {};
}

std::optional<QString> incidentOf(const Payload& payload, const QString& key)
{
    constexpr qsizetype longestId = 200;
    const auto id = payload.document ? roleValue(*payload.document, key) : std::nullopt;
    return id && id->size() <= longestId ? id : std::nullopt;
}

std::optional<UtcTime> checkedAtOf(const Evaluated& one)
{
    if (!one.sender || one.sender->kind != SenderKind::OpenStatusMonitor) {
        return std::nullopt;
    }
    const JsonDocument& document = *one.payload.document;
    bool isWhole = false;
    const qint64 time = document.text(document.member(document.root(), "cronTimestamp")).toLongLong(&isWhole);
    return isWhole ? std::optional(UtcTime(std::chrono::milliseconds(time))) : std::nullopt;
}

} // namespace

RowFacts rowFactsOf(const Evaluated& one, const Roles& roles, quint64 rulesVersion)
{
    return {.id = one.payload.capture->id,
            .rulesVersion = rulesVersion,
            .verdict = one.verdict.kind,
            .triggerIncident = one.verdict.triggerIncident,
            .resolveIncident = one.verdict.resolveIncident,
            .status = excerptUnder(one.payload, roles.status),
            .title = titleOf(one.payload, roles),
            .sender = one.sender ? std::optional(one.sender->kind) : std::nullopt,
            .triggerFilter = one.verdict.triggerFilter,
            .resolveFilter = one.verdict.resolveFilter,
            .checkedAt = checkedAtOf(one),
            .incident = incidentOf(one.payload, roles.incident)};
}

} // namespace gooseneck
