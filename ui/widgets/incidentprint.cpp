#include "widgets/incidentprint.h"

#include "widgets/incidenttotals.h"

#include <QBuffer>
#include <QImage>
#include <QPrinter>
#include <QSvgGenerator>

namespace gooseneck {

namespace {

constexpr double pictureWidth = 1200;
constexpr double pixelRatio = 2; ///< of a PNG, so that it is sharp in a report

/// Below some lanes.
QRectF totalsBelow(const QRectF& lanes)
{
    return {lanes.left() + Space::m, lanes.bottom(), lanes.width() - 2 * Space::m, incidentTotalsHeight};
}

/// The lanes, and the totals that explain them; `area` has room for both.
void paintAll(QPainter& painter, const IncidentChart& chart, const QRectF& area)
{
    const Colors& colors = colorsOf(chart.palette());
    painter.setFont(chart.font());
    painter.fillRect(area, colors.base);
    const QRectF lanes = area.adjusted(0, 0, 0, -incidentTotalsHeight);
    chart.paintLanes(painter, lanes, 0, colors);
    chart.paintTotals(painter, totalsBelow(lanes), colors);
}

QByteArray asSvg(const IncidentChart& chart, const QRectF& area)
{
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(area.size().toSize());
    generator.setViewBox(area);
    generator.setTitle(IncidentChart::tr("Incidents"));
    QPainter painter(&generator);
    paintAll(painter, chart, area);
    painter.end();
    return svg;
}

QByteArray asPng(const IncidentChart& chart, const QRectF& area)
{
    QImage image((area.size() * pixelRatio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    QPainter painter(&image);
    paintAll(painter, chart, area);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace

Result<void, FileError> savePicture(const IncidentChart& chart, const QString& path)
{
    const qsizetype lanes = qMin(chart.laneCount(), maxPictureLanes);
    const QSizeF size = IncidentChart::sizeOf(pictureWidth, lanes) + QSizeF(0, incidentTotalsHeight);
    const QRectF area(QPointF(), size);
    const bool isSvg = path.endsWith(QLatin1StringView(".svg"), Qt::CaseInsensitive);
    return writeFileAtomically(path, isSvg ? asSvg(chart, area) : asPng(chart, area));
}

void printPicture(const IncidentChart& chart, QPrinter& printer)
{
    QPainter painter(&printer);
    const QRectF page = printer.pageRect(QPrinter::DevicePixel);
    const double scale = page.width() / pictureWidth;
    painter.scale(scale, scale);
    constexpr int outside = IncidentPainter::axisHeight + incidentTotalsHeight;
    const auto lanesOnPage = qMax<qsizetype>(
        1, static_cast<qsizetype>((page.height() / scale - outside) / IncidentPainter::laneHeight));
    for (qsizetype first = 0; first < chart.laneCount(); first += lanesOnPage) {
        if (first > 0) {
            printer.newPage();
        }
        const qsizetype lanes = qMin(lanesOnPage, chart.laneCount() - first);
        const QRectF area(QPointF(), IncidentChart::sizeOf(pictureWidth, lanes));
        painter.setFont(chart.font());
        chart.paintLanes(painter, area, first, colorsOf(Scheme::Light));
        chart.paintTotals(painter, totalsBelow(area), colorsOf(Scheme::Light));
    }
}

} // namespace gooseneck
