#pragma once

#include "core/correlation/context.h"
#include "core/dashboards/model.h"
#include "core/dashboards/panelvm.h"
#include "core/dashboards/variablesvm.h"

#include <QObject>

#include <memory>
#include <vector>

namespace ops {

/// A board over one source: owns its variables and its panels' view-models, refreshes the visible ones at
/// max(chosen interval, twice the newest duration, step), never two in flight for one panel. What it does when a
/// panel changes does not grow with the number of panels.
class DashboardVm : public QObject
{
    Q_OBJECT
public:
    DashboardVm(Dashboard dashboard, MetricSource &source, Context &context, QObject *parent = nullptr);
    ~DashboardVm() override;

    const Dashboard &dashboard() const { return m_dashboard; }
    const std::vector<std::unique_ptr<PanelVm>> &panels() const { return m_panels; }
    PanelVm *panel(int id) const;
    VariablesVm &variables() const;

    /// Begins to learn what all queries are made of: variables and the source's scrape interval. Happens by itself
    /// when a panel is seen first, and does not hold up its query, unless that names a variable.
    void prepare();
    /// What prepare() asked for is answered, well or not.
    bool prepared() const;
    qint64 scrapeIntervalMs() const; ///< of the source, 15 s until it is known

    /// No visible panel is loading or querying, and no variable is.
    bool settled() const;
    bool anyVisible() const;
    /// When the newest answer of any panel was asked for; 0 before the first.
    qint64 answeredMs() const;
    /// Time up to which the source's data is complete; empty where unknown.
    std::optional<qint64> completeUntilMs() const;
    /// The source as the status line shows it: "ok", "degraded", "down", "unknown" and one sentence.
    struct Health
    {
        enum class Level { Unknown, Ok, Degraded, Down } level = Level::Unknown;
        QString message;
        std::optional<int> walReplayPercent; ///< while the server starts
    };
    Health health() const;

Q_SIGNALS:
    void stateChanged(); ///< settled, health or completeness changed
    void preparedChanged();

private:
    struct Private;
    Dashboard m_dashboard;
    std::vector<std::unique_ptr<PanelVm>> m_panels;
    std::unique_ptr<Private> d;
};

} // namespace ops
