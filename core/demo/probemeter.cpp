#include "core/demo/meter.h"
#include "core/demo/random.h"
#include "core/demo/seriesadder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string_view>

namespace ops::demo {

namespace {

enum class ProbeKind { Http, Tcp, Icmp };

struct ProbeInfo
{
    ProbeKind kind;
    const char *address;
    double roundTripSeconds;  ///< there and back over the network
    double answerSeconds;     ///< of the server's own work
    double certificateOffset; ///< days; a certificate is renewed every sixty
    std::optional<Fault> slow, broken;
};

constexpr std::array<ProbeInfo, 11> Probes{{
    {ProbeKind::Http, "https://www.quantmind.example/", 0.009, 0.012, 11, std::nullopt, std::nullopt},
    {ProbeKind::Http, "https://api.quantmind.example/healthz", 0.009, 0.006, 27, std::nullopt, std::nullopt},
    {ProbeKind::Http, "http://model-service:8080/healthz", 0.0006, 0.021, 0, Fault::ApiLatency, std::nullopt},
    {ProbeKind::Http, "https://feed.sse.example/time", 0.031, 0.024, 40, std::nullopt, Fault::SyncLag},
    {ProbeKind::Http, "https://feed.szse.example/time", 0.033, 0.026, 44, std::nullopt, Fault::SyncLag},
    {ProbeKind::Http, "https://stream.binance.example/time", 0.028, 0.018, 52, std::nullopt, std::nullopt},
    {ProbeKind::Tcp, "fix.exchange.example:4001", 0.013, 0, 0, std::nullopt, Fault::ApiErrors},
    {ProbeKind::Tcp, "qm-prod-02:5432", 0.0005, 0, 0, std::nullopt, std::nullopt},
    {ProbeKind::Tcp, "qm-prod-02:6379", 0.0005, 0, 0, std::nullopt, std::nullopt},
    {ProbeKind::Icmp, "gw.eu-west.example", 0.014, 0, 0, std::nullopt, std::nullopt},
    {ProbeKind::Icmp, "gw.ap-east.example", 0.168, 0, 0, std::nullopt, std::nullopt},
}};

/// What a request is made of, one phase behind the other.
constexpr std::array<const char *, 5> WebPhases{"resolve", "connect", "tls", "processing", "transfer"};
constexpr std::array<const char *, 3> EchoPhases{"resolve", "setup", "rtt"};
constexpr double ProbeLimitSeconds = 5, SlowAnswerSeconds = 2.1;

bool isEncrypted(const ProbeInfo &probe) { return std::string_view(probe.address).starts_with("https:"); }

/// What the blackbox exporter finds out, one target an address. Each is probed anew with every scrape.
class ProbeMeter : public Meter
{
public:
    ProbeMeter(MetricBook &book, std::uint64_t seed) : m_own(mixed(seed, 0xb1ac))
    {
        for (std::size_t i = 0; i < Probes.size(); ++i)
            add(book, i);
    }

    void advance(MetricBook &book, const Slice &slice, const std::vector<Request> &) const override
    {
        constexpr double EverySeconds = 15;
        for (std::size_t i = 0; i < Probes.size(); ++i) {
            Random random(mixed(mixed(m_own, i), std::uint64_t(slice.endSeconds() / EverySeconds)));
            probe(book, slice, i, random);
            certify(book, slice, i);
        }
    }

private:
    struct ProbeCells
    {
        MetricBook::Cell success = 0, duration = 0, lookup = 0, status = 0, expiry = 0;
        std::array<MetricBook::Cell, WebPhases.size()> phases{};
    };

    static Target targetOf(const ProbeInfo &probe)
    {
        constexpr std::array<const char *, 3> Jobs{"blackbox-http", "blackbox-tcp", "blackbox-icmp"};
        return {Jobs[std::size_t(probe.kind)], probe.address};
    }

