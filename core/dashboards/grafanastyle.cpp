#include "core/dashboards/grafanastyle.h"

#include "core/dashboards/grafanamappings.h"
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
    const bool isChart =
        to.view == PanelView::TimeSeries || to.view == PanelView::PieChart || to.view == PanelView::BarChart;
    to.field.colorByThresholds = mode == u"thresholds" || (mode.isEmpty() && !isChart);
    if (isOneOf(mode, {u"fixed", u"shades"}))
        to.field.fixedColor = color["fixedColor"].line();
    else if (!isOneOf(mode, {u"", u"thresholds", u"palette-classic", u"palette-classic-by-name"}))
        notes.add(color["mode"], "unsupported.colorMode");
}

/// {"mode","steps"}; a bare list of steps in version 6.
void readThresholds(const JsonNode &thresholds, FieldStyle &to)
{
    const bool percent = thresholds["mode"].text() == u"percentage";
    const double low = to.min.value_or(0), high = to.max.value_or(100);
    for (const JsonNode &step : (thresholds.isArray() ? thresholds : thresholds["steps"]).items()) {
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

} // namespace

void readLegend(const JsonNode &legend, LegendStyle &to, ImportNotes &notes)
{
    const QString mode = legend["displayMode"].text();
    to.mode = mode == u"table" ? LegendStyle::Mode::Table : LegendStyle::Mode::List;
    if (mode == u"hidden" || !legend["showLegend"].boolean(true))
        to.mode = LegendStyle::Mode::Hidden;
    to.right = legend["placement"].text() == u"right";
    to.calcs = readCalcs(legend["calcs"], notes);
}

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

namespace {

/// Grafana 6 kept the defaults inside the options, and its first releases apart as "valueOptions".
JsonNode defaultsOf(const JsonNode &panel)
{
    const JsonNode today = panel["fieldConfig"]["defaults"], options = panel["options"];
    if (!today.saysNothing())
        return today;
    for (const JsonNode &older : {options["fieldOptions"]["defaults"], options["valueOptions"]}) {
        if (!older.saysNothing())
            return older;
    }
    return today;
}

/// The first of these that says anything; the last where none does.
JsonNode firstOf(std::initializer_list<JsonNode> places)
{
    const auto it = std::find_if(places.begin(), places.end(), [](const JsonNode &place) { return place.exists(); });
    return it == places.end() ? *(places.end() - 1) : *it;
}

/// What is no number, such as a variable's name, is noted.
std::optional<double> numberOrNote(const JsonNode &place, ImportNotes &notes)
{
    const auto number = place.number();
    if (!number && !place.saysNothing())
        notes.add(place, "unreadable");
    return number;
}

void readNumbers(const JsonNode &defaults, const JsonNode &options, FieldStyle &to, ImportNotes &notes)
{
    if (const QString unit = defaults["unit"].line(60); !unit.isEmpty())
        to.unit = unit;
    if (numberOrNote(defaults["decimals"], notes))
        to.decimals = defaults["decimals"].integer(0, 0, 20);
    to.min = numberOrNote(firstOf({defaults["min"], options["minValue"]}), notes);
    to.max = numberOrNote(firstOf({defaults["max"], options["maxValue"]}), notes);
    to.noValue = defaults["noValue"].line(80);
}

void noteDefaults(const JsonNode &defaults, const JsonNode &panel, ImportNotes &notes)
{
    for (const char *key : {"displayName", "displayNameFromDS", "title"}) {
        if (!defaults[key].saysNothing())
            notes.add(defaults[key], "unsupported.displayName");
    }
    for (const char *key : {"prefix", "suffix"}) {
        if (!defaults[key].saysNothing())
            notes.add(defaults[key], "unsupported.text");
    }
    notes.addItems(defaults["links"], "unsupported.link");
    notes.addItems(panel["fieldConfig"]["overrides"], "unsupported.override");
    notes.addItems(panel["options"]["fieldOptions"]["overrides"], "unsupported.override");
}

} // namespace

void readFieldConfig(const JsonNode &panel, DashboardPanel &to, ImportNotes &notes)
{
    const JsonNode options = panel["options"], older = options["fieldOptions"];
    const JsonNode defaults = defaultsOf(panel);
    readNumbers(defaults, options, to.field, notes);
    readColor(defaults["color"], to, notes);
    readThresholds(firstOf({defaults["thresholds"], older["thresholds"], options["thresholds"]}), to.field);
    readMappings(firstOf({defaults["mappings"], older["mappings"], options["valueMappings"]}), to.field, notes);
    const JsonNode custom = defaults["custom"];
    const QString lines = custom["thresholdsStyle"]["mode"].text();
    to.field.thresholdLines = lines.contains(u"line") || lines.contains(u"dashed");
    to.field.thresholdAreas = lines.contains(u"area");
    if (to.view == PanelView::TimeSeries || to.view == PanelView::BarChart)
        readDraw(custom, to.draw);
    noteDefaults(defaults, panel, notes);
}

} // namespace ops
