#pragma once

#include "core/async/scope.h"
#include "core/dashboards/dashboardvm.h"
#include "core/metrics/metricsource.h"
#include "core/time/clock.h"

#include <QObject>

#include <functional>

namespace ops {

/// Asks a source how complete its data is, which is also the sign of life: now and then while it answers, soon
/// again while it does not. While the server reads its log at start it is asked every second for the progress.
class SourceWatch : public QObject
{
    Q_OBJECT
public:
    SourceWatch(MetricSource &source, Clock &clock, QObject *parent = nullptr);
    ~SourceWatch() override;

    /// Watches while someone looks. Starting asks at once.
    void setActive(bool active);
    void setIntervalMs(qint64 ms); ///< between two good answers; 0: the usual one
    /// A query failed in a way that may mean the whole source: asks now, unless it fails already.
    void suspect();
    void askNow(); ///< the operator refreshes: without waiting for the pause to end

    const DashboardVm::Health &health() const { return m_health; }
    std::optional<qint64> completeUntilMs() const { return m_completeUntilMs; }

Q_SIGNALS:
    void changed();
    void recovered(); ///< answers again after it did not

private:
    void ask();
    void answered(const Result<std::optional<qint64>> &answer);
    void failed(const Error &error);
    void askProgress();
    void scheduleMs(qint64 delayMs);
    void setHealth(DashboardVm::Health health);

    MetricSource &m_source;
    Clock &m_clock;
    bool m_active = false;
    qint64 m_intervalMs = 0, m_pauseMs = 0;
    DashboardVm::Health m_health;
    std::optional<qint64> m_completeUntilMs;
    bool m_failing = false;
    Clock::TimerId m_timer = 0;
    Scope m_scope;
};

} // namespace ops
