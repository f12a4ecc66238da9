#pragma once

#include "theme/theme.h"
#include "timeline/incidentlanes.h"

#include <QWidget>

class QPainter;

namespace gooseneck {

/// The totals of a history, each behind the sign that it has in the picture: they explain the picture without
/// taking any room of their own. The same on the screen, in files and on paper.
class IncidentTotals : public QWidget
{
    Q_OBJECT

public:
    explicit IncidentTotals(QWidget* parent = nullptr);

    void setHistory(const TimelineTotals& totals, const LanePicture& picture);
    /// The same in words.
    QString text() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TimelineTotals m_totals;
    bool m_hasDegraded = false;
};

constexpr int incidentTotalsHeight = 28;

/// In one line, from the left edge on.
void paintIncidentTotals(QPainter& painter, const QRectF& area, const Colors& colors,
                         const TimelineTotals& totals, const LanePicture& picture);

} // namespace gooseneck
