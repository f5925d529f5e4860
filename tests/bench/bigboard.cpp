#include "tests/bench/bigboard.h"

#include "core/async/limiter.h"
#include "core/sources/registry.h"

#include <QEventLoop>
#include <QTimer>

#include <array>

namespace ops::bench {

namespace {

constexpr int Panels = 125, Rows = 10;

DashboardPanel panelAt(int number, GridRect place)
{
    constexpr std::array views{PanelView::TimeSeries, PanelView::TimeSeries, PanelView::TimeSeries,
                               PanelView::Stat,       PanelView::TimeSeries, PanelView::Gauge,
                               PanelView::BarGauge,   PanelView::TimeSeries, PanelView::Table,
                               PanelView::PieChart,   PanelView::BarChart};
    DashboardPanel panel;
    panel.id = number + 1;
    panel.title = QStringLiteral("Panel %1 of the node").arg(number + 1);
    panel.view = views[std::size_t(number) % views.size()];
    panel.type = panelViewName(panel.view);
    panel.grid = place;
    panel.draw.fillOpacity = 10;
    panel.value.sparkline = true;
    if (number % 3 == 0) {
        panel.legend.mode = LegendStyle::Mode::Table;
        panel.legend.calcs = {QStringLiteral("mean"), QStringLiteral("lastNotNull"), QStringLiteral("max")};
    }
    PanelTarget target;
    target.refId = QStringLiteral("A");
    target.expr = QStringLiteral("node_metric_%1").arg(number);
    target.legendFormat = QStringLiteral("{{service}}");
    panel.targets.push_back(target);
    return panel;
}

} // namespace

Dashboard bigBoard()
{
    Dashboard board;
    board.title = QStringLiteral("Node");
    int y = 0, column = 0;
    for (int i = 0; i < Panels; ++i) {
        const int row = i * Rows / Panels;
        const int columns = 2 + row % 3, width = 24 / columns;
        if (std::size_t(row) == board.rows.size()) {
            y += column > 0 ? 8 : 0;
            column = 0;
            board.rows.push_back({QStringLiteral("Row %1").arg(row + 1), false, y++});
        }
        board.panels.push_back(panelAt(i, {column * width, y, width, 8}));
        board.panels.back().row = std::size_t(row);
        if (++column == columns) {
            column = 0;
            y += 8;
        }
    }
    return board;
}

ServedBoard::ServedBoard(Dashboard board)
{
    source = makeMetricSource(QStringLiteral("prometheus"),
                              SourceParts(server.url(), transport, clock, std::make_shared<Limiter>(16)));
    context.setRefreshMs(0);
    vm = std::make_unique<DashboardVm>(std::move(board), *source, context);
}

void ServedBoard::show(QSize size)
{
    view = std::make_unique<BoardView>(*vm, context);
    view->resize(size);
    view->show();
}

/// In a loop of its own: what is deleted later is deleted in one only.
void ServedBoard::settle()
{
    QEventLoop loop;
    const auto check = [&] {
        if (!view->isLooking() && vm->settled())
            loop.quit();
    };
    QObject::connect(vm.get(), &DashboardVm::stateChanged, &loop, check);
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, &loop, check);
    looking.start(1);
    loop.exec();
}

void ServedBoard::refresh()
{
    // From within the loop, so that asking counts as a time that it is held.
    QMetaObject::invokeMethod(&context, &Context::refreshNow, Qt::QueuedConnection);
    settle();
}

} // namespace ops::bench
