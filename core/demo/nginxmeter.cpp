#include "core/demo/activity.h"
#include "core/demo/meter.h"
#include "core/demo/seriesadder.h"
#include "core/demo/traffic.h"

#include <cmath>

namespace ops::demo {

namespace {

/// What nginx' status page says, in the names of its exporter.
class NginxMeter : public Meter
{
public:
    NginxMeter(MetricBook &book, std::uint64_t seed) : m_seed(seed)
    {
        SeriesAdder adder(book, {"nginx", "qm-prod-01:9113"});
        m_up = adder.gauge("nginx_up", "Whether the status page could be read.");
        m_accepted = adder.plainCounter("nginx_connections_accepted", "Accepted client connections.");
        m_handled = adder.plainCounter("nginx_connections_handled", "Handled client connections.");
        m_active = adder.gauge("nginx_connections_active", "Active client connections.");
        m_reading = adder.gauge("nginx_connections_reading", "Connections whose request is being read.");
        m_writing = adder.gauge("nginx_connections_writing", "Connections that an answer is written to.");
        m_waiting = adder.gauge("nginx_connections_waiting", "Idle client connections.");
        SeriesAdder ofTheDay(book, {"nginx", "qm-prod-01:9113"}, {}, Past::Day);
        m_requests = ofTheDay.counter("nginx_http_requests", "Requests taken.");
        m_inProgress = book.addHidden();
        m_untold = book.addHidden();
    }

    void advance(MetricBook &book, const Slice &slice, const std::vector<Request> &requests) const override
    {
        constexpr double RequestsPerConnection = 7, SmoothSeconds = 12, OpenPerUser = 0.35;
        const Traffic traffic(requests);
        book[m_up] = 1;
        book[m_requests] += traffic.requests;
        // Attackers open one for each attempt.
        const double opened =
            book[m_untold] + (traffic.requests - traffic.refusedLogins) / RequestsPerConnection + traffic.refusedLogins;
        book[m_untold] = opened - std::floor(opened);
        book[m_accepted] += std::floor(opened);
        book[m_handled] += std::floor(opened);
        book[m_inProgress] =
            approached(book[m_inProgress], traffic.requestSeconds / slice.seconds(), slice.seconds(), SmoothSeconds);
        int users = 0;
        for (int tier = 0; tier < TierCount; ++tier)
            users += activeUsers(m_seed, slice.endSeconds(), Tier(tier), slice.faults);
        book[m_writing] = std::round(book[m_inProgress]) + 1; // one is the exporter's own
        book[m_reading] = traffic.requests > 20 * slice.seconds() ? 1 : 0;
        book[m_waiting] = std::round(users * OpenPerUser);
        book[m_active] = book[m_writing] + book[m_reading] + book[m_waiting];
    }

private:
    std::uint64_t m_seed;
    MetricBook::Cell m_up = 0, m_accepted = 0, m_handled = 0, m_active = 0, m_reading = 0, m_writing = 0, m_waiting = 0,
                     m_requests = 0, m_inProgress = 0, m_untold = 0;
};

} // namespace

std::unique_ptr<const Meter> makeNginxMeter(MetricBook &book, std::uint64_t seed)
{
    return std::make_unique<NginxMeter>(book, seed);
}

} // namespace ops::demo
