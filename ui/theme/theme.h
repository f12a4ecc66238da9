#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

class QApplication;

namespace gooseneck {

enum class Scheme { Light, Dark };
enum class Tone { Neutral, Trigger, Resolve, Both, Error, Warning, Accent };

struct ToneColors
{
    QColor text;
    QColor ground;
};

/// The colours of one scheme (design/look.md); every text on its ground has a contrast of at least 4.5.
struct Colors
{
    QColor window, base, alternate, line, text, secondary, accent, accentGround, onAccent, string, number;
    ToneColors trigger, resolve, neutral, both, error, warning;

    ToneColors tone(Tone tone) const;
};

/// Spacing steps in device-independent pixels.
namespace Space {
constexpr int xs = 4;
constexpr int s = 8;
constexpr int m = 12;
constexpr int l = 16;
constexpr int xl = 24;
} // namespace Space

constexpr int controlRadius = 6;
constexpr int cardRadius = 8;

const Colors& colorsOf(Scheme scheme);
/// The colours that belong to a palette made by applyTheme().
const Colors& colorsOf(const QPalette& palette);
/// Which scheme a palette of unknown origin belongs to: is its text lighter than its ground?
Scheme schemeOf(const QPalette& palette);

/// The monospaced font for keys, values and bytes.
QFont monospacedFont();
/// One step smaller, for secondary facts.
QFont smallerFont(const QFont& font);

/// Sets style, palette and style sheet of the whole program.
void applyTheme(QApplication& application, Scheme scheme);

} // namespace gooseneck
