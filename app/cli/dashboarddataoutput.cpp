#include "app/cli/dashboarddata.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/output.h"
#include "app/cli/queryoutput.h"
#include "app/cli/text.h"
#include "core/base/number.h"
#include "core/base/table.h"
#include "core/dashboards/dashboardvm.h"
#include "core/time/duration.h"

#include <cstdint>

namespace ops::cli {

namespace {

void writeTexts(JsonWriter &json, std::string_view key, const QStringList &texts)
{
    json.key(key).beginArray();
    for (const QString &text : texts)
        json.string(text);
    json.end();
}

void writeBoardVariable(JsonWriter &json, const VariablesVm::Item &item, const VariableValue &value)
{
    json.beginObject();
    json.key("name").string(item.variable.name);
    json.key("state").string(dataStateName(item.state));
    json.key("all").boolean(value.all);
    writeTexts(json, "values", value.values);
    json.textOrNull("message", item.message);
    json.end();
}

void writeValueOrNull(JsonWriter &json, std::string_view key, const std::optional<double> &value)
{
    json.key(key);
    if (value)
        json.string(prometheusText(*value));
    else
        json.null();
}

void writeBoardTarget(JsonWriter &json, const PanelVm::TargetState &target)
{
    json.beginObject();
    json.key("refId").string(target.refId);
    json.key("expr").string(target.exprAsSent);
    json.key("start").string(rfc3339(target.stepMs > 0 ? target.range.fromMs : target.range.toMs));
    json.key("end").string(rfc3339(target.range.toMs));
    json.key("step").raw(secondsText(target.stepMs)); // 0: one moment
    json.key("stepReason").string(target.stepReason);
    json.key("state").string(dataStateName(target.state));
    json.key("series").number(std::int64_t(target.series));
    json.key("points").number(std::int64_t(target.points));
    writeValueOrNull(json, "first", target.first);
    writeValueOrNull(json, "last", target.last);
    json.key("ms").beginObject();
    json.key("request").number(std::int64_t(target.requestMs));
    json.key("decode").number(std::int64_t(target.decodeMs));
    json.end();
    json.key("bytes").number(std::int64_t(target.bytes));
    writeTexts(json, "warnings", target.warnings);
    json.textOrNull("message", target.error.message);
    json.textOrNull("detail", target.error.detail);
    json.end();
}

/// A query that the window does not ask is not asked here, but it is there: as written, without a time.
const char *unaskedState(const PanelTarget &target) { return target.askable ? "hidden" : "unsupported"; }

void writeUnaskedTarget(JsonWriter &json, const PanelTarget &target)
{
    json.beginObject();
    json.key("refId").string(target.refId);
    json.key("expr").string(target.expr);
    for (const char *key : {"start", "end", "step", "stepReason"})
        json.key(key).null();
    json.key("state").string(unaskedState(target));
    json.key("series").number(std::int64_t(0));
    json.key("points").number(std::int64_t(0));
    json.key("first").null();
    json.key("last").null();
    json.key("message").string(
        target.askable ? Text::tr("The query is hidden: it is not asked.")
                       : Text::tr("The query is not asked: no view shows it, or it is no Prometheus query."));
    json.end();
}

/// Each query of a panel in the order of the file: what became of it, or only as written where it is not asked.
template<class Asked, class Unasked> void eachTarget(const PanelVm &vm, Asked asked, Unasked unasked)
{
    const auto &states = vm.state().targets; // of the asked ones, of one asked both ways two
    std::size_t next = 0;
    for (const PanelTarget &target : vm.panel().targets) {
        if (!target.asked())
            unasked(target);
        for (int ways = target.asked() ? int(target.range) + int(target.instant) : 0; ways > 0; --ways) {
            if (next < states.size())
                asked(states[next++]);
        }
    }
}

void writeBoardPanel(JsonWriter &json, const PanelVm &vm)
{
    const DashboardPanel &panel = vm.panel();
    const PanelVm::State &state = vm.state();
    json.beginObject();
    json.key("id").number(std::int64_t(panel.id));
    json.key("title").string(panel.title);
    json.key("type").string(panel.type);
    json.key("view").string(panelViewName(panel.view));
    json.key("state").string(dataStateName(state.state));
    json.textOrNull("message", state.message);
    json.key("targets").beginArray();
    eachTarget(
        vm, [&json](const PanelVm::TargetState &target) { writeBoardTarget(json, target); },
        [&json](const PanelTarget &target) { writeUnaskedTarget(json, target); });
    json.end().end();
}

QString valueOrDash(const std::optional<double> &value)
{
    return value ? QString::fromStdString(prometheusText(*value)) : QString();
}

} // namespace

void writeBoardJson(Output &output, const Envelope &envelope, const DashboardVm &board)
{
    JsonWriter json(output);
    writeHead(json, envelope);
    json.beginObject();
    json.key("title").string(board.dashboard().title);
    json.key("scrapeInterval").raw(secondsText(board.scrapeIntervalMs()));
    const VariablesVm &variables = board.variables();
    json.key("variables").beginArray();
    for (std::size_t i = 0; i < variables.items().size(); ++i)
        writeBoardVariable(json, variables.items()[i], variables.values()[i]);
    json.end();
    json.key("panels").beginArray();
    for (const auto &panel : board.panels()) {
        if (output.closed())
            return;
        writeBoardPanel(json, *panel);
    }
    json.end().end();
    writeTail(json, envelope);
}

void writeBoardTable(Output &output, const DashboardVm &board, bool colour)
{
    constexpr auto Right = TableColumn::Align::Right;
    TextTable table({TableColumn(Text::tr("panel"), Right), TableColumn(Text::tr("title")),
                     TableColumn(Text::tr("query")), TableColumn(Text::tr("state")),
                     TableColumn(Text::tr("step"), Right), TableColumn(Text::tr("series"), Right),
                     TableColumn(Text::tr("points"), Right), TableColumn(Text::tr("first"), Right),
                     TableColumn(Text::tr("last"), Right), TableColumn(Text::tr("as sent"))});
    for (const auto &vm : board.panels()) {
        const QString id = QString::number(vm->panel().id);
        if (vm->panel().targets.empty())
            table.addRow({TableCell(id), TableCell(vm->panel().title), TableCell(QString()),
                          TableCell(dataStateName(vm->state().state))});
        const auto addAsked = [&](const PanelVm::TargetState &target) {
            table.addRow({TableCell(id), TableCell(vm->panel().title), TableCell(target.refId),
                          TableCell(dataStateName(target.state)),
                          TableCell(target.stepMs > 0 ? durationText(target.stepMs) : QString()),
                          TableCell(QString::number(target.series)), TableCell(QString::number(target.points)),
                          TableCell(valueOrDash(target.first)), TableCell(valueOrDash(target.last)),
                          TableCell(target.exprAsSent)});
        };
        const auto addUnasked = [&](const PanelTarget &target) {
            table.addRow({TableCell(id), TableCell(vm->panel().title), TableCell(target.refId),
                          TableCell(QLatin1String(unaskedState(target))), TableCell(QString()), TableCell(QString()),
                          TableCell(QString()), TableCell(QString()), TableCell(QString()), TableCell(target.expr)});
        };
        eachTarget(*vm, addAsked, addUnasked);
    }
    if (!table.isEmpty())
        output.write(table.text(colour));
}

} // namespace ops::cli
