#include "models/payloadlistmodel.h"

#include "base/plaintext.h"
#include "exports/maskedcapture.h"
#include "wording/suggestiontext.h"
#include "wording/tr.h"
#include "wording/verdicttext.h"

#include <QDateTime>
#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace gooseneck {

namespace {

constexpr qsizetype maxShownLength = 200;
constexpr qsizetype maxRuns = 16; ///< more are cheaper for every view as one reset

/// Neighbours in a list.
struct Run
{
    qsizetype first;
    qsizetype count;
};

/// The runs of `list` that are not in `other`; both rise. Stops after one run too many.
QList<Run> runsMissing(const QList<CaptureId>& list, const QList<CaptureId>& other)
{
    QList<Run> runs;
    qsizetype at = 0;
    for (qsizetype i = 0; i < list.size() && runs.size() <= maxRuns; ++i) {
        while (at < other.size() && other[at] < list[i]) {
            ++at;
        }
        if (at < other.size() && other[at] == list[i]) {
            continue;
        }
        if (!runs.isEmpty() && runs.constLast().first + runs.constLast().count == i) {
            ++runs.last().count;
        } else {
            runs.append({i, 1});
        }
    }
    return runs;
}

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

QString titleOf(const Capture& capture, const RowFacts* facts)
{
    if (facts && !facts->title.isEmpty()) {
        return facts->title;
    }
    return capture.origin.isEmpty() ? PayloadListModel::tr("Payload %1").arg(capture.id)
                                    : visibleExcerpt(capture.origin, maxShownLength);
}

QString timeOf(const Capture& capture)
{
    if (capture.source != CaptureSource::Listener) {
        return sourceName(capture);
    }
    const auto time = QDateTime::fromMSecsSinceEpoch(capture.receivedAt.time_since_epoch().count());
    // A week's deliveries are told apart by their day.
    return time.date() == QDate::currentDate()
               ? QLocale().toString(time.time(), QStringLiteral("HH:mm:ss"))
               : QLocale().toString(
                     time, PayloadListModel::tr(
                               "d MMM HH:mm",
                               "a moment in the letters of QLocale; only order and marks are translated"));
}

QString verdictOf(const RowFacts* facts)
{
    if (!facts) {
        return QStringLiteral("…");
    }
    Verdict verdict;
    verdict.kind = facts->verdict;
    verdict.triggerIncident = facts->triggerIncident;
    verdict.resolveIncident = facts->resolveIncident;
    return verdictText(verdict);
}

QString ageText(std::chrono::milliseconds age)
{
    using std::chrono::floor;
    if (age < std::chrono::hours(2)) {
        return PayloadListModel::tr("%Ln min old", nullptr,
                                    forPlural(floor<std::chrono::minutes>(age).count()));
    }
    return age < std::chrono::hours(48)
               ? PayloadListModel::tr("%Ln h old", nullptr, forPlural(floor<std::chrono::hours>(age).count()))
               : PayloadListModel::tr("%Ln days old", nullptr,
                                      forPlural(floor<std::chrono::days>(age).count()));
}

/// A delivery is old or early by the time of the check in it (facts/openstatus.md, 1).
QString ageOf(const Capture& capture, const RowFacts& facts)
{
    constexpr std::chrono::minutes oldAfter{5};
    if (capture.source != CaptureSource::Listener || !facts.checkedAt) {
        return {};
    }
    const auto age = capture.receivedAt - *facts.checkedAt;
    if (age < std::chrono::milliseconds(0)) {
        return PayloadListModel::tr("from the future");
    }
    return age > oldAfter ? ageText(age) : QString();
}

/// The event's first delivery stands for the others; each of them can be folded away.
QVariant foldOf(const SessionState& state, CaptureId id)
{
    const CaptureId first = state.repeats.value(id, {.first = id}).first;
    if (!state.attempts.contains(first)) {
        return {};
    }
    return QVariant::fromValue(state.unfolded.contains(first) ? Attempts::Unfolded : Attempts::Folded);
}

QString noteOf(const SessionState& state, const Capture& capture, const RowFacts* facts)
{
    QStringList notes;
    for (const NoveltyNote& novelty : state.novelties.value(capture.id).notes) {
        notes.append(shortText(novelty));
    }
    notes.removeDuplicates();
    if (capture.pinned) {
        notes.append(PayloadListModel::tr("pinned"));
    }
    if (const auto repeat = state.repeats.constFind(capture.id); repeat != state.repeats.cend()) {
        notes.append(PayloadListModel::tr("attempt %1").arg(repeat->number));
    } else if (const int attempts = state.attempts.value(capture.id); attempts > 1) {
        notes.append(state.unfolded.contains(capture.id) ? PayloadListModel::tr("×%1 ▾").arg(attempts)
                                                         : PayloadListModel::tr("×%1 ▸").arg(attempts));
    }
    if (facts && facts->sender == SenderKind::OpenStatusTestButton) {
        notes.append(PayloadListModel::tr("Test button"));
    }
    if (const QString age = facts ? ageOf(capture, *facts) : QString(); !age.isEmpty()) {
        notes.append(age);
    }
    if (capture.forwarded) {
        notes.append(capture.forwarded->status == 0
                         ? PayloadListModel::tr("Callgoose not reached")
                         : PayloadListModel::tr("Callgoose: %1").arg(capture.forwarded->status));
    }
    return notes.join(QStringLiteral(" · "));
}

QString accessibleText(const QString& title, const QString& verdict, const QString& status,
                       const QString& note)
{
    const QString text = PayloadListModel::tr("%1, %2, %3").arg(title, verdict, status);
    return note.isEmpty() ? text : PayloadListModel::tr("%1, %2").arg(text, note);
}

} // namespace

