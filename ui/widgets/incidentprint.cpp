#include "widgets/incidentprint.h"

#include <QBuffer>
#include <QImage>
#include <QPrinter>
#include <QSvgGenerator>

namespace gooseneck {

namespace {

constexpr double pictureWidth = 1200;
constexpr double pixelRatio = 2; ///< of a PNG, so that it is sharp in a report

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
    chart.paintLanes(painter, area, 0, colorsOf(chart.palette()));
    painter.end();
    return svg;
}

QByteArray asPng(const IncidentChart& chart, const QRectF& area)
{
    QImage image((area.size() * pixelRatio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    QPainter painter(&image);
    chart.paintLanes(painter, area, 0, colorsOf(chart.palette()));
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
    const QRectF area(QPointF(), IncidentChart::sizeOf(pictureWidth, lanes));
    const bool isSvg = path.endsWith(QLatin1StringView(".svg"), Qt::CaseInsensitive);
    return writeFileAtomically(path, isSvg ? asSvg(chart, area) : asPng(chart, area));
}

void printPicture(const IncidentChart& chart, QPrinter& printer)
{
    QPainter painter(&printer);
    const QRectF page = printer.pageRect(QPrinter::DevicePixel);
    const double scale = page.width() / pictureWidth;
    painter.scale(scale, scale);
    const auto lanesOnPage =
        qMax<qsizetype>(1, static_cast<qsizetype>((page.height() / scale - IncidentPainter::axisHeight) /
                                                  IncidentPainter::laneHeight));
    for (qsizetype first = 0; first < chart.laneCount(); first += lanesOnPage) {
        if (first > 0) {
            printer.newPage();
        }
        const qsizetype lanes = qMin(lanesOnPage, chart.laneCount() - first);
        chart.paintLanes(painter, QRectF(QPointF(), IncidentChart::sizeOf(pictureWidth, lanes)), first,
                         colorsOf(Scheme::Light));
    }
}

} // namespace gooseneck
