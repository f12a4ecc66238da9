#pragma once

#include <QWidget>

namespace gooseneck {

/// Six dots that a thing is taken by to be moved with the mouse. It moves nothing itself; what it does has to
/// be offered by keys as well.
class DragHandle : public QWidget
{
    Q_OBJECT

public:
    explicit DragHandle(QWidget* parent = nullptr);

    QSize sizeHint() const override { return {14, 20}; }

Q_SIGNALS:
    /// While the button is held, once the mouse has moved far enough.
    void dragged(const QPoint& globalPosition);
    void dropped(const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QPoint m_from;
    bool m_isDragging = false;
};

} // namespace gooseneck
