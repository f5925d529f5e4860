#pragma once

#include "core/correlation/context.h"
#include "core/dashboards/model.h"
#include "core/dashboards/panelvm.h"

#include <QObject>

#include <memory>
#include <vector>

namespace ops {

/// A board over one source: owns its panels' view-models, refreshes the visible ones at
/// max(chosen interval, twice the newest duration, step), never two in flight for one panel.
class DashboardVm : public QObject
{
    Q_OBJECT
public:
    DashboardVm(Dashboard dashboard, MetricSource &source, Context &context, QObject *parent = nullptr);
    ~DashboardVm() override;

    const Dashboard &dashboard() const { return m_dashboard; }
    const std::vector<std::unique_ptr<PanelVm>> &panels() const { return m_panels; }
    PanelVm *panel(int id) const;

    /// No visible panel is loading or querying.
    bool settled() const;
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

private:
    struct Private;
    Dashboard m_dashboard;
    std::vector<std::unique_ptr<PanelVm>> m_panels;
    std::unique_ptr<Private> d;
};

} // namespace ops
