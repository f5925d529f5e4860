#include "core/dashboards/grafanavalues.h"

#include "core/dashboards/grafanastyle.h"
#include "core/dashboards/htmltext.h"
#include "core/dashboards/reducers.h"

namespace ops {

namespace {

using Text = ValueStyle::Text;

Text textModeOf(const QString &mode)
{
    return mode == u"value"            ? Text::Value
           : mode == u"name"           ? Text::Name
           : mode == u"value_and_name" ? Text::ValueAndName
           : mode == u"none"           ? Text::None
                                       : Text::Auto;
}

ValueStyle::Orientation orientationOf(const QString &word)
{
    return word == u"horizontal" ? ValueStyle::Orientation::Horizontal
           : word == u"vertical" ? ValueStyle::Orientation::Vertical
                                 : ValueStyle::Orientation::Auto;
}

/// Today "reduceOptions", "fieldOptions" in version 6, "valueOptions" in its first releases.
void readReducer(const JsonNode &options, ValueStyle &to, ImportNotes &notes)
{
    const JsonNode reduce = options["reduceOptions"].exists() ? options["reduceOptions"] : options["fieldOptions"];
    const QStringList calcs = readCalcs(reduce["calcs"], notes);
    if (!calcs.isEmpty())
        to.reducer = calcs.first();
    if (calcs.size() > 1)
        notes.add(reduce["calcs"], "unsupported.allValues");
    if (reduce["values"].boolean())
        notes.add(reduce["values"], "unsupported.allValues");
    const JsonNode stat = options["valueOptions"]["stat"];
    if (isReducer(stat.text()))
        to.reducer = reducerId(stat.text());
    else
        notes.add(stat, "unsupported.calc");
}

void readStat(const JsonNode &options, DashboardPanel &to)
{
    to.value.sparkline = options["graphMode"].text(QStringLiteral("area")) == u"area";
    const QString color = options["colorMode"].text();
    to.value.colorBackground = color.startsWith(u"background");
    to.value.colorValue = !to.value.colorBackground && color != u"none";
    if (color == u"none")
        to.field.colorByThresholds = false;
}

void readBarGauge(const JsonNode &options, ValueStyle &to)
{
    const QString mode = options["displayMode"].text();
    to.barMode = mode == u"basic" ? ValueStyle::BarMode::Basic
                 : mode == u"lcd" ? ValueStyle::BarMode::Lcd
                                  : ValueStyle::BarMode::Gradient;
}

void readPie(const JsonNode &options, DashboardPanel &to, ImportNotes &notes)
{
    to.value.donut = options["pieType"].text() == u"donut";
    for (const JsonNode &label : options["displayLabels"].items()) {
        const QString word = label.text();
        if (word == u"name" || word == u"value" || word == u"percent")
            to.value.pieLabels.append(word);
        else
            notes.add(label, "unreadable");
    }
    readLegend(options["legend"], to.legend, notes);
}

void readBarChart(const JsonNode &options, DashboardPanel &to, ImportNotes &notes)
{
    readLegend(options["legend"], to.legend, notes);
    for (const char *key : {"xField", "colorByField"}) {
        if (!options[key].saysNothing())
            notes.add(options[key], "unsupported.layout");
    }
    const JsonNode stacking = options["stacking"];
    const QString mode = stacking.text();
    to.draw.stacking = mode == u"normal"    ? DrawStyle::Stacking::Normal
                       : mode == u"percent" ? DrawStyle::Stacking::Percent
                                            : DrawStyle::Stacking::None;
}

} // namespace

void readValueOptions(const JsonNode &panel, DashboardPanel &to, ImportNotes &notes)
{
    const JsonNode options = panel["options"];
    readReducer(options, to.value, notes);
    to.value.text = textModeOf(options["textMode"].text());
    to.value.orientation = orientationOf(options["orientation"].text());
    to.value.thresholdMarkers = options["showThresholdMarkers"].boolean(true);
    to.value.thresholdLabels = options["showThresholdLabels"].boolean();
    if (to.view == PanelView::Stat)
        readStat(options, to);
    else if (to.view == PanelView::BarGauge)
        readBarGauge(options, to.value);
    else if (to.view == PanelView::PieChart)
        readPie(options, to, notes);
    else if (to.view == PanelView::BarChart)
        readBarChart(options, to, notes);
}

void readTextContent(const JsonNode &panel, TextContent &to, ImportNotes &notes)
{
    constexpr int LongestContent = 100'000;
    const JsonNode from = panel["options"]["content"].exists() ? panel["options"] : panel;
    const JsonNode mode = from["mode"];
    const bool html = mode.text() == u"html";
    to.markdown = !html && mode.text() != u"text" && mode.text() != u"code";
    if (!html) {
        to.text = from["content"].lines(LongestContent);
        return;
    }
    to.text = textOfHtml(from["content"].lines(LongestContent));
    notes.add(mode, "unsupported.html");
}

} // namespace ops
