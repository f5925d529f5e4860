#include "core/dashboards/grafanaold.h"

#include "core/dashboards/grafanamappings.h"
#include "core/dashboards/reducers.h"

#include <algorithm>

namespace ops {

namespace {

/// "Unit" is a word today, and was the number 0 or 1 in the oldest files.
QString unitOf(const JsonNode &format)
{
    const QString unit = format.isText() ? format.line(60) : QString();
    return unit.isEmpty() ? QStringLiteral("short") : unit;
}

/// Of the bases that files have (1, 2, 10, 32, 1024) the ones that are drawn.
double readLogBase(const JsonNode &base, ImportNotes &notes)
{
    const double written = base.number().value_or(1);
    if (written <= 1)
        return 0;
    if (written != 2 && written != 10)
        notes.add(base, "unsupported.axis");
    return written == 10 ? 10 : 2;
}

void readAxis(const JsonNode &axis, DashboardPanel &to, ImportNotes &notes)
{
    to.field.unit = unitOf(axis["format"]);
    to.field.min = axis["min"].number();
    to.field.max = axis["max"].number();
    if (axis["decimals"].number())
        to.field.decimals = axis["decimals"].integer(0, 0, 20);
    to.draw.axisLabel = axis["label"].line();
    to.draw.logBase = readLogBase(axis["logBase"], notes);
    if (!axis["show"].boolean(true))
        notes.add(axis["show"], "unsupported.axis");
}

/// Before version 12 the axis was spread over the panel and its "grid".
void readOldestAxis(const JsonNode &panel, DashboardPanel &to, ImportNotes &notes)
{
    const auto units = panel["y_formats"].items();
    if (!units.empty())
        to.field.unit = unitOf(units.front());
    const JsonNode grid = panel["grid"];
    to.field.min = grid["leftMin"].number();
    to.field.max = grid["leftMax"].number();
    to.draw.axisLabel = panel["leftYAxisLabel"].line();
    to.draw.logBase = readLogBase(grid["leftLogBase"], notes);
}

QString oldThresholdColor(const JsonNode &threshold)
{
    const QString mode = threshold["colorMode"].text();
    if (mode == u"custom") {
        const QString line = threshold["lineColor"].line();
        return line.isEmpty() ? threshold["fillColor"].line() : line;
    }
    return mode == u"ok"        ? QStringLiteral("green")
           : mode == u"warning" ? QStringLiteral("orange")
                                : QStringLiteral("red");
}

/// "gt" colours what lies above a value, "lt" what lies below.
void readGraphThresholds(const JsonNode &thresholds, FieldStyle &to)
{
    const QString clear = QStringLiteral("transparent");
    to.thresholds.push_back({std::nullopt, clear});
    for (const JsonNode &threshold : thresholds.items()) {
        const auto value = threshold["value"].number();
        if (!value)
            continue;
        const QString color = oldThresholdColor(threshold);
        const bool below = threshold["op"].text() == u"lt";
        if (below)
            to.thresholds.front().color = color;
        to.thresholds.push_back({*value, below ? clear : color});
        to.thresholdLines |= threshold["line"].boolean(true);
        to.thresholdAreas |= threshold["fill"].boolean();
    }
    std::stable_sort(to.thresholds.begin(), to.thresholds.end(),
                     [](const Threshold &a, const Threshold &b) { return a.from < b.from; });
    if (to.thresholds.size() == 1)
        to.thresholds.clear();
}

void readGraphLegend(const JsonNode &legend, LegendStyle &to)
{
    to.mode = legend["alignAsTable"].boolean() ? LegendStyle::Mode::Table : LegendStyle::Mode::List;
    if (!legend["show"].boolean(true))
        to.mode = LegendStyle::Mode::Hidden;
    to.right = legend["rightSide"].boolean();
    if (!legend["values"].boolean())
        return;
    for (const char *calc : {"min", "max", "avg", "current", "total"}) {
        if (legend[calc].boolean())
            to.calcs.append(reducerId(QString::fromLatin1(calc)));
    }
}

void readGraphDraw(const JsonNode &panel, DrawStyle &to)
{
    constexpr double OpacityPerFill = 10;
    to.draw = panel["bars"].boolean()        ? DrawStyle::Draw::Bars
              : panel["lines"].boolean(true) ? DrawStyle::Draw::Lines
                                             : DrawStyle::Draw::Points;
    to.points = panel["points"].boolean() ? DrawStyle::Points::Always : DrawStyle::Points::Never;
    to.lineWidth = std::clamp(panel["linewidth"].number().value_or(1), 0.0, 20.0);
    to.fillOpacity = std::clamp(panel["fill"].number().value_or(1) * OpacityPerFill, 0.0, 100.0);
    if (panel["steppedLine"].boolean())
        to.interpolation = DrawStyle::Interpolation::StepAfter;
    if (panel["stack"].boolean())
        to.stacking = panel["percentage"].boolean() ? DrawStyle::Stacking::Percent : DrawStyle::Stacking::Normal;
    to.connectGaps = panel["nullPointMode"].text() == u"connected";
}

} // namespace

void readOldGraph(const JsonNode &panel, DashboardPanel &to, ImportNotes &notes)
{
    const auto axes = panel["yaxes"].items();
    if (axes.empty())
        readOldestAxis(panel, to, notes);
    else
        readAxis(axes.front(), to, notes);
    if (panel["decimals"].number()) // of its legend and tip, before those of the axis
        to.field.decimals = panel["decimals"].integer(0, 0, 20);
    readGraphDraw(panel, to.draw);
    readGraphThresholds(panel["thresholds"], to.field);
    readGraphLegend(panel["legend"], to.legend);
    if (panel["nullPointMode"].text() == u"null as zero")
        notes.add(panel["nullPointMode"], "unsupported.nullAsZero");
    if (const JsonNode mode = panel["xaxis"]["mode"]; mode.isText() && mode.text() != u"time")
        notes.add(mode, "unsupported.axis");
    notes.addItems(panel["seriesOverrides"], "unsupported.override");
    if (!panel["aliasColors"].saysNothing())
        notes.add(panel["aliasColors"], "unsupported.override");
    notes.addItems(panel["fieldConfig"]["overrides"], "unsupported.override");
    notes.addItems(panel["fieldConfig"]["defaults"]["links"], "unsupported.link");
}

namespace {

void readStatReducer(const JsonNode &name, ValueStyle &to, ImportNotes &notes)
{
    if (!name.isText())
        to.reducer = QStringLiteral("mean"); // what singlestat takes without a word
    else if (name.text() == u"name")
        to.text = ValueStyle::Text::Name;
    else if (isReducer(name.text()))
        to.reducer = reducerId(name.text());
    else
        notes.add(name, "unsupported.calc");
}

/// "10, 20" and three colours.
void readStatThresholds(const JsonNode &panel, FieldStyle &to)
{
    const std::vector<JsonNode> colors = panel["colors"].items();
    const QStringList limits = panel["thresholds"].anyText().split(u',', Qt::SkipEmptyParts);
    if (!colors.empty())
        to.thresholds.push_back({std::nullopt, colors[0].line()});
    for (std::size_t i = 0; i < std::size_t(limits.size()) && i + 1 < colors.size(); ++i) {
        bool isNumber = false;
        const double limit = limits[qsizetype(i)].trimmed().toDouble(&isNumber);
        if (isNumber)
            to.thresholds.push_back({limit, colors[i + 1].line()});
    }
}

void readStatGauge(const JsonNode &gauge, DashboardPanel &to)
{
    to.view = PanelView::Gauge;
    to.field.min = gauge["minValue"].number().value_or(0);
    to.field.max = gauge["maxValue"].number().value_or(100);
    to.value.thresholdMarkers = gauge["thresholdMarkers"].boolean(true);
    to.value.thresholdLabels = gauge["thresholdLabels"].boolean();
}

} // namespace

void readOldSingleStat(const JsonNode &panel, DashboardPanel &to, ImportNotes &notes)
{
    to.field.unit = unitOf(panel["format"]);
    if (panel["decimals"].number())
        to.field.decimals = panel["decimals"].integer(0, 0, 20);
    to.field.noValue = panel["nullText"].line(80);
    to.value.sparkline = panel["sparkline"]["show"].boolean();
    to.value.colorBackground = panel["colorBackground"].boolean();
    to.value.colorValue = panel["colorValue"].boolean();
    const bool isGauge = panel["gauge"]["show"].boolean();
    to.field.colorByThresholds = isGauge || to.value.colorBackground || to.value.colorValue;
    readStatReducer(panel["valueName"], to.value, notes);
    readStatThresholds(panel, to.field);
    readOldMappings(panel, to.field);
    if (isGauge)
        readStatGauge(panel["gauge"], to);
    for (const char *key : {"prefix", "postfix"}) {
        if (!panel[key].saysNothing())
            notes.add(panel[key], "unsupported.text");
    }
}

void readOldPie(const JsonNode &panel, DashboardPanel &to, ImportNotes &notes)
{
    to.field.unit = unitOf(panel["format"]);
    if (panel["decimals"].number())
        to.field.decimals = panel["decimals"].integer(0, 0, 20);
    to.value.donut = panel["pieType"].text() == u"donut";
    readStatReducer(panel["valueName"], to.value, notes);
    const JsonNode legend = panel["legend"];
    const QString place = panel["legendType"].text();
    to.legend.mode = legend["values"].boolean() ? LegendStyle::Mode::Table : LegendStyle::Mode::List;
    if (!legend["show"].boolean(true) || place == u"On graph")
        to.legend.mode = LegendStyle::Mode::Hidden;
    to.legend.right = place == u"Right side";
    if (legend["values"].boolean())
        to.legend.calcs.append(to.value.reducer);
    if (place == u"On graph")
        to.value.pieLabels = {QStringLiteral("name"), QStringLiteral("percent")};
    else if (legend["percentage"].boolean())
        to.value.pieLabels = {QStringLiteral("percent")};
    if (panel["combine"]["threshold"].number().value_or(0) > 0)
        notes.add(panel["combine"]["threshold"], "unsupported.layout");
    if (!panel["aliasColors"].saysNothing())
        notes.add(panel["aliasColors"], "unsupported.override");
}

void readOldTable(const JsonNode &panel, ImportNotes &notes)
{
    notes.addItems(panel["styles"], "unsupported.columns");
    notes.addItems(panel["columns"], "unsupported.columns");
}

} // namespace ops
