#include "core/dashboards/grafanapanel.h"

#include "core/base/textsafe.h"
#include "core/dashboards/grafanaold.h"
#include "core/dashboards/grafanastyle.h"

namespace ops {

namespace {

PanelView viewOf(const QString &type)
{
    if (type == u"timeseries" || type == u"graph")
        return PanelView::TimeSeries;
    if (type == u"stat" || type == u"singlestat")
        return PanelView::Stat;
    if (type == u"table" || type == u"table-old")
        return PanelView::Table;
    return PanelView::Unsupported;
}

/// Several lines stay several lines.
QString descriptionOf(const JsonNode &description)
{
    QStringList lines = description.text().left(4096).split(u'\n');
    for (QString &line : lines)
        line = safeText(line.endsWith(u'\r') ? line.chopped(1) : line);
    return lines.join(u'\n').trimmed();
}

/// The kind of the source where the file names it; a bare name says nothing.
QString sourceKind(const JsonNode &datasource) { return datasource["type"].text(); }

bool asksPrometheus(const JsonNode &panel, const JsonNode &target)
{
    QString kind = sourceKind(target["datasource"]);
    if (kind.isEmpty() || kind == u"datasource")
        kind = sourceKind(panel["datasource"]);
    return kind.isEmpty() || kind == u"datasource" || kind.contains(u"prometheus") || kind.startsWith(u'$');
}

std::optional<PanelTarget> readTarget(const JsonNode &panel, const JsonNode &target, int index, ImportNotes &notes)
{
    if (!target.isObject()) {
        notes.add(target, "unreadable");
        return std::nullopt;
    }
    PanelTarget read;
    read.expr = target["expr"].text().trimmed();
    if (!asksPrometheus(panel, target) || (read.expr.isEmpty() && !target["expr"].isText())) {
        notes.add(target, "unsupported.source");
        return std::nullopt;
    }
    if (read.expr.isEmpty())
        return std::nullopt; // the empty line of a new panel
    read.refId = target["refId"].line(40);
    if (read.refId.isEmpty())
        read.refId = index < 26 ? QString(QChar(u'A' + index)) : QString::number(index + 1);
    read.legendFormat = target["legendFormat"].text();
    read.interval = target["interval"].text().trimmed();
    read.intervalFactor = target["intervalFactor"].integer(1, 1, 1000);
    read.hidden = target["hide"].boolean();
    read.instant = target["instant"].boolean();
    read.range = target["range"].boolean(!read.instant); // neither is said: range; both: two queries
    if (!read.instant && !read.range)
        read.range = true;
    if (target["format"].text() == u"heatmap")
        notes.add(target["format"], "unsupported.format");
    if (target["exemplar"].boolean())
        notes.add(target["exemplar"], "unsupported.exemplars");
    return read;
}

void readTargets(const JsonNode &panel, DashboardPanel &to, ImportNotes &notes)
{
    constexpr int MostTargets = 100;
    int index = 0;
    for (const JsonNode &target : panel["targets"].items()) {
        if (index == MostTargets) {
            notes.add(target, "unsupported.source");
            break;
        }
        if (auto read = readTarget(panel, target, index++, notes))
            to.targets.push_back(std::move(*read));
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
    notes.addItems(panel["transformations"], "unsupported.transformation");
    notes.addItems(panel["links"], "unsupported.link");
    if (panel["alert"].isObject())
        notes.add(panel["alert"], "unsupported.alert");
}

} // namespace

DashboardPanel readPanel(const JsonNode &panel, ImportNotes &notes)
{
    DashboardPanel to;
    to.id = panel["id"].integer(0, 0, 1'000'000'000);
    to.title = panel["title"].line();
    to.description = descriptionOf(panel["description"]);
    to.type = panel["type"].line(100);
    to.view = viewOf(to.type);
    if (panel["maxDataPoints"].number())
        to.maxDataPoints = panel["maxDataPoints"].integer(0, 1, 11'000);
    to.interval = panel["interval"].text().trimmed();
    if (to.view == PanelView::Unsupported) {
        if (panel["libraryPanel"].isObject())
            notes.add(panel["libraryPanel"], "unsupported.libraryPanel");
        else
            notes.add(panel["type"].exists() ? panel["type"] : panel, "unsupported.panelType");
        return to;
    }
    readTargets(panel, to, notes);
    noteWhatIsLeftOut(panel, notes);
    if (to.type == u"graph") {
        readOldGraph(panel, to, notes);
    } else if (to.type == u"singlestat") {
        readOldSingleStat(panel, to, notes);
    } else {
        readFieldConfig(panel, to, notes);
        readOptions(panel, to, notes);
        if (to.view == PanelView::Table)
            readOldTable(panel, notes);
    }
    return to;
}

} // namespace ops
