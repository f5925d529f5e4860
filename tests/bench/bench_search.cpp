#include "tests/bench/searchfigures.h"
#include "ui/shell/findables.h"
#include "ui/shell/finder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QWidget>

#include <algorithm>

namespace ops::bench {

namespace {

constexpr int Boards = 30, PanelsABoard = 25;

/// Titles and metrics as long and as much alike as real ones.
PageRegistry manyBoards()
{
    const char *const subjects[] = {"CPU usage",    "Memory available", "Request rate by service", "Error share",
                                    "Disk full in", "Replication lag",  "Cache hit ratio",         "接口延迟 p95"};
    const char *const metrics[] = {"node_cpu_seconds_total", "node_memory_MemAvailable_bytes",
                                   "http_request_duration_seconds_bucket", "pg_stat_database_tup_fetched"};
    PageRegistry pages;
    for (int board = 0; board < Boards; ++board) {
        PageInfo page;
        page.id = QStringLiteral("dashboard:%1").arg(board);
        page.title = QStringLiteral("Production cluster %1, overview").arg(board);
        for (int panel = 0; panel < PanelsABoard; ++panel) {
            const QString title = QString::fromUtf8(subjects[panel % 8]) + QStringLiteral(" of node %1").arg(panel);
            const QString words = QLatin1String(metrics[panel % 4]) + u' ' + QLatin1String(metrics[(panel + 1) % 4]);
            page.items.push_back({panel, title, words});
        }
        pages.push_back(std::move(page));
    }
    return pages;
}

} // namespace

Pair searchKeyPress()
{
    QWidget window;
    window.resize(1280, 800);
    window.show();
    Finder finder({QStringLiteral("Search"), QStringLiteral("Search"), QStringLiteral("Found"), QString()}, &window);
    finder.open(pageEntries(manyBoards(), {}));
    auto *field = finder.findChild<QLineEdit *>();
    auto *list = finder.findChild<QListView *>();
    QCoreApplication::processEvents();
    double longest = 0;
    for (const QString &query : {QStringLiteral("production node mem"), QStringLiteral("http_request_dur"),
                                 QStringLiteral("延迟 29"), QStringLiteral("replication lag cluster 17")}) {
        for (qsizetype length = 1; length <= query.size(); ++length) {
            QElapsedTimer timer;
            timer.start();
            field->setText(query.left(length));
            list->viewport()->repaint();
            longest = std::max(longest, double(timer.nsecsElapsed()) / 1e6);
            if (list->model()->rowCount() == 0)
                return {-1, 0};
        }
    }
    return {longest, 0};
}

} // namespace ops::bench
