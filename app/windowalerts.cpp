#include "app/windowalerts.h"

#include "app/alertnotices.h"
#include "app/alertspage.h"
#include "app/auditpage.h"
#include "app/windows.h"
#include "core/alerts/savedfilters.h"
#include "core/alerts/signinsource.h"
#include "ui/alerts/alertcommands.h"
#include "ui/alerts/alertsview.h"
#include "ui/audit/auditcommands.h"
#include "ui/shell/mainwindow.h"

namespace ops {

WindowAlerts::WindowAlerts(Windows &windows, MainWindow &window, Context &context)
    : m_windows(windows)
    , m_window(window)
    , m_context(context)
{
    addCommands();
    connect(&window, &MainWindow::pageOpened, this, [this] {
        if (AlertsView *opened = view())
            followAlerts(m_window.commands(), *opened);
    });
}

WindowAlerts::~WindowAlerts() { leave(); }

void WindowAlerts::addCommands()
{
    CommandRegistry &commands = m_window.commands();
    const auto pivot = [this](void (AlertPivots::*open)(const AlertRow &)) {
        return [this, open](const AlertRow &row) {
            if (m_pivots)
                (m_pivots.get()->*open)(row);
        };
    };
    addAlertCommands(
        commands, [this] { return view(); },
        {pivot(&AlertPivots::openGraph), pivot(&AlertPivots::openBoard), pivot(&AlertPivots::openRunbook)});
    addAuditCommands(commands, [this]() -> AuditView * {
        const auto *page = qobject_cast<AuditPage *>(m_window.currentPage());
        return page ? page->view() : nullptr;
    });
    m_windows.alertNotices().addCommands(commands, [this] { return m_desk ? m_desk->environment.name : QString(); });
}

void WindowAlerts::enter(std::shared_ptr<OpenDesk> desk, MetricSource *metrics)
{
    m_desk = std::move(desk);
    m_pivots = std::make_unique<AlertPivots>(m_window, m_context, metrics, *m_desk->desk);
    m_windows.alertNotices().watch(*m_desk->desk, m_desk->environment.name);
    m_desk->desk->startPolling();
}

void WindowAlerts::leave()
{
    m_pivots.reset();
    if (m_desk && m_desk.use_count() == 1) // no other window has it
        m_windows.alertNotices().unwatch(*m_desk->desk);
    m_desk.reset();
}

std::optional<SourceConfig> WindowAlerts::sourceToSignIn(const std::optional<Environment> &environment,
                                                         bool onBoard) const
{
    if (!environment)
        return std::nullopt;
    const bool asks = m_desk && !onBoard;
    return ops::sourceToSignIn(*environment, asks ? m_desk->desk->state().clusters : std::vector<AlertClusterState>());
}

std::vector<PageInfo> WindowAlerts::pages() const
{
    if (!m_desk)
        return {};
    const bool remembers = m_windows.options().mode == WindowOptions::Mode::Interactive;
    const QString filters = remembers ? SavedFilters::defaultFile() : QString();
    PageInfo alerts{
        AlertsPage::pageId(), AlertsPage::title(),
        [desk = m_desk->desk.get(), this, filters] { return std::make_unique<AlertsPage>(*desk, m_context, filters); },
        alertsPageItems()};
    alerts.key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    alerts.icon = Icon::Bell;
    PageInfo audit = auditPage(m_windows.alertDesks().audit(), m_context);
    audit.key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    return {std::move(alerts), std::move(audit)};
}

AlertsView *WindowAlerts::view() const
{
    const auto *page = qobject_cast<AlertsPage *>(m_window.currentPage());
    return page ? page->view() : nullptr;
}

void WindowAlerts::showEpisode(const QString &episodeId)
{
    if (!m_window.openPage(AlertsPage::pageId()))
        return;
    if (AlertsView *opened = view(); opened && !episodeId.isEmpty())
        opened->showEpisode(episodeId);
}

} // namespace ops
