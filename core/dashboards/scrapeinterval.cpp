#include "core/dashboards/scrapeinterval.h"

#include <algorithm>
#include <map>
#include <utility>

namespace ops {

namespace {

constexpr qint64 AgainMs = 10 * 60'000, AfterFailureMs = 60'000;

} // namespace

std::optional<qint64> commonScrapeIntervalMs(const std::vector<ScrapeTarget> &targets)
{
    std::map<qint64, int> counts; // ascending: of equals the first, which is the shorter, stays
    for (const ScrapeTarget &target : targets) {
        if (target.scrapeIntervalMs > 0)
            ++counts[target.scrapeIntervalMs];
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? std::nullopt : std::optional(most->first);
}

ScrapeInterval::ScrapeInterval(MetricSource &source, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_clock(clock)
{}

ScrapeInterval::~ScrapeInterval() { m_clock.cancel(m_timer); }

void ScrapeInterval::setActive(bool active)
{
    if (active == std::exchange(m_active, active))
        return;
    if (!active) {
        m_clock.cancel(std::exchange(m_timer, 0));
        m_scope.cancelAll();
        return;
    }
    const qint64 leftMs = m_dueMs ? *m_dueMs - m_clock.monotonicMs() : 0;
    if (leftMs > 0)
        scheduleMs(leftMs);
    else
        ask();
}

void ScrapeInterval::askNow()
{
    if (m_active && m_scope.idle())
        ask();
}

void ScrapeInterval::ask()
{
    m_clock.cancel(std::exchange(m_timer, 0));
    m_dueMs.reset();
    m_scope.restart("targets", m_source.targets(), [this](const Result<std::vector<ScrapeTarget>> &targets) {
        m_asked = true;
        scheduleMs(targets ? AgainMs : AfterFailureMs);
        // What was known stays where asking fails.
        const qint64 now = targets ? commonScrapeIntervalMs(*targets).value_or(UsualScrapeMs) : m_ms;
        if (std::exchange(m_ms, now) != now)
            Q_EMIT changed();
        Q_EMIT answered();
    });
}

void ScrapeInterval::scheduleMs(qint64 delayMs)
{
    m_clock.cancel(m_timer);
    m_dueMs = m_clock.monotonicMs() + delayMs;
    m_timer = m_clock.callAfter(delayMs, [this] {
        m_timer = 0;
        ask();
    });
}

} // namespace ops
