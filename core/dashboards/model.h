#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ops {

/// One query of a panel.
struct PanelTarget
{
    QString refId, expr, legendFormat;
    QString interval; ///< lower bound of the step, as written; empty without
    int intervalFactor = 1;
    bool instant = false, range = true, hidden = false;
};

struct Threshold
{
    std::optional<double> from; ///< empty: minus infinity, the base
    QString color;              ///< Grafana's colour word or #rrggbb; ui/theme maps it
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

/// Which view shows a panel; Unsupported keeps its place and says what is missing.
enum class PanelView { TimeSeries, Stat, Table, Unsupported };
QString panelViewName(PanelView view); ///< "timeseries", "stat", "table", "unsupported"

struct LegendStyle
{
    enum class Mode { List, Table, Hidden };
    Mode mode = Mode::List;
    bool right = false;
    QStringList calcs; ///< reducer ids: "lastNotNull", "mean", "max", "min", "sum", …
};

struct GridRect
{
    int x = 0, y = 0, w = 12, h = 8; ///< of 24 columns; rows of 30 px with 8 px between
};

struct DashboardPanel
{
    int id = 0;
    QString title, description;
    QString type; ///< as written in the file
    PanelView view = PanelView::Unsupported;
    GridRect grid;
    std::vector<PanelTarget> targets;
    FieldStyle field;
    DrawStyle draw;
    LegendStyle legend;
    QString reducer = QStringLiteral("lastNotNull"); ///< stat: which value
    bool sparkline = false, colorBackground = false; ///< stat
    std::optional<int> maxDataPoints;
    QString interval; ///< panel's minimum step, as written
};

/// A board, whatever file it came from.
struct Dashboard
{
    QString uid, title;
    int schemaVersion = 0;
    QStringList tags;
    QString from = QStringLiteral("now-1h"), to = QStringLiteral("now");
    qint64 refreshMs = 0; ///< 0: the file asks for none
    std::vector<DashboardPanel> panels;
};

} // namespace ops
