#pragma once

#include "theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace gooseneck {

enum class PillMark { Shown, None };

/// The mark that goes with a tone, so that nothing is told by colour alone: a triangle, a tick, a dash ...
void paintToneMark(QPainter& painter, const QRectF& square, Tone tone);

/// How wide a pill with this text is.
int pillWidth(const QFontMetrics& metrics, const QString& text, PillMark mark = PillMark::Shown);

/// Paints a rounded pill with mark and text, elided to the rectangle. Used by delegates and by Pill.
void paintPill(QPainter& painter, const QRect& rect, const QString& text, Tone tone,
               PillMark mark = PillMark::Shown);

/// A pill as a widget of its own.
class Pill : public QWidget
{
    Q_OBJECT

public:
    explicit Pill(QWidget* parent = nullptr);

    void setContent(const QString& text, Tone tone);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
};

} // namespace gooseneck
