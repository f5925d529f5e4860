#include "core/async/limiter.h"
#include "core/correlation/context.h"
#include "core/dashboards/dashboardvm.h"
#include "core/dashboards/grafanaimport.h"
#include "core/net/qnamtransport.h"
#include "core/sources/registry.h"
#include "core/time/clock.h"
#include "tests/bench/refreshfigures.h"
#include "tests/support/boardserver.h"
#include "ui/dashboards/boardview.h"

#include <QEventLoop>
#include <QFile>

#include <unistd.h>

namespace ops::bench {

namespace {

constexpr int WarmUp = 200, Refreshes = 1'000;

double residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    return file.readAll().split(' ').value(1).toDouble() * double(::sysconf(_SC_PAGESIZE));
}

/// One refresh of the board, until every panel has its answer.
void refresh(Context &context, DashboardVm &board)
{
    QEventLoop loop;
    const auto whenSettled = [&] {
        if (board.settled())
            loop.quit();
    };
    QObject::connect(&board, &DashboardVm::stateChanged, &loop, whenSettled);
    context.refreshNow();
    if (!board.settled())
        loop.exec();
}

} // namespace

Pair memoryOverRefreshes()
{
    QFile file(QStringLiteral(":/dashboards/platform.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {-1, 0};
    auto imported = importGrafana(file.readAll());
    if (!imported)
        return {-1, 0};
    test::BoardServer server;
    SystemClock clock;
    QnamTransport transport;
    const auto source = makeMetricSource(QStringLiteral("prometheus"),
                                         SourceParts(server.url(), transport, clock, std::make_shared<Limiter>(16)));
    Context context(clock);
    context.setRefreshMs(0);
    DashboardVm board(std::move(imported->dashboard), *source, context);
    BoardView view(board, context);
    view.resize(1280, 2000);
    view.show();
    for (int i = 0; i < WarmUp; ++i)
        refresh(context, board);
    const double before = residentBytes();
    for (int i = 0; i < Refreshes; ++i)
        refresh(context, board);
    return {(residentBytes() - before) / before * 100, 0};
}

} // namespace ops::bench
