#include "core/demo/meter.h"
#include "core/demo/random.h"

#include <array>
#include <cmath>

namespace ops::demo {

namespace {

struct Backup
{
    const char *kind, *region;
    double everySeconds, bytes, seconds;
};

constexpr double SecondsPerHour = 3600;
constexpr std::array<Backup, 3> Backups{{
    {"database", "eu-west", 6 * SecondsPerHour, 5.4e9, 380},
    {"config", "eu-west", 24 * SecondsPerHour, 2.1e6, 4},
    {"user-data", "ap-east", 24 * SecondsPerHour, 3.8e10, 1900},
}};

class BackupMeter : public Meter
{
public:
    BackupMeter(MetricBook &book, std::uint64_t seed) : m_seed(mixed(seed, 0xbac))
    {
        const auto ended = book.addFamily("backup_last_success_timestamp_seconds", MetricType::Gauge,
                                          "When the newest good backup ended, Unix time.");
        const auto duration =
            book.addFamily("backup_last_duration_seconds", MetricType::Gauge, "How long the newest good backup took.");
        const auto size =
            book.addFamily("backup_last_size_bytes", MetricType::Gauge, "Size of the newest good backup.");
        const auto target = book.addTarget({"backup-agent", "backup-agent:9103"});
        for (std::size_t i = 0; i < Backups.size(); ++i) {
            const Labels labels{{"kind", Backups[i].kind}, {"region", Backups[i].region}};
            m_ended[i] = book.addSeries(ended, target, labels);
            m_duration[i] = book.addSeries(duration, target, labels);
            m_size[i] = book.addSeries(size, target, labels);
        }
    }

    void advance(MetricBook &book, const Slice &slice, const std::vector<Request> &) const override
    {
        constexpr double Stale = 72 * SecondsPerHour, Minute = 60;
        constexpr std::size_t UserData = 2;
        for (std::size_t i = 0; i < Backups.size(); ++i) {
            const Backup &backup = Backups[i];
            double until = slice.endSeconds();
            if (i == UserData && slice.faults.has(Fault::BackupStale))
                until -= Stale;
            const double begun = std::floor((until - backup.seconds * 1.5) / backup.everySeconds) * backup.everySeconds;
            Random random(mixed(m_seed, std::uint64_t(begun) + i));
            const double seconds = std::round(backup.seconds * random.uniform(0.85, 1.3));
            book[m_ended[i]] = begun + seconds + 2 * Minute;
            book[m_duration[i]] = seconds;
            book[m_size[i]] = std::round(backup.bytes * random.uniform(0.98, 1.04));
        }
    }

private:
    std::uint64_t m_seed;
    std::array<MetricBook::Cell, Backups.size()> m_ended{}, m_duration{}, m_size{};
};

} // namespace

std::unique_ptr<const Meter> makeBackupMeter(MetricBook &book, std::uint64_t seed)
{
    return std::make_unique<BackupMeter>(book, seed);
}

} // namespace ops::demo
