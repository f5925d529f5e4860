#pragma once

#include "core/correlation/context.h"
#include "core/dashboards/dashboardvm.h"
#include "core/net/qnamtransport.h"
#include "core/time/clock.h"
#include "tests/support/boardserver.h"
#include "ui/dashboards/boardview.h"

#include <memory>

namespace ops::bench {

/// 125 panels of all views in ten open rows of two to four columns, as a long node board has them.
Dashboard bigBoard();

/// A board in a window over a loopback server of canned answers, refreshed by hand only.
struct ServedBoard
{
    test::BoardServer server{4, 240}; ///< made once, so that its work is not measured
    SystemClock clock;
    QnamTransport transport;
    std::unique_ptr<MetricSource> source;
    Context context{clock};
    std::unique_ptr<DashboardVm> vm;
    std::unique_ptr<BoardView> view; ///< null until show()

    explicit ServedBoard(Dashboard board);
    void show(QSize size);
    void settle();  ///< until every panel in view is answered
    void refresh(); ///< once, until every panel in view has its answer
};

} // namespace ops::bench
