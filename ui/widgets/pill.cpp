#include "widgets/pill.h"

#include <QGuiApplication>
#include <QPainterPath>

namespace gooseneck {

namespace {

constexpr int padding = 8;
constexpr int markSize = 10;
constexpr int markGap = 4;
constexpr int extraHeight = 4;

QFont pillFont(const QFont& font)
{
    QFont bold = smallerFont(font);
    bold.setWeight(QFont::DemiBold);
    return bold;
}

void strokeLines(QPainter& painter, const QList<QPointF>& points)
{
    painter.drawPolyline(points.constData(), static_cast<int>(points.size()));
}

} // namespace

void paintToneMark(QPainter& painter, const QRectF& square, Tone tone)
{
    const auto at = [&](double x, double y) {
        return QPointF(square.left() + x * square.width(), square.top() + y * square.height());
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen = painter.pen();
    pen.setWidthF(1.6);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    switch (tone) {
    case Tone::Trigger:
        painter.setBrush(pen.color());
        painter.drawPolygon(QPolygonF({at(0.5, 0.15), at(0.9, 0.85), at(0.1, 0.85)}));
        break;
    case Tone::Resolve:
        strokeLines(painter, {at(0.12, 0.55), at(0.4, 0.82), at(0.88, 0.2)});
        break;
    case Tone::Neutral:
        strokeLines(painter, {at(0.15, 0.5), at(0.85, 0.5)});
        break;
    case Tone::Both:
        strokeLines(painter, {at(0.1, 0.35), at(0.9, 0.35)});
        strokeLines(painter, {at(0.1, 0.68), at(0.9, 0.68)});
        break;
    case Tone::Error:
        strokeLines(painter, {at(0.2, 0.2), at(0.8, 0.8)});
        strokeLines(painter, {at(0.8, 0.2), at(0.2, 0.8)});
        break;
    case Tone::Warning:
        strokeLines(painter, {at(0.5, 0.1), at(0.5, 0.6)});
        strokeLines(painter, {at(0.5, 0.9), at(0.5, 0.91)});
        break;
    case Tone::Accent:
        painter.setBrush(pen.color());
        painter.drawEllipse(at(0.5, 0.5), square.width() * 0.28, square.height() * 0.28);
        break;
    }
    painter.restore();
}

int pillWidth(const QFontMetrics& metrics, const QString& text, PillMark mark)
{
    // One pixel to spare: advances are rounded, and a text that just fits would be elided.
    return 2 * padding + metrics.horizontalAdvance(text) + 2 +
           (mark == PillMark::Shown ? markSize + markGap : 0);
}

void paintPill(QPainter& painter, const QRect& rect, const QString& text, Tone tone, PillMark mark)
{
    const ToneColors colors = colorsOf(QGuiApplication::palette()).tone(tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ground);
    const double radius = qMin(10.0, rect.height() / 2.0);
    painter.drawRoundedRect(rect, radius, radius);
    painter.setPen(colors.text);
    QRect inside = rect.adjusted(padding, 0, -padding, 0);
    if (mark == PillMark::Shown) {
        const QRectF square(inside.left(), rect.center().y() - markSize / 2.0 + 0.5, markSize, markSize);
        paintToneMark(painter, square, tone);
        inside.setLeft(inside.left() + markSize + markGap);
    }
    const QString elided = painter.fontMetrics().elidedText(text, Qt::ElideRight, inside.width());
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, elided);
    painter.restore();
}

Pill::Pill(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Pill::setContent(const QString& text, Tone tone)
{
    if (text == m_text && tone == m_tone) {
        return; // a name that is set is announced, also where it is the same
    }
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    setToolTip(text.toHtmlEscaped());
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    const QFontMetrics metrics(pillFont(font()));
    return {pillWidth(metrics, m_text, PillMark::Shown) + 2, metrics.height() + extraHeight};
}

QSize Pill::minimumSizeHint() const
{
    return {2 * padding + markSize, sizeHint().height()};
}

void Pill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(pillFont(font()));
    paintPill(painter, rect(), m_text, m_tone);
}

} // namespace gooseneck
