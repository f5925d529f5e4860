#pragma once

#include "core/dashboards/panelstyle.h"
#include "core/dashboards/variable.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ops {

/// One query of a panel.
struct PanelTarget
{
    enum class Format { TimeSeries, Table, Heatmap };

    QString refId, expr, legendFormat;
    QString datasource; ///< uid, name, "$variable" or kind as written; empty: the board's own
    Format format = Format::TimeSeries;
    QString interval; ///< lower bound of the step, as written; empty without
    int intervalFactor = 1;
    bool instant = false, range = true, hidden = false;
    bool askable = true; ///< false: empty, to another kind of source, or of a panel without a view: listed, never asked

    bool asked() const { return askable && !hidden; }
};

/// Which view shows a panel; Unsupported keeps its place and says what is missing.
enum class PanelView { TimeSeries, Stat, Table, Gauge, BarGauge, Text, PieChart, BarChart, Unsupported };
QString panelViewName(PanelView view); ///< Grafana's panel type: "timeseries", "bargauge", …; "unsupported"

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
    std::optional<std::size_t> row; ///< index into Dashboard::rows; empty: in none, and always shown
    std::vector<PanelTarget> targets;
    FieldStyle field;
    DrawStyle draw;
    LegendStyle legend;
    ValueStyle value;
    TextContent content;
    std::optional<int> maxDataPoints;
    QString interval; ///< panel's minimum step, as written
};

/// A heading over the panels below it, which folds them away.
struct DashboardRow
{
    QString title;
    bool collapsed = false;
    int y = 0; ///< of the heading, in the grid's rows with every row open; one grid row high
};

/// A board, whatever file it came from.
struct Dashboard
{
    QString uid, title;
    int schemaVersion = 0;
    QStringList tags;
    QString from = QStringLiteral("now-1h"), to = QStringLiteral("now");
    QString timezone;                   ///< "utc", "browser" or a named zone as written; empty: none
    qint64 refreshMs = 0;               ///< 0: the file asks for none
    std::vector<Variable> variables;    ///< in the order of the file
    std::vector<DashboardRow> rows;     ///< by y
    std::vector<DashboardPanel> panels; ///< in reading order; of collapsed rows, too
};

} // namespace ops