void PayloadListModel::render(const SessionState& state, StateParts parts)
{
    m_state = &state;
    if (parts & (StatePart::Payloads | StatePart::List)) {
        setShown(deriveListed(state));
    }
    if (parts & (StatePart::Rows | StatePart::Roles) && !m_shown.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void PayloadListModel::setShown(const QList<CaptureId>& shown)
{
    const QList<Run> removed = runsMissing(m_shown, shown);
    const QList<Run> added = runsMissing(shown, m_shown);
    if (removed.size() + added.size() > maxRuns) {
        beginResetModel();
        m_shown = shown;
        endResetModel();
        return;
    }
    // The newest is row 0: the end of a run is its first row.
    for (auto run = removed.crbegin(); run != removed.crend(); ++run) {
        const auto row = static_cast<int>(m_shown.size() - run->first - run->count);
        beginRemoveRows({}, row, row + static_cast<int>(run->count) - 1);
        m_shown.remove(run->first, run->count);
        endRemoveRows();
    }
    for (const Run& run : added) {
        const auto row = static_cast<int>(m_shown.size() - run.first);
        beginInsertRows({}, row, row + static_cast<int>(run.count) - 1);
        if (m_shown.size() + run.count == shown.size()) {
            m_shown = shown;
        } else {
            m_shown.insert(run.first, run.count, 0);
            std::copy_n(shown.cbegin() + run.first, run.count, m_shown.begin() + run.first);
        }
        endInsertRows();
    }
}

int PayloadListModel::rowOf(CaptureId id) const
{
    const CaptureId row = m_state ? deriveRowOf(*m_state, id) : id;
    const auto found = std::ranges::lower_bound(m_shown, row);
    return found != m_shown.cend() && *found == row ? static_cast<int>(m_shown.cend() - found) - 1 : -1;
}

int PayloadListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

Qt::ItemFlags PayloadListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList PayloadListModel::mimeTypes() const
{
    return {QStringLiteral("text/plain")};
}

QMimeData* PayloadListModel::mimeData(const QModelIndexList& indexes) const
{
    QList<QByteArray> texts;
    for (const QModelIndex& index : indexes) {
        const qsizetype place = indexOfCapture(m_state->payloads, idAt(index.row()));
        if (place < 0 || !m_state->payloads[place]->hasBody()) {
            continue; // a large one that is only on the disk
        }
        const QByteArray body = maskedCapture(*m_state->payloads[place]).body;
        if (body.isValidUtf8()) {
            texts.append(body);
        }
    }
    if (texts.isEmpty()) {
        return nullptr;
    }
    auto* data = new QMimeData;
    data->setText(QString::fromUtf8(texts.join('\n')));
    return data;
}

QVariant PayloadListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CaptureId id = idAt(index.row());
    if (role == IdRole) {
        return id;
    }
    const qsizetype place = indexOfCapture(m_state->payloads, id);
    if (place < 0) {
        return {}; // on its way out
    }
    const Capture& capture = *m_state->payloads[place];
    const RowFactsPtr facts = m_state->facts.value(id);
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(capture, facts.get());
    case StatusRole:
        return facts ? facts->status : QString();
    case TimeRole:
        return timeOf(capture);
    case VerdictRole:
        return facts ? QVariant(static_cast<int>(facts->verdict)) : QVariant();
    case VerdictTextRole:
        return verdictOf(facts.get());
    case FoldRole:
        return foldOf(*m_state, id);
    case NoteRole:
        return noteOf(*m_state, capture, facts.get());
    case IsNewRole:
        return m_state->novelties.contains(id);
    case Qt::AccessibleTextRole:
        return accessibleText(titleOf(capture, facts.get()), verdictOf(facts.get()),
                              facts ? facts->status : QString(), noteOf(*m_state, capture, facts.get()));
    default:
        return {};
    }
}

} // namespace gooseneck
