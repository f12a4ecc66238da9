#pragma once

#include "session/incidenthistory.h"
#include "widgets/incidentpainter.h"

#include <QAbstractScrollArea>

#include <optional>

namespace gooseneck {

/// The picture of a history of incidents (widgets/incidentpainter.h) on the screen. Ctrl and the wheel, + and
/// - zoom, 0 shows all; dragging and the scroll bars move it. The arrows go from mark to mark and from lane
/// to lane, Enter or a click asks for the mark's payload. What the current mark stands for is the widget's
/// accessible description; the table beside it has all of it as text.
class IncidentChart : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit IncidentChart(QWidget* parent = nullptr);

    void setHistory(const IncidentHistoryPtr& history);
    /// Makes a mark of this payload the current one and shows it.
    void showPayload(CaptureId payload);
    /// What the current mark stands for, as a sentence; empty if there is none.
    QString currentText() const;

    void zoomIn() { zoomBy(zoomStep, lanesCenter()); }
    void zoomOut() { zoomBy(1 / zoomStep, lanesCenter()); }
    void zoomToFit();
    double zoom() const { return m_zoom; }

    // For files and paper: the whole width of time, at most `lanes` lanes from `firstLane` on.
    qsizetype laneCount() const { return m_picture.lanes.size(); }
    static QSizeF sizeOf(double width, qsizetype lanes);
    void paintTotals(QPainter& painter, const QRectF& area, const Colors& colors) const;
    void paintLanes(QPainter& painter, const QRectF& area, qsizetype firstLane, const Colors& colors) const;

Q_SIGNALS:
    void payloadRequested(gooseneck::CaptureId payload);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    static constexpr double zoomStep = 1.5;

    IncidentPainter painterFor(const Colors& colors) const { return {m_picture, colors, font()}; }
    LaneView view() const;
    double lanesCenter() const;
    void zoomBy(double factor, double x);
    void updateScrollBars();
    void setCurrent(std::optional<MarkPlace> current);
    void showCurrent();
    bool moveCurrent(int key);
    void moveToLane(qsizetype lane);
    QString textOf(const LaneMark& mark) const;

    IncidentHistoryPtr m_history;
    LanePicture m_picture;
    double m_zoom = 1; ///< 1 shows all of the time
    std::optional<MarkPlace> m_current;
    QPoint m_pressedAt;
    QPoint m_scrolledAt; ///< the scroll bars when the button was pressed
    bool m_isDragging = false;
};

} // namespace gooseneck
