#include "widgets/incidentpainter.h"

#include "wording/timelinetext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

/// Marks that look alike and stand closer than this to each other are one.
constexpr double markDistance = 3;
constexpr double tickDistance = 110; ///< at least, between two labels of the axis

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr std::array timeSteps{qint64{1}, qint64{10}, qint64{100}, second,   5 * second, 15 * second,
                               minute,    5 * minute, 15 * minute, hour,     3 * hour,   6 * hour,
                               day,       7 * day,    30 * day,    90 * day, 365 * day,  3650 * day};

/// The distance between labels: the smallest that leaves them apart.
qint64 stepFor(LanePicture::Axis axis, double unitsPerPixel)
{
    const double wanted = unitsPerPixel * tickDistance;
    switch (axis) {
    case LanePicture::Axis::Order:
        return qMax<qint64>(1, static_cast<qint64>(std::ceil(wanted)));
    case LanePicture::Axis::Time:
        break;
    }
    const auto* found = std::ranges::find_if(
        timeSteps, [wanted](qint64 step) { return static_cast<double>(step) >= wanted; });
    return found == timeSteps.end() ? timeSteps.back() : *found;
}

} // namespace

IncidentPainter::IncidentPainter(const LanePicture& picture, const Colors& colors, const QFont& font,
                                 PictureFor medium)
    : m_picture(picture)
    , m_colors(colors)
    , m_font(smallerFont(font))
    , m_medium(medium)
{
}

double IncidentPainter::xOf(const LaneView& view, qint64 at)
{
    return view.area.left() + nameWidth + (static_cast<double>(at) - view.begin) / view.unitsPerPixel;
}

double IncidentPainter::middleOf(const LaneView& view, qsizetype lane) const
{
    return view.area.top() + axisHeight - view.scrolled + laneHeight * (static_cast<double>(lane) + 0.5);
}

LaneView IncidentPainter::fitted(const QRectF& area) const
{
    LaneView view{area};
    const double width = qMax(1.0, lanesWidth(area) - 2 * padding);
    view.unitsPerPixel = qMax(1e-3, static_cast<double>(m_picture.end - m_picture.begin) / width);
    view.begin = static_cast<double>(m_picture.begin) - padding * view.unitsPerPixel;
    return view;
}

std::optional<MarkPlace> IncidentPainter::markAt(const LaneView& view, QPointF point) const
{
    const double y = point.y() - view.area.top() - axisHeight + view.scrolled;
    const auto lane = static_cast<qsizetype>(std::floor(y / laneHeight));
    const bool isInLane =
        point.y() >= view.area.top() + axisHeight && lane >= 0 && lane < m_picture.lanes.size();
    if (!isInLane || point.x() < view.area.left() + nameWidth) {
        return std::nullopt;
    }
    const QList<LaneMark>& marks = m_picture.lanes[lane].marks;
    for (qsizetype i = marks.size() - 1; i >= 0; --i) {
        if (std::abs(xOf(view, marks[i].at) - point.x()) <= incidentMarkSize / 2 + 2) {
            return MarkPlace{lane, i};
        }
    }
    return std::nullopt;
}

void IncidentPainter::paint(QPainter& painter, const LaneView& view, std::optional<MarkPlace> current) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    painter.fillRect(view.area, m_colors.base);
    painter.setClipRect(view.area.adjusted(0, axisHeight, 0, 0));
    const auto lanes = m_picture.lanes.size();
    const auto first = qMax<qsizetype>(0, static_cast<qsizetype>(view.scrolled / laneHeight));
    const auto shown = static_cast<qsizetype>((view.area.height() - axisHeight) / laneHeight) + 2;
    IncidentMarks stamps(m_colors, m_medium, painter.device()->devicePixelRatioF());
    for (qsizetype i = first; i < qMin(lanes, first + shown); ++i) {
        paintLane(painter, view, i);
        paintBars(painter, view, i);
        paintMarks(painter, view, i, stamps);
    }
    if (current && current->lane < lanes) {
        const LaneMark& mark = m_picture.lanes[current->lane].marks[current->mark];
        const double radius = incidentMarkSize / 2 + 3;
        painter.setClipRect(view.area.adjusted(nameWidth, axisHeight, 0, 0));
        painter.setPen(QPen(m_colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(xOf(view, mark.at), middleOf(view, current->lane)), radius, radius);
    }
    painter.setClipRect(view.area);
    paintAxis(painter, view);
    painter.restore();
}

