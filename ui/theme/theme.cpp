#include "ui/theme/theme.h"

#include "ui/theme/colorwords.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QPalette>

#include <array>

namespace ops {

namespace {

constexpr int SeriesCount = 12;
using SeriesColors = std::array<QRgb, SeriesCount>;

// Neighbours differ in hue and in lightness, so that the first few lines are told apart without colour vision.
constexpr SeriesColors DarkSeries{0xff5b9df9, 0xfff2a33c, 0xff52c78d, 0xffee6a78, 0xffb38cf5, 0xff3fc3cf,
                                  0xffe8d35a, 0xfff08bc2, 0xff9fb3c8, 0xff8fd14f, 0xffd98e5f, 0xff7f8cff};
constexpr SeriesColors LightSeries{0xff2463c9, 0xffb86200, 0xff14804f, 0xffc62f45, 0xff7a46cf, 0xff0c7c8c,
                                   0xff857000, 0xffb8357f, 0xff566b82, 0xff4d7d13, 0xff95512a, 0xff4652d6};

QFont font(const QStringList &families, int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont result;
    result.setFamilies(families);
    result.setPixelSize(pixels);
    result.setWeight(weight);
    return result;
}

void setFonts(Theme &theme)
{
    // Named in full: without the second one the fallback draws Han letters in their Japanese shapes.
    const QStringList text{QStringLiteral("DejaVu Sans"), QStringLiteral("Noto Sans CJK SC")};
    const QStringList mono{QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono CJK SC"),
                           QStringLiteral("Noto Sans CJK SC")};
    theme.textFont = font(text, 13);
    theme.smallFont = font(text, 11);
    theme.titleFont = font(text, 13, QFont::DemiBold);
    theme.monoFont = font(mono, 12);
    theme.monoFont.setStyleHint(QFont::Monospace);
}

void setDark(Theme &theme)
{
    theme.window = QColor(0xff10151d);
    theme.panel = QColor(0xff19202b);
    theme.panelBorder = QColor(0xff2b3646);
    theme.text = QColor(0xffe4e9f0);
    theme.mutedText = QColor(0xff9caabd);
    theme.grid = QColor(0xff293341);
    theme.accent = QColor(0xff4f9cf9);
    theme.accentText = QColor(0xff08111f);
    theme.crosshair = QColor(0xff93a1b5);
    theme.selection = QColor(79, 156, 249, 70);
    theme.ok = QColor(0xff4cc38a);
    theme.warning = QColor(0xffefb23a);
    theme.critical = QColor(0xfffb7885);
    theme.info = QColor(0xff6cb2ff);
}

void setLight(Theme &theme)
{
    theme.window = QColor(0xffeef1f5);
    theme.panel = QColor(0xffffffff);
    theme.panelBorder = QColor(0xffd3dae4);
    theme.text = QColor(0xff1a2330);
    theme.mutedText = QColor(0xff566376);
    theme.grid = QColor(0xffe5e9ef);
    theme.accent = QColor(0xff1f63cc);
    theme.accentText = QColor(0xffffffff);
    theme.crosshair = QColor(0xff5b6b80);
    theme.selection = QColor(31, 99, 204, 56);
    theme.ok = QColor(0xff177a48);
    theme.warning = QColor(0xff8a5700);
    theme.critical = QColor(0xffc0263a);
    theme.info = QColor(0xff1f63cc);
}

Theme make(Theme::Kind kind)
{
    Theme theme;
    theme.kind = kind;
    setFonts(theme);
    kind == Theme::Kind::Dark ? setDark(theme) : setLight(theme);
    return theme;
}

Theme &instance()
{
    static Theme theme = make(Theme::Kind::Dark);
    return theme;
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::AlternateBase, theme.window);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.mutedText);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.critical);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.accentText);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.panel);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Light, theme.panelBorder.lighter(115));
    palette.setColor(QPalette::Midlight, theme.panelBorder);
    palette.setColor(QPalette::Mid, theme.panelBorder);
    palette.setColor(QPalette::Dark, theme.panelBorder.darker(115));
    palette.setColor(QPalette::Shadow, theme.panelBorder.darker(140));
    QColor faint = theme.mutedText;
    faint.setAlpha(150);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

} // namespace

const Theme &Theme::current() { return instance(); }

void Theme::apply(QApplication &app, Kind kind)
{
    instance() = make(kind);
    if (!qobject_cast<Style *>(app.style()))
        QApplication::setStyle(new Style);
    QApplication::setFont(instance().textFont);
    QApplication::setPalette(paletteOf(instance()));
}

QColor Theme::series(int index) const
{
    const SeriesColors &colors = kind == Kind::Dark ? DarkSeries : LightSeries;
    return QColor(colors[std::size_t(((index % SeriesCount) + SeriesCount) % SeriesCount)]);
}

QColor Theme::named(const QString &color) const
{
    const QString word = color.trimmed().toLower();
    if (word == u"text")
        return text;
    if (const auto shade = grafanaColorWord(word))
        return shade->alpha() == 0 ? *shade : readableOn(*shade, panel, 3.0);
    return cssColor(color).value_or(text);
}

} // namespace ops
