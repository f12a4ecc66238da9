#pragma once

#include "widgets/incidentmarks.h"

#include <QCoreApplication>
#include <QFont>
#include <QPainter>

#include <optional>

namespace gooseneck {

/// Which part of a picture is painted where.
struct LaneView
{
    QRectF area;              ///< of the axis, the names and the lanes
    double begin = 0;         ///< what stands at the left edge of the lanes, along the axis
    double unitsPerPixel = 1; ///< milliseconds, by Order events
    double scrolled = 0;      ///< pixels of lanes that are above the area
};

/// A mark by its lane and its place in there.
struct MarkPlace
{
    qsizetype lane = 0;
    qsizetype mark = 0;

    bool operator==(const MarkPlace&) const = default;
};

/// Paints the picture of a history: an axis on top, names on the left, and one lane per incident id with bars
/// from open to resolve, and marks. Nothing is told by colour alone. The same for the screen, a file and
/// paper.
class IncidentPainter
{
    Q_DECLARE_TR_FUNCTIONS(gooseneck::IncidentPainter)

public:
    static constexpr int laneHeight = 26;
    static constexpr int axisHeight = 24;
    static constexpr int nameWidth = 132;
    static constexpr int padding = 16; ///< between the edge of the lanes and the first and last event

    IncidentPainter(const LanePicture& picture, const Colors& colors, const QFont& font,
                    PictureFor medium = PictureFor::Files);

    void paint(QPainter& painter, const LaneView& view, std::optional<MarkPlace> current = {}) const;

    /// A view of the whole width of time.
    LaneView fitted(const QRectF& area) const;
    /// The mark at a point, the one painted last if there are several.
    std::optional<MarkPlace> markAt(const LaneView& view, QPointF point) const;
    static double xOf(const LaneView& view, qint64 at);
    static double lanesWidth(const QRectF& area) { return area.width() - nameWidth; }

private:
    void paintAxis(QPainter& painter, const LaneView& view) const;
    void paintLane(QPainter& painter, const LaneView& view, qsizetype index) const;
    void paintBars(QPainter& painter, const LaneView& view, qsizetype index) const;
    void paintMarks(QPainter& painter, const LaneView& view, qsizetype index, IncidentMarks& marks) const;
    QString axisText(qint64 at, qint64 step) const;
    double middleOf(const LaneView& view, qsizetype lane) const;

    const LanePicture& m_picture;
    const Colors& m_colors;
    QFont m_font;
    PictureFor m_medium;
};

} // namespace gooseneck
