#pragma once

#include "app/alertdesks.h"
#include "app/alertpivots.h"
#include "ui/shell/page.h"

#include <QObject>

#include <memory>
#include <vector>

namespace ops {

class AlertsView;
class MainWindow;
class Windows;

/// The alerts' side of one window: the desk of its environment, which windows share, the pages over it, and the
/// commands of these. GUI thread; windows, window and context outlive it.
class WindowAlerts : public QObject
{
    Q_OBJECT
public:
    WindowAlerts(Windows &windows, MainWindow &window, Context &context);
    ~WindowAlerts() override;

    /// The desk asks from now on, and what it shouts is heard. `metrics` may be null and is the window's own.
    void enter(std::shared_ptr<OpenDesk> desk, MetricSource *metrics);
    void leave(); ///< after the pages are closed

    AlertDesk *desk() const { return m_desk ? m_desk->desk.get() : nullptr; } ///< null without an environment
    /// Whom a sign-in to the environment is for; on a board no Alertmanager that refuses us.
    std::optional<SourceConfig> sourceToSignIn(const std::optional<Environment> &environment, bool onBoard) const;
    /// Alerts and audit; none without a desk.
    std::vector<PageInfo> pages() const;
    /// The page of alerts with the alert of this episode; an empty one is just the page.
    void showEpisode(const QString &episodeId);

private:
    AlertsView *view() const; // of the page that is open; null where it is none
    void addCommands();

    Windows &m_windows;
    MainWindow &m_window;
    Context &m_context;
    std::shared_ptr<OpenDesk> m_desk;
    std::unique_ptr<AlertPivots> m_pivots;
};

} // namespace ops
