#include "app/dashboardpage.h"

#include "core/base/datastate.h"
#include "ui/dashboards/boardview.h"

#include <algorithm>
#include <utility>

namespace ops {

namespace {

SourceStatus::Health healthOf(DashboardVm::Health::Level level)
{
    switch (level) {
    case DashboardVm::Health::Level::Ok:
        return SourceStatus::Health::Ok;
    case DashboardVm::Health::Level::Degraded:
        return SourceStatus::Health::Degraded;
    case DashboardVm::Health::Level::Down:
        return SourceStatus::Health::Down;
    case DashboardVm::Health::Level::Unknown:
        break;
    }
    return SourceStatus::Health::Unknown;
}

} // namespace

DashboardPage::DashboardPage(Dashboard dashboard, MetricSource &source, Context &context, QObject *parent)
    : Page(parent)
    , m_context(context)
    , m_sourceName(source.name())
    , m_vm(std::move(dashboard), source, context)
{
    connect(&m_vm, &DashboardVm::stateChanged, this, &Page::changed);
    for (const auto &panel : m_vm.panels())
        connect(panel.get(), &PanelVm::stateChanged, this, &Page::changed);
}

QWidget *DashboardPage::makeWidget(QWidget *parent)
{
    m_view = new BoardView(m_vm, m_context, parent);
    return m_view;
}

void DashboardPage::watchWhole() { m_view->watchWhole(); }

SourceStatus DashboardPage::status() const
{
    const auto health = m_vm.health();
    SourceStatus status;
    status.name = m_sourceName;
    status.health = healthOf(health.level);
    status.message = health.message;
    status.walReplayPercent = health.walReplayPercent;
    status.completeUntilMs = m_vm.completeUntilMs();
    for (const auto &panel : m_vm.panels())
        status.answeredMs = std::max(status.answeredMs, panel->state().asOfMs);
    return status;
}

/// A board whose panels are not laid out yet has none that wait, and is not settled for that.
bool DashboardPage::settled() const
{
    const auto &all = m_vm.panels();
    const bool shown = std::any_of(all.begin(), all.end(), [](const auto &panel) { return panel->visible(); });
    return (shown || all.empty()) && m_vm.settled();
}

std::vector<PanelReport> DashboardPage::panels() const
{
    std::vector<PanelReport> reports;
    for (const auto &panel : m_vm.panels()) {
        const auto &state = panel->state();
        PanelReport report;
        report.id = panel->panel().id;
        report.title = panel->panel().title;
        report.view = panelViewName(panel->panel().view);
        report.state = dataStateName(state.state);
        report.message = state.message;
        if (state.data) {
            report.series = qint64(state.data->series.size());
            report.points = qint64(state.data->points);
        }
        reports.push_back(std::move(report));
    }
    return reports;
}

} // namespace ops
