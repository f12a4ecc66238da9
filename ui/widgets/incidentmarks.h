#pragma once

#include "theme/theme.h"
#include "timeline/incidentlanes.h"

#include <QPainter>
#include <QPixmap>

#include <array>

namespace gooseneck {

constexpr double incidentMarkSize = 13;
constexpr double incidentBarHeight = 10;

/// A mark of the picture of incidents. Each kind has a shape of its own; the colour says it once more.
void paintIncidentMark(QPainter& painter, const Colors& colors, QPointF middle, LaneMarkKind kind,
                       EventTone tone);

enum class IncidentBar { Closed, Open }; ///< an open one is dashed
void paintIncidentBar(QPainter& painter, const Colors& colors, const QRectF& rect, IncidentBar bar,
                      EventTone tone);

/// What a picture is painted for. On a screen marks are painted once and stamped from then on: a long history
/// has tens of thousands, and they must not hold up the window. Files and paper take each as a drawing.
enum class PictureFor { Screen, Files };

/// Paints the marks of one picture.
class IncidentMarks
{
public:
    IncidentMarks(const Colors& colors, PictureFor medium, double pixelRatio);

    void paint(QPainter& painter, QPointF middle, LaneMarkKind kind, EventTone tone);

    /// The place of a kind and tone among all that look different.
    static constexpr size_t looks = 10;
    static size_t lookOf(LaneMarkKind kind, EventTone tone)
    {
        return 2 * static_cast<size_t>(kind) + static_cast<size_t>(tone);
    }

private:
    const Colors& m_colors;
    PictureFor m_medium;
    double m_pixelRatio;
    std::array<QPixmap, looks> m_stamps; ///< by look, null until one is wanted
};

} // namespace gooseneck
