#include "insight/novelty.h"

#include "insight/rolevalue.h"

#include <algorithm>
#include <array>

namespace gooseneck {

namespace {

JsonKind typeOf(JsonKind kind)
{
    return kind == JsonKind::False ? JsonKind::True : kind;
}

bool hadType(JsonKinds kinds, JsonKind kind)
{
    const auto had = [&](JsonKind one) { return kinds.test(static_cast<size_t>(one)); };
    kinds.reset(static_cast<size_t>(JsonKind::Null));
    return kinds.none() || had(kind) ||
           (typeOf(kind) == JsonKind::True && (had(JsonKind::True) || had(JsonKind::False)));
}

void noteMissing(const JsonDocument& payload, const FieldAtlas& before, const Roles& roles,
                 QList<NoveltyNote>& notes)
{
    for (const Role role : {Role::Status, Role::Incident, Role::Title, Role::Description}) {
        const QString& key = roles[role];
        if (key.isEmpty() || roleValue(payload, key)) {
            continue;
        }
        const bool mayBeMissing = role == Role::Title || role == Role::Description;
        const PathId path = before.paths().keyPath(key.toUtf8());
        if (!mayBeMissing || (path != noPath && before.counts(path).present == before.payloads())) {
            notes.append({NoveltyNote::Kind::LacksMappedKey, key, role, {}, {}, {}});
        }
    }
}

void noteNewStatus(const JsonDocument& payload, const FieldAtlas& before, const QString& key,
                   QList<NoveltyNote>& notes)
{
    const auto value = roleValue(payload, key);
    const PathId path = value ? before.paths().keyPath(key.toUtf8()) : noPath;
    if (path == noPath) {
        return;
    }
    const ValueCounts& seen = before.counts(path).values;
    const bool allKept = !seen.isLowerBound();
    if (allKept && !seen.kept().empty() && seen.find(valueHash(value->toUtf8())) == nullptr) {
        notes.append({NoveltyNote::Kind::NewStatusValue, key, Role::Status, *value, {}, {}});
    }
}

void noteTypes(const JsonDocument& payload, const FieldAtlas& before, QList<NoveltyNote>& notes)
{
    const JsonIndex scanned = std::min(payload.size(), maxScannedValues);
    std::vector<PathId> paths(scanned, noPath);
    paths[0] = 0;
    for (JsonIndex node = 1; node < scanned; ++node) {
        const PathId parent = paths[payload.parent(node)];
        if (parent == noPath) {
            continue;
        }
        const PathId path = paths[node] = before.paths().known(parent, payload, node);
        const JsonKind kind = payload.kind(node);
        if (path != noPath && kind != JsonKind::Null && !hadType(before.counts(path).kinds, kind)) {
            notes.append({NoveltyNote::Kind::TypeChanged,
                          before.paths().text(path),
                          Role::Status,
                          {},
                          before.counts(path).kinds,
                          kind});
        }
    }
}

} // namespace

QList<NoveltyNote> noveltyOf(const JsonDocument& payload, const FieldAtlas& before, const Roles& roles)
{
    QList<NoveltyNote> notes;
    if (before.payloads() > 0) {
        noteMissing(payload, before, roles, notes);
        noteNewStatus(payload, before, roles.status, notes);
        noteTypes(payload, before, notes);
    }
    return notes;
}

NoveltyPass::NoveltyPass(const Roles& roles)
    : m_roles(roles)
{
}

void NoveltyPass::add(const Payload& payload, const FieldAtlas& before)
{
    if (!payload.document) {
        return;
    }
    const JsonDocument& document = *payload.document;
    if (const QList<NoveltyNote> notes = noveltyOf(document, before, m_roles); !notes.isEmpty()) {
        m_found.insert(payload.capture->id, {notes, m_lastGood});
        if (m_found.size() > maxNovelties) {
            m_found.erase(m_found.cbegin());
        }
    }
    if (roleValue(document, m_roles.status) && roleValue(document, m_roles.incident)) {
        m_lastGood = payload.capture->id;
    }
}

} // namespace gooseneck
