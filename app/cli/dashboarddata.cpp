#include "app/cli/dashboarddata.h"

#include "app/cli/boardanswers.h"
#include "app/cli/boardcall.h"
#include "app/cli/clicontext.h"
#include "app/cli/dashboard.h"
#include "app/cli/progress.h"
#include "app/cli/sourcefacts.h"
#include "app/cli/text.h"
#include "app/services.h"
#include "core/async/deadline.h"
#include "core/base/textsafe.h"
#include "core/correlation/context.h"
#include "core/dashboards/dashboardfile.h"

#include <algorithm>

namespace ops::cli {

namespace {

/// A panel without a query or without a view has nothing to answer.
bool isAnswered(const PanelVm &panel) { return !panel.state().targets.empty(); }

const Error *firstFailure(const DashboardVm &board)
{
    for (const auto &panel : board.panels()) {
        if (isAnswered(*panel) && panel->state().state == DataState::Error)
            return &panel->state().error;
    }
    return nullptr;
}

/// What is worth saying beside the panels' own states.
QStringList boardWarnings(const DashboardVm &board)
{
    QStringList warnings;
    for (const VariablesVm::Item &item : board.variables().items()) {
        if (!item.message.isEmpty())
            warnings += Text::tr("Variable %1: %2").arg(item.variable.name, item.message);
    }
    for (const auto &panel : board.panels()) {
        const PanelVm::State &state = panel->state();
        if (isAnswered(*panel) && (state.state == DataState::Error || state.state == DataState::Partial))
            warnings += Text::tr("Panel %1: %2").arg(QString::number(panel->panel().id), state.message);
    }
    return warnings;
}

void addBoardStats(CliContext &context, const DashboardVm &board)
{
    for (const auto &panel : board.panels()) {
        for (const PanelVm::TargetState &target : panel->state().targets) {
            context.addPhase("request", target.requestMs);
            context.addPhase("decode", target.decodeMs);
            context.addBytes(target.bytes);
        }
    }
}

/// Where all failed the reason is the whole answer.
int finishBoard(CliContext &context, const DashboardVm &board, Envelope envelope)
{
    addBoardStats(context, board);
    envelope.state = boardState(board);
    if (envelope.state == DataState::Error)
        return context.fail(*firstFailure(board));
    envelope.warnings = boardWarnings(board);
    for (const QString &warning : envelope.warnings)
        context.note(safeText(warning));
    if (context.json())
        writeBoardJson(context.out(), envelope, board);
    else
        writeBoardTable(context.out(), board, context.colour());
    context.out().flush();
    return envelope.state == DataState::Partial ? int(PartialResult) : int(Ok);
}

} // namespace

DataState boardState(const DashboardVm &board)
{
    int answered = 0, failed = 0, whole = 0, empty = 0;
    for (const auto &panel : board.panels()) {
        if (!isAnswered(*panel))
            continue;
        ++answered;
        const DataState state = panel->state().state;
        failed += state == DataState::Error;
        whole += state == DataState::Value || state == DataState::NoData;
        empty += state == DataState::NoData;
    }
    if (answered > 0 && failed == answered)
        return DataState::Error;
    // Where a variable could not be asked, a query that names it is not the one that was meant.
    const auto &variables = board.variables().items();
    const bool unknown = std::any_of(variables.begin(), variables.end(),
                                     [](const VariablesVm::Item &item) { return item.state == DataState::Error; });
    if (whole < answered || unknown)
        return DataState::Partial;
    return answered == empty ? DataState::NoData : DataState::Value;
}

Task<int> runDashboardData(CliContext &context, Arguments arguments)
{
    Clock &clock = context.services().clock();
    const auto call = readBoardCall(arguments);
    if (!call)
        co_return context.wrongUsage(call.error().message);
    auto file = readDashboardFile(call->file);
    if (!file) {
        const int code = context.fail(file.error());
        co_return file.error().kind == ErrorKind::NotFound ? int(WrongUsage) : code;
    }
    const QTimeZone zone = zoneOf(file->dashboard, context.options(), context.zone());
    const auto range = rangeOf(*call, file->dashboard, clock.nowMs(), zone);
    if (!range)
        co_return context.wrongUsage(range.error().message);
    auto opened = co_await openMetrics(context);
    if (!opened)
        co_return context.fail(opened.error());
    MetricSource &source = **opened;

    Context window(clock);
    window.setZone(zone);
    window.setRange(RangeSpec::absolute(*range));
    window.setRefreshMs(0);
    DashboardVm board(std::move(file->dashboard), source, window);
    if (const auto unknown = presetVariables(board.variables(), *call))
        co_return context.fail(*unknown);
    const TimeLimit limit(context);
    const Progress progress(clock, Text::tr("Waiting for %1").arg(source.name()));
    auto asked = co_await Deadline(clock, limit.leftMs(), askBoard(board), limit.late(source.name()));
    if (!asked)
        co_return context.fail(asked.error());
    SourceFacts facts = co_await sourceFacts(source, clock, limit.leftMs());
    Envelope envelope = context.envelope();
    envelope.range = *range;
    addFacts(envelope, source.name(), facts);
    co_return finishBoard(context, board, std::move(envelope));
}

} // namespace ops::cli
