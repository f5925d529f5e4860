#include "core/dashboards/grafanaold.h"

#include "core/dashboards/reducers.h"

#include <algorithm>

namespace ops {

namespace {

/// "Unit" is a word today, and was the number 0 or 1 in the oldest files.
QString unitOf(const JsonNode &format)
{
    const QString unit = format.line(60);
    return unit.isEmpty() ? QStringLiteral("short") : unit;
}

void readAxis(const JsonNode &axis, DashboardPanel &to)
{
    to.field.unit = unitOf(axis["format"]);
    to.field.min = axis["min"].number();
    to.field.max = axis["max"].number();
    if (axis["decimals"].number())
        to.field.decimals = axis["decimals"].integer(0, 0, 20);
    to.draw.axisLabel = axis["label"].line();
    const double base = axis["logBase"].number().value_or(1);
    to.draw.logBase = base > 1 ? (base == 10 ? 10 : 2) : 0;
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
    if (!axes.empty())
        readAxis(axes.front(), to);
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
}

void readOldSingleStat(const JsonNode &panel, DashboardPanel &to, ImportNotes &notes)
{
    to.field.unit = unitOf(panel["format"]);
    if (panel["decimals"].number())
        to.field.decimals = panel["decimals"].integer(0, 0, 20);
    to.field.noValue = panel["nullText"].line(80);
    to.value.sparkline = panel["sparkline"]["show"].boolean();
    to.value.colorBackground = panel["colorBackground"].boolean();
    to.field.colorByThresholds = to.value.colorBackground || panel["colorValue"].boolean();
    if (const JsonNode value = panel["valueName"]; value.isText()) {
        if (isReducer(value.text()))
            to.value.reducer = reducerId(value.text());
        else
            notes.add(value, "unsupported.calc");
    } else {
        to.value.reducer = QStringLiteral("mean"); // what singlestat takes without a word
    }
    std::vector<JsonNode> colors = panel["colors"].items();
    const QStringList limits = panel["thresholds"].text().split(u',', Qt::SkipEmptyParts);
    if (!colors.empty())
        to.field.thresholds.push_back({std::nullopt, colors[0].line()});
    for (std::size_t i = 0; i < std::size_t(limits.size()) && i + 1 < colors.size(); ++i) {
        bool isNumber = false;
        const double limit = limits[qsizetype(i)].trimmed().toDouble(&isNumber);
        if (isNumber)
            to.field.thresholds.push_back({limit, colors[i + 1].line()});
    }
    for (const char *key : {"prefix", "postfix"}) {
        if (!panel[key].saysNothing())
            notes.add(panel[key], "unsupported.text");
    }
    if (panel["gauge"]["show"].boolean())
        notes.add(panel["gauge"]["show"], "unsupported.gauge");
    for (const JsonNode &map : panel["valueMaps"].items()) {
        if (map["value"].text() == u"null" && to.field.noValue.isEmpty())
            to.field.noValue = map["text"].line(80);
        else if (map["value"].text() != u"null")
            notes.add(map, "unsupported.mapping");
    }
}

void readOldTable(const JsonNode &panel, ImportNotes &notes)
{
    notes.addItems(panel["styles"], "unsupported.columns");
    notes.addItems(panel["columns"], "unsupported.columns");
}

} // namespace ops