void IncidentPainter::paintAxis(QPainter& painter, const LaneView& view) const
{
    const QRectF axis(view.area.left(), view.area.top(), view.area.width(), axisHeight);
    painter.fillRect(axis, m_colors.alternate);
    painter.setPen(m_colors.line);
    painter.drawLine(axis.bottomLeft(), axis.bottomRight());
    painter.setClipRect(axis.adjusted(nameWidth, 0, 0, 0));
    const qint64 step = stepFor(m_picture.axis, view.unitsPerPixel);
    const double end = view.begin + lanesWidth(view.area) * view.unitsPerPixel;
    auto at = static_cast<qint64>(std::ceil(view.begin / static_cast<double>(step))) * step;
    for (; static_cast<double>(at) <= end; at += step) {
        const double x = xOf(view, at);
        painter.setPen(m_colors.line);
        painter.drawLine(QPointF(x, axis.bottom() - 5), QPointF(x, axis.bottom()));
        painter.setPen(m_colors.secondary);
        const QString text = axisText(at, step);
        const double width = painter.fontMetrics().horizontalAdvance(text) + 2;
        const double leftmost = view.area.left() + nameWidth + 2;
        const double left = qMax(leftmost, qMin(x - width / 2, axis.right() - 2 - width));
        painter.drawText(QRectF(left, axis.top(), width, axisHeight - 4), Qt::AlignCenter, text);
    }
}

QString IncidentPainter::axisText(qint64 at, qint64 step) const
{
    switch (m_picture.axis) {
    case LanePicture::Axis::Order:
        return u'#' + QString::number(at);
    case LanePicture::Axis::Time:
        break;
    }
    const QString form =
        step < second   ? u"HH:mm:ss.zzz"_s
        : step < minute ? u"HH:mm:ss"_s
        : step < day
            ? tr("d MMM HH:mm", "a moment in the letters of QLocale; only order and marks are translated")
            : tr("d MMM yyyy", "a moment in the letters of QLocale; only order and marks are translated");
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), form);
}

void IncidentPainter::paintLane(QPainter& painter, const LaneView& view, qsizetype index) const
{
    const Lane& lane = m_picture.lanes[index];
    const double middle = middleOf(view, index);
    const QRectF row(view.area.left(), middle - laneHeight / 2.0, view.area.width(), laneHeight);
    painter.setClipRect(view.area.adjusted(0, axisHeight, 0, 0));
    painter.setPen(m_colors.line);
    painter.drawLine(row.bottomLeft(), row.bottomRight());
    painter.setPen(m_colors.text);
    const QString name =
        painter.fontMetrics().elidedText(incidentName(lane.id), Qt::ElideMiddle, nameWidth - 24);
    painter.drawText(row.adjusted(12, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, name);
}

void IncidentPainter::paintBars(QPainter& painter, const LaneView& view, qsizetype index) const
{
    const double left = view.area.left() + nameWidth;
    const double right = view.area.right() + padding;
    const double top = middleOf(view, index) - incidentBarHeight / 2;
    painter.setClipRect(view.area.adjusted(nameWidth, axisHeight, 0, 0));
    double painted = left - 2 * padding; // up to where
    for (const LaneBar& bar : m_picture.lanes[index].bars) {
        const double from = qMax(xOf(view, bar.from), left - padding);
        const double end = bar.isOpen ? xOf(view, bar.to) + padding : xOf(view, bar.to);
        const double to = qMin(qMax(end, from + 2), right);
        if (to < left || from > view.area.right() || to <= painted) {
            continue; // not to be seen
        }
        paintIncidentBar(painter, m_colors, QRectF(from, top, to - from, incidentBarHeight),
                         bar.isOpen ? IncidentBar::Open : IncidentBar::Closed, bar.tone);
        painted = std::floor(to);
    }
}

/// A long history has many marks on the same place; they are painted once.
void IncidentPainter::paintMarks(QPainter& painter, const LaneView& view, qsizetype index,
                                 IncidentMarks& marks) const
{
    const double left = view.area.left() + nameWidth - incidentMarkSize;
    const double right = view.area.right() + incidentMarkSize;
    const double middle = middleOf(view, index);
    std::array<double, IncidentMarks::looks> last{};
    last.fill(left - markDistance);
    for (const LaneMark& mark : m_picture.lanes[index].marks) {
        const double x = xOf(view, mark.at);
        double& before = last[IncidentMarks::lookOf(mark.kind, mark.event.tone)];
        if (x > left && x < right && x - before >= markDistance) {
            marks.paint(painter, QPointF(x, middle), mark.kind, mark.event.tone);
            before = x;
        }
    }
}

} // namespace gooseneck
