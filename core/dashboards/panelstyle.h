#pragma once

#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace ops {

struct Threshold
{
    std::optional<double> from; ///< empty: minus infinity, the base
    QString color;              ///< Grafana's colour word or #rrggbb; ui/theme maps it
};

/// A text and a colour in place of a value: Grafana's value mappings, the first that fits counts.
struct ValueMapping
{
    enum class Kind { Value, Range, Regex, Null, NaN, NullAndNaN, Empty };

    Kind kind = Kind::Value;
    QString value;                  ///< Value: as written, compared as a number where it is one; Regex: the pattern
    std::optional<double> from, to; ///< Range: both inclusive, empty is open
    QString text;                   ///< empty: the value keeps its own text
    QString color;                  ///< empty: the value keeps its own colour
};

/// How a panel's numbers read: Grafana's fieldConfig.defaults.
struct FieldStyle
{
    QString unit = QStringLiteral("short");
    std::optional<int> decimals;
    std::optional<double> min, max;
    QString noValue;
    std::vector<Threshold> thresholds; ///< ascending, the base first
    bool colorByThresholds = false;
    QString fixedColor; ///< empty: palette
    bool thresholdLines = false, thresholdAreas = false;
    std::vector<ValueMapping> mappings;
    QTimeZone zone = QTimeZone::utc(); ///< of values that are times: not of the file, said by who shows them
};

/// How a time series is drawn: fieldConfig.defaults.custom.
struct DrawStyle
{
    enum class Draw { Lines, Bars, Points };
    enum class Interpolation { Linear, StepBefore, StepAfter, Smooth };
    enum class Stacking { None, Normal, Percent };
    enum class Points { Auto, Never, Always };
    Draw draw = Draw::Lines;
    Interpolation interpolation = Interpolation::Linear;
    Stacking stacking = Stacking::None;
    Points points = Points::Auto;
    double lineWidth = 1, fillOpacity = 0; ///< opacity 0 to 100
    double logBase = 0;                    ///< 0 is linear; 2 or 10
    bool connectGaps = false;
    QString axisLabel;
};

struct LegendStyle
{
    enum class Mode { List, Table, Hidden };
    Mode mode = Mode::List;
    bool right = false;
    QStringList calcs; ///< reducer ids: "lastNotNull", "mean", "max", "min", "sum", …
};

/// How a panel of reduced values (stat, gauge, bar gauge, pie chart, bar chart) shows them.
struct ValueStyle
{
    enum class Text { Auto, Value, Name, ValueAndName, None };
    enum class Orientation { Auto, Horizontal, Vertical };
    enum class BarMode { Basic, Gradient, Lcd };

    QString reducer = QStringLiteral("lastNotNull");
    Text text = Text::Auto;
    Orientation orientation = Orientation::Auto;
    BarMode barMode = BarMode::Gradient;                   ///< bar gauge
    bool sparkline = false, colorBackground = false;       ///< stat
    bool colorValue = true;                                ///< stat: the number takes its threshold's colour
    bool thresholdMarkers = true, thresholdLabels = false; ///< gauge
    bool donut = false;                                    ///< pie chart
    QStringList pieLabels;                                 ///< "name", "value", "percent" at the slices
};

/// A text panel: Markdown or plain. HTML is shown as its text.
struct TextContent
{
    QString text;
    bool markdown = true;
};

} // namespace ops
