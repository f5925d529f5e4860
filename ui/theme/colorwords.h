#pragma once

#include <QColor>
#include <QString>

#include <optional>

namespace ops {

/// Grafana's colour words ("green", "semi-dark-orange", "super-light-blue", "transparent"). Empty where
/// the word is none of them.
std::optional<QColor> grafanaColorWord(const QString &word);

/// "#rgb", "#rrggbb", "#rrggbbaa", "rgb(1,2,3)", "rgba(1,2,3,0.4)". Empty where it is none.
std::optional<QColor> cssColor(const QString &text);

/// `share` of b in a, from 0 to 1; a's alpha.
QColor mixed(const QColor &a, const QColor &b, double share);

/// WCAG contrast of two opaque colours, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

/// `color` moved towards white or black until it stands out from `background` by `ratio`.
QColor readableOn(const QColor &color, const QColor &background, double ratio);

} // namespace ops
