#include "widgets/incidentchart.h"

#include "widgets/incidenttotals.h"
#include "wording/timelinetext.h"

#include <QAccessible>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace gooseneck {

namespace {

/// Wider is no use, and scroll bars count in ints.
constexpr double maxLanesWidth = 4'000'000;

} // namespace

IncidentChart::IncidentChart(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("incidentChart"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Picture of the incidents"));
    setAccessibleDescription(tr("One lane for each incident. The table beside it says the same."));
    viewport()->setMouseTracking(true);
    horizontalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setSingleStep(IncidentPainter::laneHeight);
}

void IncidentChart::setHistory(const IncidentHistoryPtr& history)
{
    if (history == m_history || (history && m_history && history->timeline == m_history->timeline)) {
        m_history = history;
        return;
    }
    const CaptureId kept =
        m_current ? m_picture.lanes[m_current->lane].marks[m_current->mark].event.payload : 0;
    m_history = history;
    m_picture = history ? history->lanes : LanePicture();
    m_current.reset();
    for (qsizetype lane = 0; kept != 0 && !m_current && lane < m_picture.lanes.size(); ++lane) {
        const auto& marks = m_picture.lanes[lane].marks;
        const auto found =
            std::ranges::find_if(marks, [&](const LaneMark& m) { return m.event.payload == kept; });
        if (found != marks.cend()) {
            m_current = MarkPlace{lane, found - marks.cbegin()};
        }
    }
    updateScrollBars();
    viewport()->update();
}

void IncidentChart::showPayload(CaptureId payload)
{
    for (qsizetype lane = 0; lane < m_picture.lanes.size(); ++lane) {
        const auto& marks = m_picture.lanes[lane].marks;
        for (qsizetype mark = 0; mark < marks.size(); ++mark) {
            if (marks[mark].event.payload == payload) {
                setCurrent(MarkPlace{lane, mark});
                showCurrent();
                return;
            }
        }
    }
}

QString IncidentChart::textOf(const LaneMark& mark) const
{
    switch (mark.kind) {
    case LaneMarkKind::Opened:
    case LaneMarkKind::Repeated:
    case LaneMarkKind::Resolved:
        return sentence(m_history->timeline.incidents[mark.incident]);
    case LaneMarkKind::Orphan:
    case LaneMarkKind::Unmatched:
        return sentence(m_history->timeline.loose[mark.incident]);
    }
    return {};
}

QString IncidentChart::currentText() const
{
    return m_current ? textOf(m_picture.lanes[m_current->lane].marks[m_current->mark]) : QString();
}

LaneView IncidentChart::view() const
{
    LaneView view = painterFor(colorsOf(palette())).fitted(viewport()->rect());
    view.unitsPerPixel /= m_zoom;
    view.begin = static_cast<double>(m_picture.begin) +
                 (horizontalScrollBar()->value() - IncidentPainter::padding) * view.unitsPerPixel;
    view.scrolled = verticalScrollBar()->value();
    return view;
}

double IncidentChart::lanesCenter() const
{
    return IncidentPainter::nameWidth + IncidentPainter::lanesWidth(viewport()->rect()) / 2;
}

/// Keeps what stands at `x` where it is.
void IncidentChart::zoomBy(double factor, double x)
{
    const double inLanes = x - IncidentPainter::nameWidth;
    const LaneView before = view();
    const double kept = before.begin + inLanes * before.unitsPerPixel;
    const double fitWidth = qMax(1.0, IncidentPainter::lanesWidth(viewport()->rect()));
    m_zoom = std::clamp(m_zoom * factor, 1.0, maxLanesWidth / fitWidth);
    updateScrollBars();
    const double unitsPerPixel = view().unitsPerPixel;
    const double left = kept - inLanes * unitsPerPixel;
    const double scrolled =
        (left - static_cast<double>(m_picture.begin)) / unitsPerPixel + IncidentPainter::padding;
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(scrolled)));
    viewport()->update();
}

void IncidentChart::zoomToFit()
{
    m_zoom = 1;
    updateScrollBars();
    viewport()->update();
}

void IncidentChart::updateScrollBars()
{
    const double seen = qMax(1.0, IncidentPainter::lanesWidth(viewport()->rect()));
    const double inner = qMax(1.0, seen - 2 * IncidentPainter::padding);
    const double whole = inner * m_zoom + 2 * IncidentPainter::padding;
    horizontalScrollBar()->setPageStep(static_cast<int>(seen));
    horizontalScrollBar()->setRange(0, qMax(0, static_cast<int>(std::ceil(whole - seen))));
    const int height = viewport()->height() - IncidentPainter::axisHeight;
    const auto lanes = static_cast<int>(qMin<qsizetype>(m_picture.lanes.size(), INT_MAX / 100));
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setRange(0, qMax(0, lanes * IncidentPainter::laneHeight - height));
}

void IncidentChart::setCurrent(std::optional<MarkPlace> current)
{
    if (current == m_current) {
        return;
    }
    m_current = current;
    setAccessibleDescription(currentText());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    viewport()->update();
}

void IncidentChart::showCurrent()
{
    const LaneMark& mark = m_picture.lanes[m_current->lane].marks[m_current->mark];
    const double x = IncidentPainter::xOf(view(), mark.at);
    const double left = IncidentPainter::nameWidth + IncidentPainter::padding;
    const double right = viewport()->width() - IncidentPainter::padding;
    if (x < left || x > right) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                        static_cast<int>(std::lround(x - (x < left ? left : right))));
    }
    const auto top = static_cast<int>(m_current->lane) * IncidentPainter::laneHeight;
    const int height = viewport()->height() - IncidentPainter::axisHeight;
    const int scrolled = verticalScrollBar()->value();
    verticalScrollBar()->setValue(std::clamp(scrolled, top + IncidentPainter::laneHeight - height, top));
}

void IncidentChart::moveToLane(qsizetype lane)
{
    if (lane < 0 || lane >= m_picture.lanes.size()) {
        return;
    }
    const qint64 at = m_picture.lanes[m_current->lane].marks[m_current->mark].at;
    const auto& marks = m_picture.lanes[lane].marks;
    const auto nearest =
        std::ranges::min_element(marks, {}, [at](const LaneMark& m) { return std::abs(m.at - at); });
    setCurrent(MarkPlace{lane, nearest - marks.cbegin()});
}

void IncidentChart::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!m_current && !m_picture.lanes.isEmpty()) {
        setCurrent(MarkPlace{});
    }
}

void IncidentChart::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const auto current = hasFocus() ? m_current : std::nullopt;
    IncidentPainter(m_picture, colorsOf(palette()), font(), PictureFor::Screen)
        .paint(painter, view(), current);
}

void IncidentChart::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

QSizeF IncidentChart::sizeOf(double width, qsizetype lanes)
{
    return {width, static_cast<double>(IncidentPainter::axisHeight + IncidentPainter::laneHeight * lanes)};
}

void IncidentChart::paintLanes(QPainter& painter, const QRectF& area, qsizetype firstLane,
                               const Colors& colors) const
{
    const IncidentPainter lanes = painterFor(colors);
    LaneView whole = lanes.fitted(area);
    whole.scrolled = static_cast<double>(firstLane * IncidentPainter::laneHeight);
    lanes.paint(painter, whole);
}

void IncidentChart::paintTotals(QPainter& painter, const QRectF& area, const Colors& colors) const
{
    paintIncidentTotals(painter, area, colors, m_history ? m_history->timeline.totals : TimelineTotals(),
                        m_picture);
}

} // namespace gooseneck
