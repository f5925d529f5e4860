#include "core/sources/prometheus/decodequery.h"
#include "tests/bench/decodefigures.h"
#include "tests/bench/rangeanswer.h"

#include <simdjson.h>

#include <malloc.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <vector>

namespace ops::bench {

namespace {

constexpr int Series = 100, Points = 11000, Rounds = 7;

template<class F> double elapsedMs(F run)
{
    const auto start = std::chrono::steady_clock::now();
    run();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

void require(bool ok)
{
    if (!ok)
        std::abort();
}

/// What the decoding is measured by: no labels, no checks of shape, nothing kept but two arrays.
class Walk
{
public:
    Walk() : m_times(std::size_t(Series) * Points), m_values(m_times.size()) {}

    void run(const QByteArray &body)
    {
        using namespace simdjson;
        ondemand::document document;
        ondemand::array result;
        const auto size = std::size_t(body.size());
        require(!m_parser.iterate(body.constData(), size, size + SIMDJSON_PADDING).get(document));
        require(!document["data"]["result"].get_array().get(result));
        std::size_t at = 0;
        for (auto series : result) {
            ondemand::array points;
            require(!series["values"].get_array().get(points));
            for (auto point : points) {
                ondemand::array pair;
                require(!point.get_array().get(pair));
                bool first = true;
                for (auto part : pair) {
                    require(
                        !(first ? part.get_double().get(m_times[at]) : part.get_double_in_string().get(m_values[at])));
                    first = false;
                }
                ++at;
            }
        }
        require(at == m_times.size());
    }

private:
    simdjson::ondemand::parser m_parser;
    std::vector<double> m_times, m_values;
};

QByteArray paddedAnswer()
{
    QByteArray body = rangeAnswer(Series, Points);
    body.reserve(body.size() + 1024);
    return body;
}

void decode(const QByteArray &body, const std::shared_ptr<prometheus::Buffers> &buffers)
{
    const auto answer = prometheus::decodeQuery(body, buffers);
    require(answer && answer->series->pointCount() == std::size_t(Series) * Points);
}

} // namespace

Pair decodeAgainstWalk()
{
    const auto body = paddedAnswer();
    const auto buffers = std::make_shared<prometheus::Buffers>();
    Walk walk;
    decode(body, buffers);
    walk.run(body);
    std::vector<double> ours, anchor;
    for (int i = 0; i < Rounds; ++i) {
        ours.push_back(elapsedMs([&] { decode(body, buffers); }));
        anchor.push_back(elapsedMs([&] { walk.run(body); }));
    }
    return {median(ours), median(anchor)};
}

Pair secondPollAgainstFirst()
{
    const auto body = paddedAnswer();
    std::vector<double> first, second;
    for (int i = 0; i < Rounds; ++i) {
        ::malloc_trim(0); // a first poll finds no memory that the round before has left
        const auto buffers = std::make_shared<prometheus::Buffers>();
        first.push_back(elapsedMs([&] { decode(body, buffers); }));
        second.push_back(elapsedMs([&] { decode(body, buffers); }));
    }
    return {median(second), median(first)};
}

} // namespace ops::bench
