#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QApplication;

namespace ops {

/// The colours and fonts of the window. Widgets take every colour from here and re-read it on
/// QEvent::PaletteChange; a colour never stands alone, shape or text says the same.
class Theme
{
public:
    enum class Kind { Light, Dark };

    static const Theme &current();
    /// Sets style, palette and fonts of the application; the default is dark.
    static void apply(QApplication &app, Kind kind);

    Kind kind = Kind::Dark;
    QColor window, panel, panelBorder, text, mutedText, grid, accent, accentText, crosshair, selection;
    QColor ok, warning, critical, info; ///< states; contrast of 4.5:1 against `panel`
    QFont textFont, smallFont, titleFont, monoFont;

    /// Distinct colours for lines, by index, repeating after a dozen or so; readable on `panel`.
    QColor series(int index) const;
    /// Grafana's colour words ("green", "dark-red", "semi-dark-orange", "#rrggbb", "rgba(…)").
    QColor named(const QString &color) const;
};

} // namespace ops
