#include "callgoose/simulatedtenant.h"

#include "filter/evaluate.h"
#include "json/jsonwriter.h"

#include <QCryptographicHash>

namespace gooseneck {

namespace {

struct Effect
{
    bool created = false;
    bool createDuplicate = false;
    bool resolved = false;
    bool resolveDuplicate = false;
};

QByteArray bodyOf(const QString& id, const Effect& effect)
{
    JsonWriter writer(JsonLayout::OneLine);
    writer.beginObject().member(u"id", id);
    writer.key(u"resolved").beginObject().key(u"duplicate").boolean(effect.resolveDuplicate);
    writer.key(u"resolved").boolean(effect.resolved).endObject();
    writer.key(u"triggered").beginObject().key(u"duplicate").boolean(effect.createDuplicate);
    writer.key(u"created").boolean(effect.created).endObject().endObject();
    return writer.finish().trimmed();
}

} // namespace

void SimulatedTenant::reset()
{
    m_open.clear();
    m_seen.clear();
}

bool SimulatedTenant::isRepeated(const QByteArray& body, std::chrono::milliseconds now)
{
    m_seen.removeIf([&](const auto& seen) { return now - seen.value() >= m_settings.duplicateWindow; });
    const QByteArray digest = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    if (m_seen.contains(digest)) {
        return true;
    }
    m_seen.insert(digest, now);
    return false;
}

ProcessReply SimulatedTenant::process(const QByteArray& body, const QString& from,
                                      std::chrono::milliseconds now)
{
    FilterSet filters = m_settings.filterSet;
    filters.from = from;
    const Verdict verdict = evaluatePayload(filters, body, m_settings.profile);
    const bool matched = verdict.triggerFilter || verdict.resolveFilter;
    const bool repeated = matched && isRepeated(body, now);
    Effect effect;
    if (verdict.triggerFilter) {
        const bool isOpen = verdict.triggerIncident && m_open.contains(*verdict.triggerIncident);
        effect.createDuplicate = repeated || isOpen;
        effect.created = !effect.createDuplicate;
        if (effect.created && verdict.triggerIncident) {
            m_open.append(*verdict.triggerIncident);
        }
    }
    if (verdict.resolveFilter) {
        effect.resolveDuplicate = repeated;
        effect.resolved =
            !repeated && verdict.resolveIncident && m_open.removeAll(*verdict.resolveIncident) > 0;
    }
    const int status = effect.created ? 201 : matched ? 200 : 202;
    return readReply(status, bodyOf(QStringLiteral("simulated-%1").arg(++m_lastId), effect));
}

} // namespace gooseneck
