#include "theme/theme.h"

#include "theme/stylesheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>

static void makeIconsAvailable()
{
    // Resources of a static library are linked in only when asked for.
    Q_INIT_RESOURCE(icons);
}

namespace gooseneck {

namespace {

const Colors& light()
{
    static const Colors colors{
        .window = QColor(0xF6F7F9),
        .base = QColor(0xFFFFFF),
        .alternate = QColor(0xFAFBFC),
        .line = QColor(0xD9DEE5),
        .text = QColor(0x1B2430),
        .secondary = QColor(0x5B6776),
        .accent = QColor(0x2563EB),
        .accentGround = QColor(0xE8EFFD),
        .onAccent = QColor(0xFFFFFF),
        .string = QColor(0x0B6B50),
        .number = QColor(0x1D4ED8),
        .trigger = {QColor(0xB93815), QColor(0xFFF1E8)},
        .resolve = {QColor(0x147A3B), QColor(0xE7F6EC)},
        .neutral = {QColor(0x55606E), QColor(0xEDF0F4)},
        .both = {QColor(0x6D28D9), QColor(0xF3EDFF)},
        .error = {QColor(0xB42318), QColor(0xFEF0EE)},
        .warning = {QColor(0x8A5A00), QColor(0xFFF6DB)},
    };
    return colors;
}

const Colors& dark()
{
    static const Colors colors{
        .window = QColor(0x171B21),
        .base = QColor(0x1E232B),
        .alternate = QColor(0x1A1F26),
        .line = QColor(0x323A45),
        .text = QColor(0xE6EAF0),
        .secondary = QColor(0x9AA6B4),
        .accent = QColor(0x7DADFF),
        .accentGround = QColor(0x22304A),
        .onAccent = QColor(0x10151C),
        .string = QColor(0x7FD6B5),
        .number = QColor(0x8FB6FF),
        .trigger = {QColor(0xFF9B66), QColor(0x3A2418)},
        .resolve = {QColor(0x5FD08A), QColor(0x16301F)},
        .neutral = {QColor(0xA3AFBD), QColor(0x2A313B)},
        .both = {QColor(0xC4A5FF), QColor(0x2E2344)},
        .error = {QColor(0xFF8A80), QColor(0x3B1D1B)},
        .warning = {QColor(0xF2C14E), QColor(0x372C10)},
    };
    return colors;
}

QPalette paletteOf(const Colors& colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::AlternateBase, colors.alternate);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.secondary);
    palette.setColor(QPalette::Button, colors.base);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.text);
    palette.setColor(QPalette::ToolTipBase, colors.base);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Highlight, colors.accentGround);
    palette.setColor(QPalette::HighlightedText, colors.text);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::Light, colors.base);
    palette.setColor(QPalette::Midlight, colors.alternate);
    palette.setColor(QPalette::Mid, colors.line);
    palette.setColor(QPalette::Dark, colors.line);
    palette.setColor(QPalette::Shadow, colors.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colors.secondary);
    }
    return palette;
}

} // namespace

ToneColors Colors::tone(Tone which) const
{
    switch (which) {
    case Tone::Neutral:
        return neutral;
    case Tone::Trigger:
        return trigger;
    case Tone::Resolve:
        return resolve;
    case Tone::Both:
        return both;
    case Tone::Error:
        return error;
    case Tone::Warning:
        return warning;
    case Tone::Accent:
        return {accent, accentGround};
    }
    return neutral;
}

const Colors& colorsOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return light();
    case Scheme::Dark:
        return dark();
    }
    return light();
}

Scheme schemeOf(const QPalette& palette)
{
    const int text = palette.color(QPalette::WindowText).lightness();
    return text > palette.color(QPalette::Window).lightness() ? Scheme::Dark : Scheme::Light;
}

const Colors& colorsOf(const QPalette& palette)
{
    return colorsOf(schemeOf(palette));
}

QFont monospacedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF() * 0.95);
    return font;
}

QFont smallerFont(const QFont& font)
{
    QFont smaller = font;
    smaller.setPointSizeF(font.pointSizeF() * 0.9);
    return smaller;
}

void applyTheme(QApplication& application, Scheme scheme)
{
    makeIconsAvailable();
    const Colors& colors = colorsOf(scheme);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(colors));
    application.setStyleSheet(styleSheetFor(scheme));
}

} // namespace gooseneck
