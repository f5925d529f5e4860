#include "core/demo/meter.h"

#include <algorithm>
#include <array>

namespace ops::demo {

namespace {

constexpr std::array<double, 8> Bounds{0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5};
constexpr std::array<const char *, Bounds.size() + 1> BoundTexts{"0.025", "0.05", "0.1", "0.25", "0.5",
                                                                 "1.0",   "2.5",  "5.0", "+Inf"};

struct Measured
{
    Endpoint endpoint;
    int status;
};

constexpr std::array<Measured, 16> MeasuredRows{{
    {Endpoint::OrderCreate, 200},
    {Endpoint::OrderCreate, 500},
    {Endpoint::PositionList, 200},
    {Endpoint::Login, 200},
    {Endpoint::Login, 401},
    {Endpoint::Profile, 200},
    {Endpoint::StrategyRun, 200},
    {Endpoint::StrategyRun, 500},
    {Endpoint::StrategyRun, 504},
    {Endpoint::StrategyList, 200},
    {Endpoint::Quote, 200},
    {Endpoint::Predict, 200},
    {Endpoint::Predict, 500},
    {Endpoint::Score, 200},
    {Endpoint::OrderRoute, 200},
    {Endpoint::OrderRoute, 502},
}};

class HttpMeter : public Meter
{
public:
    explicit HttpMeter(MetricBook &book)
    {
        const auto family = book.addFamily("http_request_duration_seconds", MetricType::Histogram,
                                           "Time to answer a request, by service, route, method and status.");
        for (const Measured &measured : MeasuredRows)
            m_rows.push_back(addRow(book, family, measured));
    }

    void advance(MetricBook &book, const Slice &, const std::vector<Request> &requests) const override
    {
        for (const Request &request : requests) {
            for (int i = 0; i < request.hopCount; ++i) {
                const Hop &hop = request.hops[std::size_t(i)];
                if (const Row *row = rowOf(hop))
                    count(book, *row, request, hop);
            }
        }
    }

private:
    struct Row
    {
        Measured measured;
        std::array<MetricBook::Cell, BoundTexts.size()> buckets;
        MetricBook::Cell count, sum;
    };

    static Row addRow(MetricBook &book, std::size_t family, const Measured &measured)
    {
        const EndpointInfo &info = endpointInfo(measured.endpoint);
        const auto target = book.addTarget(apiTarget(info.service));
        const Labels labels{{"service", std::string(serviceName(info.service))},
                            {"method", std::string(info.method)},
                            {"route", std::string(info.route)},
                            {"status", std::to_string(measured.status)}};
        Row row{measured, {}, 0, 0};
        for (std::size_t i = 0; i < BoundTexts.size(); ++i) {
            Labels withBound = labels;
            withBound.emplace_back("le", BoundTexts[i]);
            row.buckets[i] = book.addSeries(family, target, std::move(withBound), "_bucket");
        }
        row.count = book.addSeries(family, target, labels, "_count");
        row.sum = book.addSeries(family, target, labels, "_sum");
        return row;
    }

    const Row *rowOf(const Hop &hop) const
    {
        if (int(hop.endpoint) >= MeasuredEndpoints)
            return nullptr;
        const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&hop](const Row &row) {
            return row.measured.endpoint == hop.endpoint && row.measured.status == hop.status;
        });
        return it == m_rows.end() ? nullptr : &*it;
    }

    static void count(MetricBook &book, const Row &row, const Request &request, const Hop &hop)
    {
        const auto first = std::size_t(std::lower_bound(Bounds.begin(), Bounds.end(), hop.seconds) - Bounds.begin());
        for (std::size_t i = first; i < row.buckets.size(); ++i)
            book[row.buckets[i]] += request.weight;
        book[row.count] += request.weight;
        book[row.sum] += hop.seconds * request.weight;
        if (request.weight == 1) {
            const qint64 endMs = request.beginMs + qint64((hop.offsetSeconds + hop.seconds) * 1000);
            book.setExemplar(row.buckets[first], Exemplar{request.id(), hop.seconds, endMs});
        }
    }

    std::vector<Row> m_rows;
};

} // namespace

Target apiTarget(Service service) { return {"quantmind-api", std::string(serviceName(service)) + ":8080"}; }

std::unique_ptr<const Meter> makeHttpMeter(MetricBook &book) { return std::make_unique<HttpMeter>(book); }

} // namespace ops::demo
