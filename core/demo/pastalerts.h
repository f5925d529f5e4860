#pragma once

#include "core/demo/incident.h"
#include "core/demo/metricbook.h"

#include <QStringList>

#include <string>
#include <vector>

namespace ops::demo {

/// Names of the alerts that follow a fault, the one that says most first.
QStringList alertsOf(Fault fault);

/// What Prometheus would have noted of alerts in the past: ALERTS and ALERTS_FOR_STATE, while an incident lasted,
/// and of the watchdog all the time. Lines of OpenMetrics.
class PastAlerts
{
public:
    explicit PastAlerts(const std::vector<Incident> &incidents);

    void add(qint64 atMs);
    std::string text() const; ///< of all that was added: both families
    qint64 samples() const { return m_samples; }

private:
    struct Line
    {
        qint64 fromMs = 0, toMs = 0; ///< firing
        std::string labels;          ///< "{…}"
        std::string alerts, states;
    };

    std::vector<Line> m_lines;
    qint64 m_samples = 0;
};

} // namespace ops::demo
