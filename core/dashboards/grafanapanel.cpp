#include "core/dashboards/grafanapanel.h"

#include "core/dashboards/grafanaleftout.h"
#include "core/dashboards/grafanaold.h"
#include "core/dashboards/grafanastyle.h"
#include "core/dashboards/grafanavalues.h"
#include "core/time/duration.h"

#include <algorithm>
#include <array>

namespace ops {

namespace {

struct TypeView
{
    const char *type;
    PanelView view;
};
constexpr std::array TypeViews{
    TypeView{"timeseries", PanelView::TimeSeries},
    TypeView{"graph", PanelView::TimeSeries},
    TypeView{"stat", PanelView::Stat},
    TypeView{"singlestat", PanelView::Stat},
    TypeView{"table", PanelView::Table},
    TypeView{"table-old", PanelView::Table},
    TypeView{"gauge", PanelView::Gauge},
    TypeView{"bargauge", PanelView::BarGauge},
    TypeView{"text", PanelView::Text},
    TypeView{"piechart", PanelView::PieChart},
    TypeView{"barchart", PanelView::BarChart},
    TypeView{"grafana-piechart-panel", PanelView::PieChart},
};

PanelView viewOf(const QString &type)
{
    const auto it = std::find_if(TypeViews.begin(), TypeViews.end(),
                                 [&type](const TypeView &known) { return type == QLatin1String(known.type); });
    return it == TypeViews.end() ? PanelView::Unsupported : it->view;
}

/// What a query to another kind of source asks, for the report.
QString queryText(const JsonNode &target)
{
    for (const char *key : {"expr", "query", "rawSql", "rawQuery", "target"}) {
        if (const QString text = target[key].text().trimmed(); !text.isEmpty())
            return text;
    }
    return QString();
}

PanelTarget::Format formatOf(const QString &word)
{
    return word == u"table"     ? PanelTarget::Format::Table
           : word == u"heatmap" ? PanelTarget::Format::Heatmap
                                : PanelTarget::Format::TimeSeries;
}

/// A minimum step as it is written; one that is neither a length of time nor a variable is noted.
QString readInterval(const JsonNode &interval, ImportNotes &notes)
{
    const QString text = interval.anyText().trimmed();
    const QString bare = text.startsWith(u'>') || text.startsWith(u'<') ? text.mid(1).trimmed() : text;
    const bool isVariable = text.contains(u'$') || text.contains(QLatin1String("[["));
    if (!text.isEmpty() && !isVariable && !parseDurationMs(bare))
        notes.add(interval, "unreadable");
    return text;
}

QString letterOf(int index) { return index < 26 ? QString(QChar(u'A' + index)) : QString::number(index + 1); }

PanelTarget readTarget(const JsonNode &panel, const JsonNode &target, int index, const SourceKinds &sources)
{
    PanelTarget read;
    read.expr = sources.withConstants(queryText(target));
    read.askable = sources.isPrometheus(panel, target) && !target["expr"].text().trimmed().isEmpty();
    read.datasource = sourceText(panel, target);
    read.refId = target["refId"].line(40);
    if (read.refId.isEmpty())
        read.refId = letterOf(index);
    read.legendFormat = target["legendFormat"].anyText();
    read.format = formatOf(target["format"].text());
    read.interval = target["interval"].anyText().trimmed();
    read.intervalFactor = target["intervalFactor"].integer(1, 1, 1000);
    read.hidden = target["hide"].boolean();
    read.instant = target["instant"].boolean();
    read.range = target["range"].boolean(!read.instant); // neither is said: range; both: two queries
    if (!read.instant && !read.range)
        read.range = true;
    return read;
}

void noteTarget(const JsonNode &target, const PanelTarget &read, ImportNotes &notes)
{
    const bool isEmptyLine = target["expr"].isText() && read.expr.isEmpty(); // of a new panel
    if (!read.askable && !isEmptyLine)
        notes.add(target, "unsupported.source");
    if (!read.askable)
        return;
    const QString format = target["format"].anyText();
    if (!format.isEmpty() && format != u"time_series" && format != u"table")
        notes.add(target["format"], "unsupported.format");
    readInterval(target["interval"], notes);
    if (target["exemplar"].boolean())
        notes.add(target["exemplar"], "unsupported.exemplars");
}

void readTargets(const JsonNode &panel, const SourceKinds &sources, DashboardPanel &to, ImportNotes &notes)
{
    constexpr int MostTargets = 1000;
    const bool asks = to.view != PanelView::Unsupported && to.view != PanelView::Text;
    notes.addUnlessList(panel["targets"]);
    int index = 0;
    for (const JsonNode &target : panel["targets"].items()) {
        if (index == MostTargets) {
            notes.add(target, "tooMany.targets");
            break;
        }
        if (!target.isObject()) {
            notes.add(target, "unreadable");
            continue;
        }
        to.targets.push_back(readTarget(panel, target, index++, sources));
        if (asks)
            noteTarget(target, to.targets.back(), notes);
        else
            to.targets.back().askable = false;
    }
}

void noteWhatIsLeftOut(const JsonNode &panel, ImportNotes &notes)
{
    if (!panel["repeat"].saysNothing())
        notes.add(panel["repeat"], "unsupported.repeat");
    for (const char *key : {"timeFrom", "timeShift"}) {
        if (!panel[key].saysNothing())
            notes.add(panel[key], "unsupported.panelTime");
    }
    notes.addUnlessList(panel["transformations"]);
    notes.addItems(panel["transformations"], "unsupported.transformation");
    notes.addItems(panel["links"], "unsupported.link");
    if (panel["alert"].isObject())
        notes.add(panel["alert"], "unsupported.alert");
}

void noteUnsupported(const JsonNode &panel, ImportNotes &notes)
{
    if (panel["libraryPanel"].isObject())
        notes.add(panel["libraryPanel"], "unsupported.libraryPanel");
    else
        notes.add(panel["type"].exists() ? panel["type"] : panel, "unsupported.panelType");
}

/// How the panel looks: by its type, as each generation of them keeps that elsewhere.
void readLooks(const JsonNode &panel, DashboardPanel &to, ImportNotes &notes)
{
    if (to.view == PanelView::Text) {
        readTextContent(panel, to.content, notes);
    } else if (to.type == u"graph") {
        readOldGraph(panel, to, notes);
    } else if (to.type == u"singlestat") {
        readOldSingleStat(panel, to, notes);
    } else if (to.type == u"grafana-piechart-panel") {
        readOldPie(panel, to, notes);
    } else {
        readFieldConfig(panel, to, notes);
        if (to.view == PanelView::TimeSeries)
            readLegend(panel["options"]["legend"], to.legend, notes);
        else if (to.view == PanelView::Table)
            readOldTable(panel, notes);
        else
            readValueOptions(panel, to, notes);
    }
}

} // namespace

DashboardPanel readPanel(const JsonNode &panel, const SourceKinds &sources, ImportNotes &notes)
{
    DashboardPanel to;
    to.id = panel["id"].integer(0, 0, 1'000'000'000);
    to.title = panel["title"].line();
    to.description = panel["description"].lines();
    to.type = panel["type"].line(100);
    to.view = viewOf(to.type);
    if (panel["maxDataPoints"].number().value_or(0) >= 1) // 0 says nothing in Grafana
        to.maxDataPoints = panel["maxDataPoints"].integer(0, 1, 11'000);
    to.interval = readInterval(panel["interval"], notes);
    readTargets(panel, sources, to, notes);
    if (to.view == PanelView::Unsupported) {
        noteUnsupported(panel, notes);
        return to;
    }
    noteWhatIsLeftOut(panel, notes);
    noteSettingsLeftOut(panel, to, notes);
    readLooks(panel, to, notes);
    return to;
}

} // namespace ops
