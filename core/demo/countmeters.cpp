#include "core/demo/meter.h"

namespace ops::demo {

namespace {

class StrategyMeter : public Meter
{
public:
    explicit StrategyMeter(MetricBook &book)
    {
        const auto family =
            book.addFamily("strategy_executions", MetricType::Counter, "Strategy runs by strategy and outcome.");
        const auto target = book.addTarget({"strategy-engine", "strategy-engine:9101"});
        for (int strategy = 0; strategy < StrategyCount; ++strategy) {
            for (const char *status : {"success", "failed", "timeout"})
                m_cells.push_back(book.addSeries(
                    family, target, {{"strategy", std::string(strategyName(strategy))}, {"status", status}}, "_total"));
        }
    }

    void advance(MetricBook &book, const Slice &, const std::vector<Request> &requests) const override
    {
        constexpr int Outcomes = 3;
        for (const Request &request : requests) {
            if (request.kind != RequestKind::StrategyRun)
                continue;
            const int outcome = request.outcome == Outcome::Success ? 0 : request.outcome == Outcome::Failed ? 1 : 2;
            book[m_cells[std::size_t(request.strategy * Outcomes + outcome)]] += request.weight;
        }
    }

private:
    std::vector<MetricBook::Cell> m_cells;
};

class LoginMeter : public Meter
{
public:
    explicit LoginMeter(MetricBook &book)
    {
        const auto family =
            book.addFamily("login_failures", MetricType::Counter, "Refused logins by where they came from.");
        const auto target = book.addTarget({"security-audit", "security-audit:9104"});
        m_internal = book.addSeries(family, target, {{"origin", "internal"}}, "_total");
        m_external = book.addSeries(family, target, {{"origin", "external"}}, "_total");
    }

    void advance(MetricBook &book, const Slice &, const std::vector<Request> &requests) const override
    {
        for (const Request &request : requests) {
            if (request.kind == RequestKind::Login && request.outcome == Outcome::Refused)
                book[request.outside ? m_external : m_internal] += request.weight;
        }
    }

private:
    MetricBook::Cell m_internal = 0, m_external = 0;
};

} // namespace

std::unique_ptr<const Meter> makeStrategyMeter(MetricBook &book) { return std::make_unique<StrategyMeter>(book); }
std::unique_ptr<const Meter> makeLoginMeter(MetricBook &book) { return std::make_unique<LoginMeter>(book); }

} // namespace ops::demo
