#include "app/uiregistry.h"

#include "app/dashboardpage.h"
#include "app/pageindex.h"
#include "core/base/textsafe.h"
#include "core/dashboards/boardtexts.h"
#include "core/dashboards/dashboardfile.h"
#include "core/dashboards/shippedboards.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace ops {

namespace {

constexpr int MostTitle = 200;

PageInfo pageOf(Dashboard board, const QString &id, MetricSource &metrics, Context &context, AlertDesk *desk)
{
    const QString title = safeText(board.title, MostTitle);
    auto items = itemsOf(board);
    return {id, title,
            [board = std::move(board), &metrics, &context, desk] {
                return std::make_unique<DashboardPage>(board, metrics, context, desk);
            },
            std::move(items)};
}

bool has(const PageRegistry &pages, const QString &id)
{
    return std::any_of(pages.begin(), pages.end(), [&id](const PageInfo &page) { return page.id == id; });
}

} // namespace

Result<PageRegistry> pagesOver(MetricSource &metrics, Context &context, AlertDesk *desk)
{
    PageRegistry pages;
    for (const ShippedBoard &shipped : shippedBoards()) {
        auto file = readDashboardFile(QLatin1String(shipped.file));
        if (!file)
            return file.error();
        translateBoard(file->dashboard);
        pages.push_back(pageOf(std::move(file->dashboard), QLatin1String(shipped.id), metrics, context, desk));
    }
    return pages;
}

Result<PageInfo> pageOfFile(const QString &path, MetricSource &metrics, Context &context, const PageRegistry &taken,
                            AlertDesk *desk)
{
    auto file = readDashboardFile(path);
    if (!file)
        return file.error();
    Dashboard &board = file->dashboard;
    const QString name = QFileInfo(path).completeBaseName();
    if (board.title.isEmpty())
        board.title = name;
    const QString wanted = QStringLiteral("dashboard:") + safeText(board.uid.isEmpty() ? name : board.uid, MostTitle);
    QString id = wanted;
    for (int number = 2; has(taken, id); ++number)
        id = wanted + u'-' + QString::number(number);
    return pageOf(std::move(board), id, metrics, context, desk);
}

} // namespace ops
