#pragma once

#include "app/commonoptions.h"
#include "core/base/result.h"
#include "core/config/environment.h"
#include "core/metrics/metricsource.h"

#include <QTimeZone>

#include <memory>

namespace ops {

class Clock;
class Transport;

/// The composition root: the only place that knows all classes. Owns the clock, the transport and one
/// limiter a host; the window and the commands get their sources from it. GUI thread; created after
/// the application object, outlives every source and its tasks.
class Services
{
public:
    explicit Services(const CommonOptions &options);
    ~Services();
    Services(const Services &) = delete;
    Services &operator=(const Services &) = delete;

    Clock &clock();
    QTimeZone zone() const; ///< of --timezone, else local
    const CommonOptions &options() const;

    /// From --prometheus or --environment; BadRequest where neither was given, NotFound where the demo
    /// does not run. Each call looks again.
    Result<Environment> environment() const;

    /// A source of an environment, with its secrets. Cheap: the network is not touched.
    Result<std::unique_ptr<MetricSource>> metricSource(const Environment &environment, const SourceConfig &source);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The zone of --timezone, else local.
QTimeZone zoneOf(const CommonOptions &options);

} // namespace ops
