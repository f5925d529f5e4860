#include "app/pageindex.h"

#include "core/base/textsafe.h"
#include "core/dashboards/model.h"
#include "core/metrics/promqltemplate.h"

#include <QStringList>

namespace ops {

namespace {

constexpr int LongestItemTitle = 200;

/// Metrics that are named; an expression that cannot be read is found by nothing in it.
QString metricsOf(const DashboardPanel &panel)
{
    QStringList names;
    for (const PanelTarget &target : panel.targets) {
        for (const PromqlSelector &selector : templateSelectors(target.expr)) {
            if (!selector.metric.isEmpty() && !names.contains(selector.metric))
                names << selector.metric;
        }
    }
    return safeText(names.join(u' '));
}

} // namespace

std::vector<PageItem> itemsOf(const Dashboard &board)
{
    std::vector<PageItem> items;
    for (const DashboardPanel &panel : board.panels) {
        const QString metrics = metricsOf(panel);
        // A panel without a title is called by what it asks for.
        const QString title = panel.title.trimmed().isEmpty() ? metrics : safeText(panel.title, LongestItemTitle);
        if (!title.isEmpty())
            items.push_back({panel.id, title, metrics});
    }
    return items;
}

} // namespace ops
