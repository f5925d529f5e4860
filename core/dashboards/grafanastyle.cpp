#include "core/dashboards/grafanastyle.h"

#include "core/dashboards/reducers.h"

#include <algorithm>

namespace ops {

namespace {

bool isOneOf(const QString &text, std::initializer_list<QStringView> words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

void readColor(const JsonNode &color, DashboardPanel &to, ImportNotes &notes)
{
    const QString mode = color["mode"].text();
    // A stat without a word about colours takes those of its thresholds, a chart its palette.
    to.field.colorByThresholds = mode == u"thresholds" || (mode.isEmpty() && to.view != PanelView::TimeSeries);
    if (isOneOf(mode, {u"fixed", u"shades"}))
        to.field.fixedColor = color["fixedColor"].line();
    else if (!isOneOf(mode, {u"", u"thresholds", u"palette-classic", u"palette-classic-by-name"}))
        notes.add(color["mode"], "unsupported.colorMode");
}

void readThresholds(const JsonNode &thresholds, FieldStyle &to)
{
    const bool percent = thresholds["mode"].text() == u"percentage";
    const double low = to.min.value_or(0), high = to.max.value_or(100);
    for (const JsonNode &step : thresholds["steps"].items()) {
        Threshold threshold;
        threshold.color = step["color"].line();
        // The first stands for minus infinity, whatever is written: null, or 0 in newer exports.
        if (!to.thresholds.empty()) {
            const auto value = step["value"].number();
            if (!value)
                continue;
            threshold.from = percent ? low + (high - low) * *value / 100 : *value;
        }
        to.thresholds.push_back(threshold);
    }
    std::stable_sort(to.thresholds.begin(), to.thresholds.end(),
                     [](const Threshold &a, const Threshold &b) { return a.from < b.from; });
}

void readDraw(const JsonNode &custom, DrawStyle &to)
{
    const QString draw = custom["drawStyle"].text();
    to.draw = draw == u"bars"     ? DrawStyle::Draw::Bars
              : draw == u"points" ? DrawStyle::Draw::Points
                                  : DrawStyle::Draw::Lines;
    const QString lines = custom["lineInterpolation"].text();
    to.interpolation = lines == u"smooth"       ? DrawStyle::Interpolation::Smooth
                       : lines == u"stepBefore" ? DrawStyle::Interpolation::StepBefore
                       : lines == u"stepAfter"  ? DrawStyle::Interpolation::StepAfter
                                                : DrawStyle::Interpolation::Linear;
    const QString stacking = custom["stacking"]["mode"].text();
    to.stacking = stacking == u"normal"    ? DrawStyle::Stacking::Normal
                  : stacking == u"percent" ? DrawStyle::Stacking::Percent
                                           : DrawStyle::Stacking::None;
    const QString points = custom["showPoints"].text();
    to.points = points == u"never"    ? DrawStyle::Points::Never
                : points == u"always" ? DrawStyle::Points::Always
                                      : DrawStyle::Points::Auto;
    to.lineWidth = std::clamp(custom["lineWidth"].number().value_or(1), 0.0, 20.0);
    to.fillOpacity = std::clamp(custom["fillOpacity"].number().value_or(0), 0.0, 100.0);
    to.connectGaps = custom["spanNulls"].boolean() || custom["spanNulls"].number().value_or(0) > 0;
    to.axisLabel = custom["axisLabel"].line();
    const JsonNode scale = custom["scaleDistribution"];
    if (scale["type"].text() == u"log")
        to.logBase = scale["log"].number().value_or(2) == 10 ? 10 : 2;
}

void noteCustom(const JsonNode &custom, ImportNotes &notes)
{
    if (!isOneOf(custom["axisPlacement"].text(), {u"", u"auto", u"left"}))
        notes.add(custom["axisPlacement"], "unsupported.axis");
    for (const char *key : {"axisSoftMin", "axisSoftMax"})
        notes.add(custom[key], "unsupported.axis");
    if (!isOneOf(custom["lineStyle"]["fill"].text(), {u"", u"solid"}))
        notes.add(custom["lineStyle"]["fill"], "unsupported.lineStyle");
    if (!isOneOf(custom["gradientMode"].text(), {u"", u"none"}))
        notes.add(custom["gradientMode"], "unsupported.lineStyle");
    const JsonNode hidden = custom["hideFrom"];
    for (const char *key : {"viz", "legend", "tooltip", "graph"}) {
        if (hidden[key].boolean())
            notes.add(hidden[key], "unsupported.hideFrom");
    }
}

/// A mapping of null onto a text is what noValue says; it stands in most old files and changes nothing.
void readMappings(const JsonNode &mappings, FieldStyle &to, ImportNotes &notes)
{
    for (const JsonNode &mapping : mappings.items()) {
        const JsonNode options = mapping["options"];
        if (mapping["type"].text() == u"special" && isOneOf(options["match"].text(), {u"null", u"null+nan"})) {
            if (to.noValue.isEmpty())
                to.noValue = options["result"]["text"].line(80);
        } else {
            notes.add(mapping, "unsupported.mapping");
        }
    }
}

void readLegend(const JsonNode &legend, LegendStyle &to, ImportNotes &notes)
{
    const QString mode = legend["displayMode"].text();
    to.mode = mode == u"table" ? LegendStyle::Mode::Table : LegendStyle::Mode::List;
    if (mode == u"hidden" || !legend["showLegend"].boolean(true))
        to.mode = LegendStyle::Mode::Hidden;
    to.right = legend["placement"].text() == u"right";
    to.calcs = readCalcs(legend["calcs"], notes);
}

} // namespace

QStringList readCalcs(const JsonNode &calcs, ImportNotes &notes)
{
    QStringList ids;
    for (const JsonNode &calc : calcs.items()) {
        const QString id = reducerId(calc.text());
        if (!isReducer(id))
            notes.add(calc, "unsupported.calc");
        else if (!ids.contains(id))
            ids.append(id);
    }
    return ids;
}

void readFieldConfig(const JsonNode &panel, DashboardPanel &to, ImportNotes &notes)
{
    const JsonNode config = panel["fieldConfig"];
    // Grafana 6 kept them inside the options.
    const JsonNode older = panel["options"]["fieldOptions"]["defaults"];
    const JsonNode defaults = config["defaults"].saysNothing() && older.isObject() ? older : config["defaults"];
    FieldStyle &field = to.field;
    if (const QString unit = defaults["unit"].line(60); !unit.isEmpty())
        field.unit = unit;
    if (defaults["decimals"].number())
        field.decimals = defaults["decimals"].integer(0, 0, 20);
    field.min = defaults["min"].number();
    field.max = defaults["max"].number();
    field.noValue = defaults["noValue"].line(80);
    readColor(defaults["color"], to, notes);
    readThresholds(defaults["thresholds"], field);
    readMappings(defaults["mappings"], field, notes);
    const JsonNode custom = defaults["custom"];
    const QString lines = custom["thresholdsStyle"]["mode"].text();
    field.thresholdLines = lines.contains(u"line") || lines.contains(u"dashed");
    field.thresholdAreas = lines.contains(u"area");
    if (to.view == PanelView::TimeSeries) {
        readDraw(custom, to.draw);
        noteCustom(custom, notes);
    }
    if (!defaults["displayName"].saysNothing())
        notes.add(defaults["displayName"], "unsupported.displayName");
    notes.addItems(defaults["links"], "unsupported.link");
    notes.addItems(config["overrides"], "unsupported.override");
}

void readOptions(const JsonNode &panel, DashboardPanel &to, ImportNotes &notes)
{
    const JsonNode options = panel["options"];
    if (to.view == PanelView::TimeSeries)
        readLegend(options["legend"], to.legend, notes);
    if (to.view != PanelView::Stat)
        return;
    const JsonNode reduce = options["reduceOptions"].exists() ? options["reduceOptions"] : options["fieldOptions"];
    if (const QStringList calcs = readCalcs(reduce["calcs"], notes); !calcs.isEmpty())
        to.value.reducer = calcs.first();
    if (reduce["values"].boolean())
        notes.add(reduce["values"], "unsupported.allValues");
    to.value.sparkline = options["graphMode"].text(QStringLiteral("area")) == u"area";
    const QString color = options["colorMode"].text();
    to.value.colorBackground = color.startsWith(u"background");
    if (color == u"none")
        to.field.colorByThresholds = false;
}

} // namespace ops
