#include "core/demo/simulator.h"

#include "core/base/json.h"
#include "core/demo/requestmaker.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <optional>

namespace ops::demo {

namespace {

constexpr int SampledPerStratum = 8;
constexpr int StateVersion = 1;

Meters makeMeters(MetricBook &book, std::uint64_t seed)
{
    Meters meters;
    meters.push_back(makeHttpMeter(book));
    meters.push_back(makeStrategyMeter(book));
    meters.push_back(makeFeedMeter(book));
    meters.push_back(makeUserMeter(book, seed));
    meters.push_back(makeLoginMeter(book));
    meters.push_back(makeBackupMeter(book, seed));
    meters.push_back(makeHostMeter(book));
    meters.push_back(makeHostLoadMeter(book, seed));
    meters.push_back(makeNginxMeter(book, seed));
    meters.push_back(makePostgresMeter(book, seed));
    meters.push_back(makeRedisMeter(book, seed));
    meters.push_back(makeProbeMeter(book, seed));
    meters.push_back(makePrometheusMeter(book, seed));
    meters.push_back(makeContainerMeter(book, seed)); // last: a restart resets what others have counted
    return meters;
}

} // namespace

Simulator::Simulator(qint64 beginMs, std::uint64_t seed) : m_seed(seed), m_nowMs(beginMs / LiveStepMs * LiveStepMs)
{
    m_meters = std::make_shared<const Meters>(makeMeters(m_book, seed));
    for (const auto &meter : *m_meters)
        meter->begin(m_book, double(m_nowMs) / 1000);
}

void Simulator::play(qint64 lengthMs, int most, FaultSet faults)
{
    const Slice slice(m_nowMs, m_nowMs + lengthMs, faults);
    const std::vector<Request> requests = RequestMaker(m_seed).make(slice, most);
    for (const auto &meter : *m_meters)
        meter->advance(m_book, slice, requests);
    m_nowMs = slice.toMs;
}

void Simulator::advance(qint64 toMs, FaultSet faults)
{
    constexpr qint64 LongGapMs = 60'000;
    const bool longGap = toMs - m_nowMs > LongGapMs;
    while (m_nowMs + LiveStepMs <= toMs) {
        const bool sampled = longGap && m_nowMs % HistoryStepMs == 0 && m_nowMs + HistoryStepMs <= toMs;
        if (sampled)
            stepHistory(faults);
        else
            play(LiveStepMs, std::numeric_limits<int>::max(), faults);
    }
}

void Simulator::stepHistory(FaultSet faults) { play(HistoryStepMs, SampledPerStratum, faults); }

QByteArray Simulator::saved() const
{
    nlohmann::json state;
    state["version"] = StateVersion;
    state["seed"] = m_seed;
    state["layout"] = m_book.layout();
    state["timeMs"] = m_nowMs;
    state["values"] = m_book.values();
    return jsonText(state);
}

bool Simulator::restore(const QByteArray &text)
{
    const auto parsed = parseJson(text);
    if (!parsed || !parsed->is_object())
        return false;
    const auto numberAt = [&parsed](const char *key) -> std::optional<std::uint64_t> {
        const auto it = parsed->find(key);
        if (it == parsed->end() || !it->is_number_unsigned())
            return std::nullopt;
        return it->get<std::uint64_t>();
    };
    const auto time = numberAt("timeMs");
    const auto values = parsed->find("values");
    const bool ours = numberAt("version") == std::uint64_t(StateVersion) && numberAt("seed") == m_seed &&
                      numberAt("layout") == m_book.layout() && time && values != parsed->end() && values->is_array();
    if (!ours)
        return false;
    std::vector<double> numbers;
    for (const auto &value : *values)
        numbers.push_back(value.is_number() ? value.get<double>() : std::numeric_limits<double>::quiet_NaN());
    if (!m_book.restore(std::move(numbers)))
        return false;
    m_nowMs = qint64(*time) / LiveStepMs * LiveStepMs;
    return true;
}

} // namespace ops::demo
