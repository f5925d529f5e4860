#include "core/dashboards/grafanaimport.h"
#include "tests/bench/bigboard.h"
#include "tests/bench/refreshfigures.h"

#include <QEventLoop>
#include <QFile>
#include <QTimer>

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

/// Growth in percent once everything has its size. In one event loop, as in a window.
double growthOverRefreshes(ServedBoard &board)
{
    double before = 0;
    int refreshes = -1;
    QEventLoop loop;
    QTimer next;
    QObject::connect(&next, &QTimer::timeout, &loop, [&] {
        if (board.view->isLooking() || !board.vm->settled())
            return;
        board.server.forgetRequests(); // its memory is none of ours
        if (++refreshes == WarmUp)
            before = residentBytes();
        if (refreshes == WarmUp + Refreshes)
            loop.quit();
        else
            board.context.refreshNow();
    });
    next.start(1);
    loop.exec();
    return (residentBytes() - before) / before * 100;
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
    ServedBoard board(std::move(imported->dashboard));
    board.show({1280, 2000});
    return {growthOverRefreshes(board), 0};
}

Pair memoryOverBigRefreshes()
{
    ServedBoard board(bigBoard());
    board.show({1280, 800});
    return {growthOverRefreshes(board), 0};
}

} // namespace ops::bench
