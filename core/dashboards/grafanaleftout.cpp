#include "core/dashboards/grafanaleftout.h"

#include <QByteArray>

#include <array>

namespace ops {

namespace {

/// Whose setting it is, as bits: one setting may be that of several.
enum Whose : unsigned {
    OfLines = 1,
    OfBars = 2,
    OfPie = 4,
    OfStat = 8,
    OfGauge = 16,
    OfBarGauge = 32,
    OfTable = 64,
    OfOldGraph = 128,
    OfOldStat = 256,
};
constexpr unsigned OfCharts = OfLines | OfBars, OfValues = OfStat | OfGauge | OfBarGauge | OfPie | OfBars;

struct LeftOutSetting
{
    unsigned whose;
    const char *path;  ///< from the panel
    const char *usual; ///< what may stand there without a word, besides nothing: "auto|left"
    const char *code;
};

constexpr const char *Axis = "unsupported.axis", *Layout = "unsupported.layout", *Columns = "unsupported.columns",
                     *LineStyle = "unsupported.lineStyle", *HideFrom = "unsupported.hideFrom";

constexpr std::array LeftOutSettings{
    LeftOutSetting{OfCharts, "fieldConfig.defaults.custom.axisPlacement", "auto|left", Axis},
    LeftOutSetting{OfCharts, "fieldConfig.defaults.custom.axisSoftMin", "", Axis},
    LeftOutSetting{OfCharts, "fieldConfig.defaults.custom.axisSoftMax", "", Axis},
    LeftOutSetting{OfCharts, "fieldConfig.defaults.custom.axisCenteredZero", "", Axis},
    LeftOutSetting{OfCharts, "fieldConfig.defaults.custom.axisColorMode", "text", Axis},
    LeftOutSetting{OfCharts, "fieldConfig.defaults.custom.scaleDistribution.type", "linear|log", Axis},
    LeftOutSetting{OfCharts, "fieldConfig.defaults.custom.scaleDistribution.log", "2|10", Axis},
    LeftOutSetting{OfCharts, "fieldConfig.defaults.custom.lineStyle.fill", "solid", LineStyle},
    LeftOutSetting{OfCharts, "fieldConfig.defaults.custom.gradientMode", "none", LineStyle},
    LeftOutSetting{OfCharts, "fieldConfig.defaults.custom.thresholdsStyle.mode", "off|line|area|line+area", LineStyle},
    LeftOutSetting{OfLines, "fieldConfig.defaults.custom.drawStyle", "line|bars|points", LineStyle},
    LeftOutSetting{OfLines, "fieldConfig.defaults.custom.lineInterpolation", "linear|smooth|stepBefore|stepAfter",
                   LineStyle},
    LeftOutSetting{OfLines, "fieldConfig.defaults.custom.transform", "", Layout},
    LeftOutSetting{OfLines, "fieldConfig.defaults.custom.fillBelowTo", "", Layout},
    LeftOutSetting{OfLines, "fieldConfig.defaults.custom.spanNulls", "true|false|0", Layout}, // or up to some length
    LeftOutSetting{OfLines, "fieldConfig.defaults.custom.insertNulls", "", Layout},
    LeftOutSetting{OfLines, "fieldConfig.defaults.custom.barAlignment", "0", Layout},
    LeftOutSetting{OfLines, "options.timezone", "", Axis},
    LeftOutSetting{OfLines, "options.orientation", "horizontal", Layout},
    LeftOutSetting{OfCharts | OfPie, "fieldConfig.defaults.custom.hideFrom.viz", "", HideFrom},
    LeftOutSetting{OfCharts | OfPie, "fieldConfig.defaults.custom.hideFrom.graph", "", HideFrom},
    LeftOutSetting{OfCharts | OfPie, "fieldConfig.defaults.custom.hideFrom.legend", "", HideFrom},
    LeftOutSetting{OfCharts | OfPie, "fieldConfig.defaults.custom.hideFrom.tooltip", "", HideFrom},
    LeftOutSetting{OfCharts | OfPie, "options.legend.placement", "bottom|right", Layout},
    LeftOutSetting{OfCharts, "options.legend.sortBy", "", Layout},
    LeftOutSetting{OfCharts | OfValues, "fieldConfig.defaults.fieldMinMax", "", Axis},
    LeftOutSetting{OfValues, "options.reduceOptions.fields", "/.*/", "unsupported.fields"},
    LeftOutSetting{OfValues, "options.fieldOptions.fields", "/.*/", "unsupported.fields"},
    LeftOutSetting{OfStat, "options.justifyMode", "auto", Layout},
    LeftOutSetting{OfStat, "options.textMode", "auto|value|name|value_and_name|none", Layout},
    LeftOutSetting{OfStat, "options.graphMode", "area|none", Layout},
    LeftOutSetting{OfStat, "options.showPercentChange", "", Layout},
    LeftOutSetting{OfStat, "options.orientation", "auto|horizontal", Layout},
    LeftOutSetting{OfStat, "options.wideLayout", "true", Layout},
    LeftOutSetting{OfStat | OfGauge | OfBarGauge, "options.text.titleSize", "", Layout},
    LeftOutSetting{OfStat | OfGauge | OfBarGauge, "options.text.valueSize", "", Layout},
    LeftOutSetting{OfBarGauge, "options.displayMode", "gradient|basic|lcd", Layout},
    LeftOutSetting{OfBarGauge, "options.valueMode", "color", Layout},
    LeftOutSetting{OfBarGauge, "options.namePlacement", "auto", Layout},
    LeftOutSetting{OfBarGauge, "options.showUnfilled", "true", Layout},
    LeftOutSetting{OfBarGauge, "options.legend.showLegend", "", Layout},
    LeftOutSetting{OfPie, "options.pieType", "pie|donut", Layout},
    LeftOutSetting{OfPie, "options.sort", "desc", Layout},
    LeftOutSetting{OfBars, "options.showValue", "auto", Layout},
    LeftOutSetting{OfBars, "options.xTickLabelRotation", "0", Axis},
    LeftOutSetting{OfTable, "options.showHeader", "true", Columns},
    LeftOutSetting{OfTable, "options.footer.show", "", Columns},
    LeftOutSetting{OfTable, "options.sortBy", "", Columns},
    LeftOutSetting{OfTable, "options.frameIndex", "0", Columns},
    LeftOutSetting{OfTable, "fieldConfig.defaults.custom.align", "auto", Columns},
    LeftOutSetting{OfTable, "fieldConfig.defaults.custom.width", "", Columns},
    LeftOutSetting{OfTable, "fieldConfig.defaults.custom.hidden", "", Columns},
    LeftOutSetting{OfTable, "fieldConfig.defaults.custom.displayMode", "auto", Columns},
    LeftOutSetting{OfTable, "fieldConfig.defaults.custom.cellOptions.type", "auto", Columns},
    LeftOutSetting{OfTable, "transform", "table", Columns},
    LeftOutSetting{OfTable, "sort.col", "0", Columns},
    LeftOutSetting{OfOldGraph, "xaxis.show", "true", Axis},
    LeftOutSetting{OfOldGraph, "yaxis.align", "", Axis},
    LeftOutSetting{OfOldGraph, "grid.threshold1", "", Axis}, // before version 11; later ones are "thresholds"
    LeftOutSetting{OfOldGraph, "grid.threshold2", "", Axis},
    LeftOutSetting{OfOldGraph, "dashes", "", LineStyle},
    LeftOutSetting{OfOldGraph, "fillGradient", "0", LineStyle},
    LeftOutSetting{OfOldGraph, "hiddenSeries", "", HideFrom},
    LeftOutSetting{OfOldGraph, "timeRegions", "", Layout},
    LeftOutSetting{OfOldGraph, "legend.sort", "", Layout},
    LeftOutSetting{OfOldGraph, "legend.hideEmpty", "", Layout},
    LeftOutSetting{OfOldGraph, "legend.hideZero", "", Layout},
    LeftOutSetting{OfOldStat, "sparkline.full", "", Layout},
    LeftOutSetting{OfOldStat, "tableColumn", "", "unsupported.fields"},
};

unsigned whoseAre(const DashboardPanel &panel)
{
    if (panel.type == u"graph")
        return OfOldGraph;
    if (panel.type == u"singlestat")
        return OfOldStat;
    switch (panel.view) {
    case PanelView::TimeSeries:
        return OfLines;
    case PanelView::Stat:
        return OfStat;
    case PanelView::Table:
        return OfTable;
    case PanelView::Gauge:
        return OfGauge;
    case PanelView::BarGauge:
        return OfBarGauge;
    case PanelView::PieChart:
        return OfPie;
    case PanelView::BarChart:
        return OfBars;
    case PanelView::Text:
    case PanelView::Unsupported:
        break;
    }
    return 0;
}

JsonNode placeIn(JsonNode node, const char *path)
{
    for (const QByteArray &key : QByteArray(path).split('.'))
        node = node[key.constData()];
    return node;
}

/// A setting whose usual value is "true" says something by "false"; else false is nothing.
bool isUsual(const JsonNode &setting, const QByteArrayList &usual)
{
    const QByteArray text = setting.anyText().toUtf8();
    if (setting.saysNothing())
        return text != "false" || usual.contains(text) || usual.first() != "true";
    return !text.isEmpty() && usual.contains(text);
}

} // namespace

void noteSettingsLeftOut(const JsonNode &panel, const DashboardPanel &to, ImportNotes &notes)
{
    const unsigned whose = whoseAre(to);
    for (const LeftOutSetting &setting : LeftOutSettings) {
        if ((setting.whose & whose) == 0)
            continue;
        const JsonNode place = placeIn(panel, setting.path);
        if (!isUsual(place, QByteArray(setting.usual).split('|')))
            notes.add(place, setting.code);
    }
}

} // namespace ops
