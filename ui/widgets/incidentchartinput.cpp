// The part of IncidentChart that is about keys and the mouse.

#include "widgets/incidentchart.h"

#include <QApplication>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace gooseneck {

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

} // namespace gooseneck
