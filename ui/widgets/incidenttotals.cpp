#include "widgets/incidenttotals.h"

#include "widgets/incidentmarks.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace gooseneck {

namespace {

constexpr double signWidth = 16;

enum class Sign { Opened, Resolved, StillOpen, Repeated, Orphan, Unmatched, Degraded };

struct Entry
{
    Sign sign;
    QString text;
};

QList<Entry> entriesOf(const TimelineTotals& totals, bool hasDegraded)
{
    const auto number = [](qsizetype count) { return QLocale().toString(count); };
    QList<Entry> entries{
        {Sign::Opened, IncidentTotals::tr("Opened %1").arg(number(totals.incidents))},
        {Sign::Resolved, IncidentTotals::tr("Resolved %1").arg(number(totals.resolved))},
        {Sign::StillOpen, IncidentTotals::tr("Still open %1").arg(number(totals.open))},
        {Sign::Repeated, IncidentTotals::tr("Repeats %1").arg(number(totals.repeats))},
        {Sign::Orphan, IncidentTotals::tr("Orphan resolves %1").arg(number(totals.orphanResolves))},
        {Sign::Unmatched, IncidentTotals::tr("Unmatched %1").arg(number(totals.unmatched))}};
    if (hasDegraded) {
        entries.append({Sign::Degraded, IncidentTotals::tr("Degraded")});
    }
    return entries;
}

bool hasDegraded(const LanePicture& picture)
{
    return std::ranges::any_of(picture.lanes, [](const Lane& lane) {
        return std::ranges::any_of(
            lane.marks, [](const LaneMark& mark) { return mark.event.tone == EventTone::Degraded; });
    });
}

void paintSign(QPainter& painter, const Colors& colors, QPointF middle, Sign sign)
{
    const QRectF bar(middle.x() - 7, middle.y() - incidentBarHeight / 2, 14, incidentBarHeight);
    switch (sign) {
    case Sign::Opened:
        paintIncidentMark(painter, colors, middle, LaneMarkKind::Opened, EventTone::Normal);
        break;
    case Sign::Resolved:
        paintIncidentMark(painter, colors, middle, LaneMarkKind::Resolved, EventTone::Normal);
        break;
    case Sign::StillOpen:
        paintIncidentBar(painter, colors, bar, IncidentBar::Open, EventTone::Normal);
        break;
    case Sign::Repeated:
        paintIncidentMark(painter, colors, middle, LaneMarkKind::Repeated, EventTone::Normal);
        break;
    case Sign::Orphan:
        paintIncidentMark(painter, colors, middle, LaneMarkKind::Orphan, EventTone::Normal);
        break;
    case Sign::Unmatched:
        paintIncidentMark(painter, colors, middle, LaneMarkKind::Unmatched, EventTone::Normal);
        break;
    case Sign::Degraded:
        paintIncidentBar(painter, colors, bar, IncidentBar::Closed, EventTone::Degraded);
        break;
    }
}

void paintEntries(QPainter& painter, const QRectF& area, const Colors& colors, const QList<Entry>& entries)
{
    painter.setRenderHint(QPainter::Antialiasing);
    double x = area.left();
    for (const Entry& entry : entries) {
        paintSign(painter, colors, QPointF(x + signWidth / 2, area.center().y()), entry.sign);
        x += signWidth + Space::xs;
        const double width = painter.fontMetrics().horizontalAdvance(entry.text);
        painter.setPen(colors.text);
        painter.drawText(QRectF(x, area.top(), width + 1, area.height()), Qt::AlignVCenter, entry.text);
        x += width + Space::m;
    }
}

} // namespace

IncidentTotals::IncidentTotals(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("incidentTotals"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void IncidentTotals::setHistory(const TimelineTotals& totals, const LanePicture& picture)
{
    m_totals = totals;
    m_hasDegraded = hasDegraded(picture);
    setAccessibleName(text());
    setToolTip(text());
    updateGeometry();
    update();
}

QString IncidentTotals::text() const
{
    QStringList texts;
    for (const Entry& entry : entriesOf(m_totals, m_hasDegraded)) {
        texts.append(entry.text);
    }
    return texts.join(QStringLiteral(" · "));
}

QSize IncidentTotals::sizeHint() const
{
    double width = 0;
    for (const Entry& entry : entriesOf(m_totals, m_hasDegraded)) {
        width += signWidth + Space::xs + fontMetrics().horizontalAdvance(entry.text) + Space::m;
    }
    return {static_cast<int>(width), incidentTotalsHeight};
}

void IncidentTotals::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintEntries(painter, rect(), colorsOf(palette()), entriesOf(m_totals, m_hasDegraded));
}

void paintIncidentTotals(QPainter& painter, const QRectF& area, const Colors& colors,
                         const TimelineTotals& totals, const LanePicture& picture)
{
    paintEntries(painter, area, colors, entriesOf(totals, hasDegraded(picture)));
}

} // namespace gooseneck
