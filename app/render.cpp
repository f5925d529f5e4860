#include "app/render.h"

#include "app/cli/boardanswers.h"
#include "app/cli/envelope.h"
#include "app/cli/exitcode.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/output.h"
#include "app/cli/report.h"
#include "app/drive/picture.h"
#include "app/services.h"
#include "app/windowoptions.h"
#include "core/async/deadline.h"
#include "core/async/scope.h"
#include "core/async/sleep.h"
#include "core/base/textsafe.h"
#include "core/correlation/context.h"
#include "core/dashboards/dashboardfile.h"
#include "core/dashboards/dashboardvm.h"
#include "ui/dashboards/panelframe.h"

#include <QCoreApplication>

#include <optional>

namespace ops {

namespace {

constexpr QSize StandardPanel(1000, 500);
constexpr qint64 StandardLimitMs = 30000;
const QString RenderSchema = QStringLiteral("quantmind-ops/dashboard-render/1");

struct RenderText
{
    Q_DECLARE_TR_FUNCTIONS(Render)
};

int failRender(const WindowOptions &options, const Error &error, qint64 nowMs)
{
    if (options.common.format == CommonOptions::Format::Json) {
        cli::Output output;
        cli::writeErrorDocument(output, RenderSchema, error, nowMs);
    }
    cli::printError(error);
    return cli::exitCodeOf(error.kind);
}

void reportRender(const WindowOptions &options, const PanelVm &panel, TimeRange range, qint64 nowMs)
{
    const PanelVm::State &state = panel.state();
    if (!state.message.isEmpty())
        cli::printNote(safeText(state.message));
    if (options.common.format != CommonOptions::Format::Json)
        return;
    cli::Output output;
    cli::JsonWriter json(output);
    cli::Envelope envelope;
    envelope.schema = RenderSchema;
    envelope.state = state.state;
    envelope.asOfMs = nowMs;
    envelope.range = range;
    cli::writeHead(json, envelope);
    json.beginObject();
    json.key("id").number(std::int64_t(panel.panel().id));
    json.key("title").string(panel.panel().title);
    json.key("out").string(options.render->out);
    json.key("series").number(std::int64_t(state.data ? state.data->series.size() : 0));
    json.key("points").number(std::int64_t(state.data ? state.data->points : 0));
    json.end();
    cli::writeTail(json, envelope);
}

int exitCodeOf(const PanelVm::State &state)
{
    if (state.state == DataState::Error)
        return cli::exitCodeOf(state.error.kind);
    return state.state == DataState::Partial || state.state == DataState::Stale ? int(cli::PartialResult)
                                                                                : int(cli::Ok);
}

/// The panel as the window would show it, in a window of its own size.
Task<Result<bool>> painted(DashboardVm &board, PanelFrame &frame, Clock &clock)
{
    constexpr qint64 LayoutMs = 50;    // what a turn of the event loop changes is laid out in the next ones
    frame.setFocusPolicy(Qt::NoFocus); // or the picture shows where the keys go
    frame.show();
    co_await cli::prepareBoard(board);
    frame.setInView(true);
    co_await Sleep(clock, LayoutMs);
    co_await cli::settleBoard(board);
    co_await Sleep(clock, LayoutMs);
    co_return true;
}

Error wrongRender(const QString &sentence) { return Error(ErrorKind::BadRequest, sentence); }

/// The source of the environment, signed in.
Task<Result<std::unique_ptr<MetricSource>>> sourceOfRender(Services &services)
{
    const auto environment = services.environment();
    if (!environment)
        co_return environment.error();
    const SourceConfig *config = environment->source(QStringLiteral("prometheus"));
    if (!config)
        co_return wrongRender(RenderText::tr("This environment names no Prometheus."));
    co_return co_await services.openMetricSource(*environment, *config);
}

Task<int> paintPanel(const WindowOptions &options, Clock &clock, DashboardVm &board, Context &context)
{
    const qint64 nowMs = clock.nowMs();
    const WindowOptions::Render &render = *options.render;
    if (const auto unknown = cli::presetVariables(board.variables(), render.call))
        co_return failRender(options, *unknown, nowMs);
    PanelVm *panel = board.panel(render.panel);
    if (!panel)
        co_return failRender(options, wrongRender(RenderText::tr("The dashboard has no panel %1.").arg(render.panel)),
                             nowMs);
    PanelFrame frame(*panel, context);
    frame.resize(options.size.isValid() ? options.size : StandardPanel);
    const Error late(ErrorKind::Timeout, RenderText::tr("The panel has no complete answer in time."));
    const qint64 limitMs = options.common.timeoutMs.value_or(StandardLimitMs);
    auto done = co_await Deadline(clock, limitMs, painted(board, frame, clock), late);
    if (!done)
        co_return failRender(options, done.error(), nowMs);
    bool written = co_await drive::savePng(drive::pictureOf(frame), render.out);
    if (!written)
        co_return failRender(
            options, Error(ErrorKind::Internal, RenderText::tr("%1 cannot be written.").arg(render.out)), nowMs);
    reportRender(options, *panel, context.range(), nowMs);
    co_return exitCodeOf(panel->state());
}

Task<int> renderPanel(const WindowOptions &options, Services &services)
{
    Clock &clock = services.clock();
    const qint64 nowMs = clock.nowMs();
    const cli::BoardCall &call = options.render->call;
    auto file = readDashboardFile(call.file);
    if (!file) {
        const int code = failRender(options, file.error(), nowMs);
        co_return file.error().kind == ErrorKind::NotFound ? int(cli::WrongUsage) : code;
    }
    const QTimeZone zone = cli::zoneOf(file->dashboard, options.common, services.zone());
    const auto range = cli::rangeOf(call, file->dashboard, nowMs, zone);
    if (!range)
        co_return failRender(options, range.error(), nowMs);
    auto source = co_await sourceOfRender(services);
    if (!source)
        co_return failRender(options, source.error(), nowMs);
    Context context(clock);
    context.setZone(zone);
    context.setRange(RangeSpec::absolute(*range));
    context.setRefreshMs(0);
    DashboardVm board(std::move(file->dashboard), **source, context);
    co_return co_await paintPanel(options, clock, board, context);
}

} // namespace

int runRender(const WindowOptions &options)
{
    Services services(options.common);
    std::optional<int> exitCode;
    Scope scope;
    scope.restart("render", renderPanel(options, services), [&exitCode](int code) {
        exitCode = code;
        QCoreApplication::exit(code);
    });
    if (!exitCode)
        exitCode = QCoreApplication::exec();
    return *exitCode;
}

} // namespace ops
