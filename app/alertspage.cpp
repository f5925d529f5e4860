#include "app/alertspage.h"

#include "ui/alerts/alertsview.h"
#include "ui/alerts/historyview.h"
#include "ui/alerts/rulesview.h"
#include "ui/alerts/silencesview.h"
#include "ui/alerts/statisticsview.h"

#include <algorithm>

namespace ops {

namespace {

using Health = SourceStatus::Health;

Health deskHealth(const AlertDesk::State &state)
{
    if (state.watchdogMissing || state.pollingLate)
        return Health::Degraded;
    switch (state.state) {
    case DataState::Value:
    case DataState::NoData:
        return Health::Ok;
    case DataState::Stale:
    case DataState::Partial:
        return Health::Degraded;
    case DataState::Error:
        return Health::Down;
    case DataState::Loading:
        break;
    }
    return Health::Unknown;
}

PanelReport reportOf(AlertsView::Tab tab, const QString &title, DataState state, const QString &message, qint64 rows)
{
    PanelReport report;
    report.id = int(tab);
    report.title = title;
    report.view = QStringLiteral("table");
    report.state = dataStateName(state);
    report.message = message;
    report.series = rows;
    return report;
}

bool isBusy(DataState state, bool working) { return state == DataState::Loading || working; }

/// What fires can be acted upon: the store has taken it, or will not.
bool isRecorded(const AlertDesk &desk)
{
    const AlertDesk::State &state = desk.state();
    if (state.storeError || (state.store && !state.store->readOnlyReason.isEmpty()) || state.clusters.empty())
        return true;
    const auto rows = desk.rows();
    return state.store && std::all_of(rows->begin(), rows->end(),
                                      [](const AlertRow &row) { return row.pending || !row.episodeId.isEmpty(); });
}

} // namespace

QString AlertsPage::title() { return tr("Alerts"); }

std::vector<PageItem> alertsPageItems()
{
    std::vector<PageItem> items;
    for (const QString &title :
         {AlertsPage::tr("Firing alerts"), AlertsPage::tr("Silences"), AlertsPage::tr("Alert history"),
          AlertsPage::tr("Alert statistics"), AlertsPage::tr("Rules")})
        items.push_back({int(items.size()), title, QString()});
    return items;
}

AlertsPage::AlertsPage(AlertDesk &desk, Context &context, const QString &filtersFile, QObject *parent)
    : Page(parent)
    , m_desk(desk)
    , m_list(desk, context, SavedFilters(filtersFile, desk.guard().place().environment))
    , m_actions(desk)
    , m_timeline(desk)
{
    connect(&desk, &AlertDesk::stateChanged, this, &Page::changed);
    connect(&m_list, &AlertListVm::stateChanged, this, &Page::changed);
    connect(&context, &Context::refreshRequested, &desk, &AlertDesk::pollNow);
}

AlertsPage::~AlertsPage() = default;

AlertsView *AlertsPage::view() const { return m_view; }

QWidget *AlertsPage::makeWidget(QWidget *parent)
{
    m_view = new AlertsView(m_list, m_actions, m_timeline, parent);
    connect(m_view, &AlertsView::told, this, &Page::told);
    connect(m_view, &AlertsView::changed, this, &Page::changed);
    connect(m_view, &AlertsView::signInRequested, this, [this] { Q_EMIT wants(QStringLiteral("file.signIn")); });
    return m_view;
}

void AlertsPage::opened()
{
    if (m_desk.pollCount() == 0)
        m_desk.startPolling();
}

void AlertsPage::showItem(int id)
{
    if (m_view && id >= 0 && id < AlertsView::TabCount)
        m_view->showTab(AlertsView::Tab(id));
}

SourceStatus AlertsPage::status() const
{
    const AlertDesk::State &state = m_desk.state();
    SourceStatus status;
    QStringList names;
    for (const AlertDesk::ClusterState &cluster : state.clusters)
        names << cluster.name;
    status.name = names.join(QStringLiteral(", "));
    status.health = deskHealth(state);
    if (!m_list.state().banners.empty() && status.health != Health::Ok)
        status.message = m_list.state().banners.front().sentence;
    if (const qint64 until = completeUntilMs(state); until > 0) {
        status.completeUntilMs = until;
        status.answeredMs = until;
    }
    return status;
}

bool AlertsPage::settled() const
{
    const AlertDesk::State &desk = m_desk.state();
    const bool polled = desk.clusters.empty() || desk.state != DataState::Loading;
    if (!m_view || !polled || m_desk.catchesUp() || m_list.state().arranging || m_actions.state().busy)
        return false;
    switch (m_view->tab()) {
    case AlertsView::Tab::List:
        return !m_timeline.reading() && isRecorded(m_desk);
    case AlertsView::Tab::Silences:
        return !m_view->silences()->waits();
    case AlertsView::Tab::History:
        return !isBusy(m_view->history()->vm().state().state, m_view->history()->vm().state().searching);
    case AlertsView::Tab::Statistics:
        return !isBusy(m_view->statistics()->vm().state().state, m_view->statistics()->vm().state().computing);
    case AlertsView::Tab::Rules:
        break;
    }
    return !isBusy(m_view->rules()->vm().state().state, !m_view->rules()->vm().state().settled);
}

/// Tabs that were never shown have asked for nothing.
std::vector<PanelReport> AlertsPage::panels() const
{
    using Tab = AlertsView::Tab;
    const AlertListVm::State &list = m_list.state();
    const QString message = list.banners.empty() ? list.emptyText : list.banners.front().sentence;
    std::vector<PanelReport> reports{
        reportOf(Tab::List, tr("Firing alerts"), list.state, message, list.counts.matched)};
    if (!m_view)
        return reports;
    if (m_view->silences()) {
        const auto &state = m_view->silences()->vm().state();
        reports.push_back(reportOf(Tab::Silences, tr("Silences"), state.state, state.reason, state.shown));
    }
    if (m_view->history()) {
        const auto &state = m_view->history()->vm().state();
        reports.push_back(reportOf(Tab::History, tr("Alert history"), state.state, state.reason, state.matched));
    }
    if (m_view->statistics()) {
        const auto &state = m_view->statistics()->vm().state();
        reports.push_back(reportOf(Tab::Statistics, tr("Alert statistics"), state.state, state.reason, 0));
    }
    if (m_view->rules()) {
        const auto &state = m_view->rules()->vm().state();
        reports.push_back(reportOf(Tab::Rules, tr("Rules"), state.state, state.reason, state.shown));
    }
    return reports;
}

} // namespace ops
