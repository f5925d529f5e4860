#include "app/dashboardpage.h"

#include "app/alertmarks.h"
#include "core/base/datastate.h"
#include "ui/dashboards/boardview.h"
#include "ui/dashboards/variablebar.h"

#include <QVBoxLayout>

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

DashboardPage::DashboardPage(Dashboard dashboard, MetricSource &source, Context &context, AlertDesk *desk,
                             QObject *parent)
    : Page(parent)
    , m_context(context)
    , m_sourceName(source.name())
    , m_vm(std::move(dashboard), source, context)
{
    connect(&m_vm, &DashboardVm::stateChanged, this, &Page::changed);
    for (const auto &panel : m_vm.panels())
        connect(panel.get(), &PanelVm::stateChanged, this, &Page::changed);
    if (desk)
        m_marks = std::make_unique<AlertMarks>(m_vm, *desk);
}

DashboardPage::~DashboardPage() = default;

QWidget *DashboardPage::makeWidget(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new VariableBar(m_vm.variables(), page);
    m_view = new BoardView(m_vm, m_context, page);
    layout->addWidget(bar);
    layout->addWidget(m_view, 1);
    page->setAccessibleName(m_view->accessibleName());
    page->setFocusProxy(m_view);
    connect(m_view, &BoardView::told, this, &Page::told);
    connect(m_view, &BoardView::signInRequested, this, [this] { Q_EMIT wants(QStringLiteral("file.signIn")); });
    return page;
}

void DashboardPage::opened()
{
    const Dashboard &board = m_vm.dashboard();
    m_context.suggestRange(RangeSpec::relative(board.from, board.to));
    m_context.suggestRefreshMs(board.refreshMs > 0 ? board.refreshMs : Context::UsualRefreshMs);
    m_vm.prepare();
}

void DashboardPage::showItem(int id) { m_view->showPanel(id); }

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
    status.answeredMs = m_vm.answeredMs();
    return status;
}

/// Until it is laid out, nobody knows which panels wait. All of them may be folded away.
bool DashboardPage::settled() const { return m_view && !m_view->isLooking() && m_vm.settled(); }

std::vector<PanelReport> DashboardPage::panels() const
{
    std::vector<PanelReport> reports;
    for (const auto &panel : m_vm.panels()) {
        const auto &state = panel->state();
        if (!panel->visible() && state.state == DataState::Loading)
            continue; // folded away: it asks nothing and shows nothing
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
