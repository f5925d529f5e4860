#include "core/demo/meter.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ops::demo {

namespace {

struct FileSystem
{
    const char *instance, *mountpoint, *device;
    double bytes, usedShare;
    double perDay; ///< of its size, until a job in the night cleans up
};

constexpr double GiB = 1024.0 * 1024 * 1024;
constexpr std::array<FileSystem, 3> FileSystems{{
    {"qm-prod-01:9100", "/", "/dev/vda1", 200 * GiB, 0.51, 0.03},
    {"qm-prod-02:9100", "/", "/dev/vda1", 200 * GiB, 0.58, 0.02},
    {"qm-prod-02:9100", "/var/lib/postgresql", "/dev/vdb1", 500 * GiB, 0.44, 0.01},
}};
constexpr std::size_t Filling = 1;

class HostMeter : public Meter
{
public:
    explicit HostMeter(MetricBook &book)
    {
        const auto size = book.addFamily("node_filesystem_size_bytes", MetricType::Gauge, "Size of a file system.");
        const auto avail = book.addFamily("node_filesystem_avail_bytes", MetricType::Gauge,
                                          "Space of a file system that is free for users.");
        for (std::size_t i = 0; i < FileSystems.size(); ++i) {
            const auto target = book.addTarget({"node", FileSystems[i].instance});
            const Labels labels{
                {"device", FileSystems[i].device}, {"fstype", "ext4"}, {"mountpoint", FileSystems[i].mountpoint}};
            m_size[i] = book.addSeries(size, target, labels);
            m_avail[i] = book.addSeries(avail, target, labels);
        }
        m_filled = book.addHidden();
    }

    void advance(MetricBook &book, const Slice &slice, const std::vector<Request> &) const override
    {
        // Nearly full within a minute, as whoever switches it on expects.
        constexpr double FillPerSecond = 0.018, FreePerSecond = 0.02, Full = 0.985, Day = 86400;
        const bool filling = slice.faults.has(Fault::DiskFill);
        double &filled = book[m_filled];
        filled = std::max(0.0, filled + slice.seconds() * (filling ? FillPerSecond : -FreePerSecond));
        for (std::size_t i = 0; i < FileSystems.size(); ++i) {
            const FileSystem &fs = FileSystems[i];
            const double grown = fs.perDay * std::fmod(slice.endSeconds(), Day) / Day;
            double used = fs.usedShare + grown;
            if (i == Filling) {
                filled = std::min(filled, Full - used);
                used += filled;
            }
            book[m_size[i]] = fs.bytes;
            book[m_avail[i]] = std::floor(fs.bytes * (1 - used));
        }
    }

private:
    std::array<MetricBook::Cell, FileSystems.size()> m_size{}, m_avail{};
    MetricBook::Cell m_filled = 0;
};

} // namespace

std::unique_ptr<const Meter> makeHostMeter(MetricBook &book) { return std::make_unique<HostMeter>(book); }

} // namespace ops::demo
