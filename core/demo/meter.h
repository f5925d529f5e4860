#pragma once

#include "core/demo/metricbook.h"
#include "core/demo/requestmaker.h"

#include <memory>
#include <vector>

namespace ops::demo {

/// One subject's series. A meter adds them to the book when it is made and keeps no state of its own: it
/// reads and writes cells of the book that it is handed.
class Meter
{
public:
    virtual ~Meter() = default;

    /// Before the first slice: what does not begin at zero.
    virtual void begin(MetricBook &, double /*unixSeconds*/) const {}
    virtual void advance(MetricBook &book, const Slice &slice, const std::vector<Request> &requests) const = 0;
};

using Meters = std::vector<std::unique_ptr<const Meter>>;

std::unique_ptr<const Meter> makeHttpMeter(MetricBook &book);
std::unique_ptr<const Meter> makeStrategyMeter(MetricBook &book);
std::unique_ptr<const Meter> makeFeedMeter(MetricBook &book);
std::unique_ptr<const Meter> makeUserMeter(MetricBook &book, std::uint64_t seed);
std::unique_ptr<const Meter> makeLoginMeter(MetricBook &book);
std::unique_ptr<const Meter> makeBackupMeter(MetricBook &book, std::uint64_t seed);
std::unique_ptr<const Meter> makeContainerMeter(MetricBook &book, std::uint64_t seed);
std::unique_ptr<const Meter> makeHostMeter(MetricBook &book);
std::unique_ptr<const Meter> makeHostLoadMeter(MetricBook &book, std::uint64_t seed);
std::unique_ptr<const Meter> makeNginxMeter(MetricBook &book, std::uint64_t seed);
std::unique_ptr<const Meter> makePostgresMeter(MetricBook &book, std::uint64_t seed);
std::unique_ptr<const Meter> makeRedisMeter(MetricBook &book, std::uint64_t seed);
std::unique_ptr<const Meter> makeProbeMeter(MetricBook &book, std::uint64_t seed);

std::unique_ptr<const Meter> makePrometheusMeter(MetricBook &book, std::uint64_t seed);

/// Prometheus as the target that it is to itself.
Target prometheusTarget();
/// The target that serves the metrics of a service ("quantmind-api", "user-api:8080").
Target apiTarget(Service service);

} // namespace ops::demo
