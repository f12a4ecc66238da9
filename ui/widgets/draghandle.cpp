#include "widgets/draghandle.h"

#include "theme/theme.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleHints>

#include <utility>

namespace gooseneck {

DragHandle::DragHandle(QWidget* parent)
    : QWidget(parent)
{
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Drag to change the order; Alt+Up and Alt+Down do it by keys"));
}

void DragHandle::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorsOf(palette()).secondary);
    for (const double y : {0.3, 0.5, 0.7}) {
        for (const double x : {0.32, 0.68}) {
            painter.drawEllipse(QPointF(x * width(), y * height()), 1.3, 1.3);
        }
    }
}

void DragHandle::mousePressEvent(QMouseEvent* event)
{
    m_from = event->pos();
    setCursor(Qt::ClosedHandCursor);
}

void DragHandle::mouseMoveEvent(QMouseEvent* event)
{
    const int far = QGuiApplication::styleHints()->startDragDistance();
    m_isDragging = m_isDragging || (event->pos() - m_from).manhattanLength() >= far;
    if (m_isDragging) {
        Q_EMIT dragged(event->globalPosition().toPoint());
    }
}

void DragHandle::mouseReleaseEvent(QMouseEvent* event)
{
    setCursor(Qt::OpenHandCursor);
    if (std::exchange(m_isDragging, false)) {
        Q_EMIT dropped(event->globalPosition().toPoint());
    }
}

} // namespace gooseneck
