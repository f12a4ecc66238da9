#include "widgets/incidentchart.h"

#include "wording/timelinetext.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

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

/// Whether the key moved it, or could have.
bool IncidentChart::moveCurrent(int key)
{
    if (m_picture.lanes.isEmpty()) {
        return false;
    }
    if (!m_current) {
        setCurrent(MarkPlace{});
        showCurrent();
        return true;
    }
    const qsizetype last = m_picture.lanes[m_current->lane].marks.size() - 1;
    switch (key) {
    case Qt::Key_Left:
        setCurrent(MarkPlace{m_current->lane, qMax<qsizetype>(0, m_current->mark - 1)});
        break;
    case Qt::Key_Right:
        setCurrent(MarkPlace{m_current->lane, qMin(last, m_current->mark + 1)});
        break;
    case Qt::Key_Home:
        setCurrent(MarkPlace{m_current->lane, 0});
        break;
    case Qt::Key_End:
        setCurrent(MarkPlace{m_current->lane, last});
        break;
    case Qt::Key_Up:
        moveToLane(m_current->lane - 1);
        break;
    case Qt::Key_Down:
        moveToLane(m_current->lane + 1);
        break;
    default:
        return false;
    }
    showCurrent();
    return true;
}

void IncidentChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_0:
        zoomToFit();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current) {
            Q_EMIT payloadRequested(m_picture.lanes[m_current->lane].marks[m_current->mark].event.payload);
        }
        return;
    default:
        break;
    }
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right ||
                         event->key() == Qt::Key_Up || event->key() == Qt::Key_Down ||
                         event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (!isArrow || !moveCurrent(event->key())) {
        QAbstractScrollArea::keyPressEvent(event);
    }
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

bool IncidentChart::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) {
        return QAbstractScrollArea::viewportEvent(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto place = painterFor(colorsOf(palette())).markAt(view(), help->pos())) {
        const QString text = textOf(m_picture.lanes[place->lane].marks[place->mark]);
        QToolTip::showText(help->globalPos(), QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()),
                           viewport());
    } else {
        QToolTip::hideText();
    }
    return true;
}

void IncidentChart::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomBy(std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position().x());
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void IncidentChart::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->position().toPoint();
    m_scrolledAt = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    m_isDragging = false;
}

void IncidentChart::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint moved = event->position().toPoint() - m_pressedAt;
    if (event->buttons().testFlag(Qt::LeftButton) &&
        (m_isDragging || moved.manhattanLength() >= QApplication::startDragDistance())) {
        m_isDragging = true;
        horizontalScrollBar()->setValue(m_scrolledAt.x() - moved.x());
        verticalScrollBar()->setValue(m_scrolledAt.y() - moved.y());
        return;
    }
    const bool isOnMark = painterFor(colorsOf(palette())).markAt(view(), event->position()).has_value();
    viewport()->setCursor(isOnMark ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void IncidentChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (std::exchange(m_isDragging, false) || event->button() != Qt::LeftButton) {
        return;
    }
    if (const auto place = painterFor(colorsOf(palette())).markAt(view(), event->position())) {
        setCurrent(place);
        Q_EMIT payloadRequested(m_picture.lanes[place->lane].marks[place->mark].event.payload);
    }
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

} // namespace gooseneck
