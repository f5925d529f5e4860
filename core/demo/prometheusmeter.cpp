#include "core/demo/meter.h"
#include "core/demo/random.h"
#include "core/demo/seriesadder.h"

#include <array>
#include <cmath>

namespace ops::demo {

namespace {

/// What Prometheus would have told of itself before it was started with the demo, so that its board does not begin
/// empty: it scrapes itself only some seconds after its start.
class PrometheusMeter : public Meter
{
public:
    PrometheusMeter(MetricBook &book, std::uint64_t seed) : m_own(mixed(seed, 0x940e))
    {
        SeriesAdder adder(book, prometheusTarget(), {}, Past::Only);
        m_info = adder.gauge("prometheus_build_info", "Version.", {{"version", "2.42.0+ds"}});
        m_loaded = adder.gauge("prometheus_config_last_reload_successful", "Whether the configuration was loaded.");
        m_series = adder.gauge("prometheus_tsdb_head_series", "Series in memory.");
        m_samples = adder.counter("prometheus_tsdb_head_samples_appended", "Samples taken in.", {{"type", "float"}});
        for (const char *reason : {"out_of_order", "out_of_bounds", "duplicate_timestamp"})
            adder.counter(std::string("prometheus_target_scrapes_sample_") + reason, "Samples refused.");
        adder.counter("prometheus_notifications_dropped", "Alerts that could not be handed on.");
        for (std::size_t i = 0; i < QuerySlices.size(); ++i)
            m_work[i] = adder.plainCounter("prometheus_engine_query_duration_seconds_sum", "Time of queries by part.",
                                           {{"slice", QuerySlices[i].name}});
        m_requests = adder.counter("prometheus_http_requests", "Requests answered.",
                                   {{"code", "200"}, {"handler", "/api/v1/query_range"}});
        m_memory = adder.gauge("process_resident_memory_bytes", "Memory of the process.");
        m_heap = adder.gauge("go_memstats_heap_inuse_bytes", "Memory of the values in use.");
        m_blocks = adder.gauge("prometheus_tsdb_storage_blocks_bytes", "Disk space of the blocks.");
        m_limit = adder.gauge("prometheus_tsdb_retention_limit_bytes", "Disk space at which old blocks go.");
    }

    void advance(MetricBook &book, const Slice &slice, const std::vector<Request> &) const override
    {
        constexpr double Series = 2080, SamplesPerSecond = 455, MiBOfServer = 1024 * 1024;
        constexpr double QueriesPerSecond = 1.2, Share = 0.2, NoiseSeconds = 110;
        const double noise = 1 + Share * smoothNoise(m_own, slice.endSeconds(), NoiseSeconds);
        book[m_info] = book[m_loaded] = 1;
        book[m_series] = Series;
        book[m_samples] += SamplesPerSecond * slice.seconds();
        for (std::size_t i = 0; i < QuerySlices.size(); ++i)
            book[m_work[i]] += QuerySlices[i].secondsPerQuery * QueriesPerSecond * noise * slice.seconds();
        book[m_requests] += QueriesPerSecond * noise * slice.seconds();
        book[m_memory] = std::floor(71 * MiBOfServer * (0.8 + 0.2 * noise));
        book[m_heap] = std::floor(24 * MiBOfServer * noise);
        book[m_blocks] = 10.4 * MiBOfServer;
        book[m_limit] = 512 * MiBOfServer;
    }

private:
    struct QuerySlice
    {
        const char *name;
        double secondsPerQuery;
    };
    static constexpr std::array<QuerySlice, 4> QuerySlices{{
        {"inner_eval", 0.0011},
        {"prepare_time", 0.0014},
        {"queue_time", 1e-5},
        {"result_sort", 4e-6},
    }};

    std::uint64_t m_own;
    MetricBook::Cell m_info = 0, m_loaded = 0, m_series = 0, m_samples = 0, m_requests = 0, m_memory = 0, m_heap = 0,
                     m_blocks = 0, m_limit = 0;
    std::array<MetricBook::Cell, QuerySlices.size()> m_work{};
};

} // namespace

Target prometheusTarget() { return {"prometheus", "localhost"}; }

std::unique_ptr<const Meter> makePrometheusMeter(MetricBook &book, std::uint64_t seed)
{
    return std::make_unique<PrometheusMeter>(book, seed);
}

} // namespace ops::demo