    void add(MetricBook &book, std::size_t number)
    {
        const ProbeInfo &info = Probes[number];
        ProbeCells &cells = m_cells[number];
        SeriesAdder adder(book, targetOf(info));
        cells.success = adder.gauge("probe_success", "Whether the probe succeeded.");
        cells.duration = adder.gauge("probe_duration_seconds", "How long the probe took.");
        cells.lookup = adder.gauge("probe_dns_lookup_time_seconds", "How long the name lookup took.");
        if (info.kind == ProbeKind::Http) {
            for (std::size_t i = 0; i < WebPhases.size(); ++i)
                cells.phases[i] = adder.gauge("probe_http_duration_seconds", "Time of a web request by phase.",
                                              {{"phase", WebPhases[i]}});
            cells.status = adder.gauge("probe_http_status_code", "HTTP status of the answer; 0: none.");
        }
        if (info.kind == ProbeKind::Icmp) {
            for (std::size_t i = 0; i < EchoPhases.size(); ++i)
                cells.phases[i] =
                    adder.gauge("probe_icmp_duration_seconds", "Time of an echo by phase.", {{"phase", EchoPhases[i]}});
        }
        if (isEncrypted(info))
            cells.expiry = adder.gauge("probe_ssl_earliest_cert_expiry", "When a certificate expires, Unix time.");
    }

    void probe(MetricBook &book, const Slice &slice, std::size_t number, Random &random) const
    {
        constexpr double LookupSeconds = 0.0012, LookupSpread = 0.3, Spread = 0.12;
        const ProbeInfo &info = Probes[number];
        const ProbeCells &cells = m_cells[number];
        const double lookup = random.logNormal(LookupSeconds, LookupSpread);
        const double trip = random.logNormal(info.roundTripSeconds, Spread);
        const bool broken = info.broken && slice.faults.has(*info.broken);
        std::array<double, WebPhases.size()> phases{lookup};
        if (info.kind == ProbeKind::Http) {
            const bool slow = info.slow && slice.faults.has(*info.slow);
            phases[1] = trip;
            phases[2] = isEncrypted(info) ? 2 * trip + random.uniform(0.001, 0.003) : 0;
            phases[3] = trip + random.logNormal(slow ? SlowAnswerSeconds : info.answerSeconds, Spread);
            phases[4] = random.uniform(0.0002, 0.001);
            if (broken) {
                phases[3] = ProbeLimitSeconds - phases[0] - phases[1] - phases[2];
                phases[4] = 0;
            }
            book[cells.status] = broken ? 0 : 200;
        } else if (info.kind == ProbeKind::Icmp) {
            phases[1] = random.uniform(0.0001, 0.0003);
            phases[2] = trip;
        } else {
            phases[1] = broken ? ProbeLimitSeconds - lookup : trip;
        }
        double duration = 0;
        for (std::size_t i = 0; i < phases.size(); ++i) {
            duration += phases[i];
            const bool named = info.kind == ProbeKind::Http || (info.kind == ProbeKind::Icmp && i < EchoPhases.size());
            if (named)
                book[cells.phases[i]] = phases[i];
        }
        book[cells.success] = broken ? 0 : 1;
        book[cells.lookup] = lookup;
        book[cells.duration] = duration;
    }

    /// Ninety days from each renewal, of which there is one every sixty.
    void certify(MetricBook &book, const Slice &slice, std::size_t number) const
    {
        constexpr double SecondsOfDay = 86400, RenewedDays = 60, ValidDays = 90;
        if (!isEncrypted(Probes[number]))
            return;
        const double every = RenewedDays * SecondsOfDay, offset = Probes[number].certificateOffset * SecondsOfDay;
        const double renewed = std::floor((slice.endSeconds() - offset) / every) * every + offset;
        book[m_cells[number].expiry] = renewed + ValidDays * SecondsOfDay;
    }

    std::uint64_t m_own;
    std::array<ProbeCells, Probes.size()> m_cells{};
};

} // namespace

std::unique_ptr<const Meter> makeProbeMeter(MetricBook &book, std::uint64_t seed)
{
    return std::make_unique<ProbeMeter>(book, seed);
}

} // namespace ops::demo
