#include "core/demo/meter.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ops::demo {

namespace {

/// Lag is the age of the newest record that a pull brought. A feed that times out is taken up again at its last
/// checkpoint, five minutes back, and catches up pull by pull once it answers again.
class FeedMeter : public Meter
{
public:
    explicit FeedMeter(MetricBook &book)
    {
        const auto family = book.addFamily("data_sync_lag_seconds", MetricType::Gauge,
                                           "Age of the newest synchronised record, by source.");
        const auto target = book.addTarget({"data-sync", "data-sync:9102"});
        for (int feed = 0; feed < FeedCount; ++feed) {
            const std::string name(feedInfo(feed).name);
            m_lag[std::size_t(feed)] = book.addSeries(family, target, {{"source", name}});
            m_newest[std::size_t(feed)] = book.addHidden();
        }
    }

    void begin(MetricBook &book, double unixSeconds) const override
    {
        for (int feed = 0; feed < FeedCount; ++feed)
            book[m_newest[std::size_t(feed)]] = unixSeconds - feedInfo(feed).ageSeconds - feedInfo(feed).everySeconds;
    }

    void advance(MetricBook &book, const Slice &slice, const std::vector<Request> &requests) const override
    {
        for (const Request &request : requests) {
            if (request.kind != RequestKind::FeedPull)
                continue;
            double &newest = book[m_newest[std::size_t(request.feed)]];
            for (int i = 0; i < request.weight; ++i)
                newest =
                    request.outcome == Outcome::Success ? caughtUp(newest, slice, request) : fallenBack(newest, slice);
        }
        for (std::size_t feed = 0; feed < FeedCount; ++feed)
            book[m_lag[feed]] = std::round((slice.endSeconds() - book[m_newest[feed]]) * 1000) / 1000;
    }

private:
    static double fallenBack(double newest, const Slice &slice)
    {
        constexpr double CheckpointSeconds = 320;
        const double checkpoint = slice.endSeconds() - CheckpointSeconds;
        return std::min(newest, checkpoint);
    }

    /// The pull's own duration varies by chance: so does the age of what it brings.
    static double caughtUp(double newest, const Slice &slice, const Request &request)
    {
        constexpr double MostPerPull = 90, UsualPull = 0.04;
        const double age = feedInfo(request.feed).ageSeconds * std::clamp(request.seconds() / UsualPull, 0.4, 4.0);
        const double pulledAt = std::min(slice.endSeconds(), double(request.beginMs) / 1000);
        return std::max(newest, std::min(pulledAt - age, newest + MostPerPull));
    }

    std::array<MetricBook::Cell, FeedCount> m_lag{}, m_newest{};
};

} // namespace

std::unique_ptr<const Meter> makeFeedMeter(MetricBook &book) { return std::make_unique<FeedMeter>(book); }

} // namespace ops::demo
