#include "core/demo/activity.h"
#include "core/demo/meter.h"

#include <array>

namespace ops::demo {

namespace {

class UserMeter : public Meter
{
public:
    UserMeter(MetricBook &book, std::uint64_t seed) : m_seed(seed)
    {
        const auto family = book.addFamily("users_active", MetricType::Gauge, "Users with a live session, by tier.");
        const auto target = book.addTarget(apiTarget(Service::UserApi));
        for (int tier = 0; tier < TierCount; ++tier)
            m_cells[std::size_t(tier)] = book.addSeries(family, target, {{"tier", std::string(tierName(Tier(tier)))}});
    }

    void advance(MetricBook &book, const Slice &slice, const std::vector<Request> &) const override
    {
        for (int tier = 0; tier < TierCount; ++tier)
            book[m_cells[std::size_t(tier)]] = activeUsers(m_seed, slice.endSeconds(), Tier(tier), slice.faults);
    }

private:
    std::uint64_t m_seed;
    std::array<MetricBook::Cell, TierCount> m_cells{};
};

} // namespace

std::unique_ptr<const Meter> makeUserMeter(MetricBook &book, std::uint64_t seed)
{
    return std::make_unique<UserMeter>(book, seed);
}

} // namespace ops::demo
