#include "models/payloadlistmodel.h"

#include "base/plaintext.h"
#include "wording/verdicttext.h"

#include <QDateTime>
#include <QLocale>

namespace gooseneck {

namespace {

constexpr qsizetype maxShown = 200;

QString sourceName(const Capture& capture)
{
    switch (capture.source) {
    case CaptureSource::Listener:
        return PayloadListModel::tr("captured");
    case CaptureSource::Paste:
        return PayloadListModel::tr("pasted");
    case CaptureSource::File:
        return PayloadListModel::tr("file");
    case CaptureSource::Sample:
        return PayloadListModel::tr("sample");
    }
    return {};
}

QString textUnderRole(const Payload& payload, const QString& key)
{
    const auto text =
        payload.document ? textUnder(*payload.document, key, KeysReading::Dotted) : std::nullopt;
    return text ? visibleExcerpt(*text, maxShown) : QString();
}

} // namespace

void PayloadListModel::setPayloads(const QList<Payload>& payloads)
{
    const auto sameId = [](const Payload& a, const Payload& b) { return a.capture->id == b.capture->id; };
    const bool grewAtEnd = payloads.size() > m_payloads.size() &&
                           std::equal(m_payloads.cbegin(), m_payloads.cend(), payloads.cbegin(), sameId);
    if (grewAtEnd) {
        // New payloads are last in time and so first in the list.
        beginInsertRows({}, 0, static_cast<int>(payloads.size() - m_payloads.size()) - 1);
        m_payloads = payloads;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_payloads = payloads;
    endResetModel();
}

void PayloadListModel::setRules(const FilterSet& filterSet, const Roles& roles)
{
    m_filterSet = filterSet;
    m_roles = roles;
    m_verdicts.clear();
    if (!m_payloads.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_payloads.size()) - 1));
    }
}

int PayloadListModel::rowOf(CaptureId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (payloadAt(row).capture->id == id) {
            return row;
        }
    }
    return -1;
}

int PayloadListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_payloads.size());
}

QVariant PayloadListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Payload& payload = payloadAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(payload);
    case IdRole:
        return payload.capture->id;
    case StatusRole:
        return textUnderRole(payload, m_roles.status);
    case TimeRole: {
        if (payload.capture->source != CaptureSource::Listener) {
            return sourceName(*payload.capture);
        }
        const auto time =
            QDateTime::fromMSecsSinceEpoch(payload.capture->receivedAt.time_since_epoch().count());
        return QLocale().toString(time.time(), QStringLiteral("HH:mm:ss"));
    }
    case VerdictRole:
        return static_cast<int>(verdictOf(payload).kind);
    case VerdictTextRole:
        return verdictText(verdictOf(payload));
    case NoteRole: {
        const auto sender = payload.document ? recogniseSender(*payload.document) : std::nullopt;
        return sender && sender->kind == SenderKind::OpenStatusTestButton ? tr("Test button") : QString();
    }
    case SearchRole:
        return QString(titleOf(payload) + u' ' + textUnderRole(payload, m_roles.status) + u' ' +
                       verdictText(verdictOf(payload)) + u' ' +
                       QString::fromUtf8(payload.bytes().left(100'000)));
    case Qt::AccessibleTextRole:
        return accessibleText(payload);
    default:
        return {};
    }
}

const Payload& PayloadListModel::payloadAt(int row) const
{
    return m_payloads[m_payloads.size() - 1 - row];
}

const Verdict& PayloadListModel::verdictOf(const Payload& payload) const
{
    const CaptureId id = payload.capture->id;
    const auto known = m_verdicts.constFind(id);
    if (known != m_verdicts.cend()) {
        return *known;
    }
    return *m_verdicts.insert(id, payload.document
                                      ? evaluate(m_filterSet, *payload.document, m_filterSet.profile)
                                      : evaluatePayload(m_filterSet, payload.bytes(), m_filterSet.profile));
}

QString PayloadListModel::titleOf(const Payload& payload) const
{
    for (const QString& key : {m_roles.title, QStringLiteral("name"), QStringLiteral("title")}) {
        if (const QString title = textUnderRole(payload, key); !title.isEmpty()) {
            return title;
        }
    }
    const QString origin = payload.capture->origin;
    return origin.isEmpty() ? tr("Payload %1").arg(payload.capture->id) : visibleExcerpt(origin, maxShown);
}

QString PayloadListModel::accessibleText(const Payload& payload) const
{
    return tr("%1, %2, %3")
        .arg(titleOf(payload), verdictText(verdictOf(payload)), textUnderRole(payload, m_roles.status));
}

} // namespace gooseneck
