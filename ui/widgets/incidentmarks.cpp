#include "widgets/incidentmarks.h"

#include <cmath>

namespace gooseneck {

namespace {

constexpr double stampSize = incidentMarkSize + 4; ///< with room for the pen and smooth edges

Tone toneOf(LaneMarkKind kind, EventTone tone)
{
    const bool isDegraded = tone == EventTone::Degraded;
    switch (kind) {
    case LaneMarkKind::Opened:
    case LaneMarkKind::Repeated:
        return isDegraded ? Tone::Warning : Tone::Trigger;
    case LaneMarkKind::Resolved:
        return isDegraded ? Tone::Warning : Tone::Resolve;
    case LaneMarkKind::Orphan:
        return Tone::Error;
    case LaneMarkKind::Unmatched:
        return isDegraded ? Tone::Warning : Tone::Neutral;
    }
    return Tone::Neutral;
}

QPolygonF triangle(const QRectF& square)
{
    return {QPointF(square.center().x(), square.top() + 1), QPointF(square.right() - 1, square.bottom() - 2),
            QPointF(square.left() + 1, square.bottom() - 2)};
}

QPolygonF tick(const QRectF& square)
{
    return {square.topLeft() + QPointF(3.5, 6.5), square.topLeft() + QPointF(5.5, 8.8),
            square.topLeft() + QPointF(9.5, 4.2)};
}

QPolygonF diamond(const QRectF& square)
{
    return {QPointF(square.center().x(), square.top()), QPointF(square.right(), square.center().y()),
            QPointF(square.center().x(), square.bottom()), QPointF(square.left(), square.center().y())};
}

void drawCross(QPainter& painter, QPointF middle)
{
    painter.drawLine(middle - QPointF(2.5, 2.5), middle + QPointF(2.5, 2.5));
    painter.drawLine(middle - QPointF(2.5, -2.5), middle + QPointF(2.5, -2.5));
}

} // namespace

void paintIncidentMark(QPainter& painter, const Colors& colors, QPointF middle, LaneMarkKind kind,
                       EventTone tone)
{
    const ToneColors own = colors.tone(toneOf(kind, tone));
    const QRectF square(middle.x() - incidentMarkSize / 2, middle.y() - incidentMarkSize / 2,
                        incidentMarkSize, incidentMarkSize);
    painter.setPen(QPen(own.text, 1.5));
    painter.setBrush(own.ground);
    switch (kind) {
    case LaneMarkKind::Opened:
        painter.setBrush(own.text);
        painter.drawPolygon(triangle(square));
        break;
    case LaneMarkKind::Repeated:
        painter.setBrush(colors.base);
        painter.drawEllipse(square.adjusted(3, 3, -3, -3));
        break;
    case LaneMarkKind::Resolved:
        painter.drawEllipse(square);
        painter.drawPolyline(tick(square));
        break;
    case LaneMarkKind::Orphan:
        painter.drawPolygon(diamond(square));
        drawCross(painter, square.center());
        break;
    case LaneMarkKind::Unmatched:
        painter.drawRoundedRect(square.adjusted(2, 4, -2, -4), 2, 2);
        break;
    }
}

void paintIncidentBar(QPainter& painter, const Colors& colors, const QRectF& rect, IncidentBar bar,
                      EventTone tone)
{
    const ToneColors own = colors.tone(tone == EventTone::Degraded ? Tone::Warning : Tone::Trigger);
    constexpr double narrow = 8; // corners and outline would not be seen, and a long history has many
    if (rect.width() < narrow && bar == IncidentBar::Closed) {
        painter.fillRect(rect.toAlignedRect(), own.ground);
        return;
    }
    painter.setBrush(own.ground);
    painter.setPen(QPen(own.text, 1, bar == IncidentBar::Open ? Qt::DashLine : Qt::SolidLine));
    painter.drawRoundedRect(rect, 3, 3);
}

IncidentMarks::IncidentMarks(const Colors& colors, PictureFor medium, double pixelRatio)
    : m_colors(colors)
    , m_medium(medium)
    , m_pixelRatio(pixelRatio)
{
}

void IncidentMarks::paint(QPainter& painter, QPointF middle, LaneMarkKind kind, EventTone tone)
{
    switch (m_medium) {
    case PictureFor::Files:
        paintIncidentMark(painter, m_colors, middle, kind, tone);
        return;
    case PictureFor::Screen:
        break;
    }
    QPixmap& stamp = m_stamps[lookOf(kind, tone)];
    if (stamp.isNull()) {
        stamp = QPixmap((QSizeF(stampSize, stampSize) * m_pixelRatio).toSize());
        stamp.setDevicePixelRatio(m_pixelRatio);
        stamp.fill(Qt::transparent);
        QPainter stampPainter(&stamp);
        stampPainter.setRenderHint(QPainter::Antialiasing);
        paintIncidentMark(stampPainter, m_colors, QPointF(stampSize / 2, stampSize / 2), kind, tone);
    }
    painter.drawPixmap(middle - QPointF(stampSize / 2, stampSize / 2), stamp);
}

} // namespace gooseneck
