#include "core/dashboards/sourcewatch.h"

#include <algorithm>
#include <utility>

namespace ops {

namespace {

constexpr qint64 UsualIntervalMs = 30'000, ShortestIntervalMs = 5'000;
constexpr qint64 ReplayPauseMs = 1'000, FirstPauseMs = 1'000, LongestPauseMs = 15'000;

/// What the failure of one small question says about the source.
DashboardVm::Health::Level levelOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Busy:
    case ErrorKind::BadRequest:
    case ErrorKind::Unsupported:
    case ErrorKind::Partial:
        return DashboardVm::Health::Level::Degraded;
    default:
        return DashboardVm::Health::Level::Down;
    }
}

bool sameHealth(const DashboardVm::Health &a, const DashboardVm::Health &b)
{
    return a.level == b.level && a.message == b.message && a.walReplayPercent == b.walReplayPercent;
}

} // namespace

SourceWatch::SourceWatch(MetricSource &source, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_clock(clock)
{}

SourceWatch::~SourceWatch() { m_clock.cancel(m_timer); }

void SourceWatch::setActive(bool active)
{
    if (active == std::exchange(m_active, active))
        return;
    if (active) {
        ask();
    } else {
        m_scope.cancelAll();
        m_clock.cancel(std::exchange(m_timer, 0));
    }
}

void SourceWatch::setIntervalMs(qint64 ms)
{
    m_intervalMs = ms;
    if (m_active && !m_failing && m_scope.idle())
        scheduleMs(std::max(ms > 0 ? ms : UsualIntervalMs, ShortestIntervalMs));
}

void SourceWatch::suspect()
{
    if (m_active && !m_failing && m_scope.idle())
        ask();
}

void SourceWatch::askNow()
{
    if (m_active)
        ask();
}

void SourceWatch::ask()
{
    m_clock.cancel(std::exchange(m_timer, 0));
    m_scope.restart("complete", m_source.completeUntilMs(),
                    [this](const Result<std::optional<qint64>> &answer) { answered(answer); });
}

void SourceWatch::answered(const Result<std::optional<qint64>> &answer)
{
    if (!answer) {
        failed(answer.error());
        return;
    }
    const bool wasFailing = std::exchange(m_failing, false);
    m_pauseMs = 0;
    scheduleMs(std::max(m_intervalMs > 0 ? m_intervalMs : UsualIntervalMs, ShortestIntervalMs));
    const bool newer = m_completeUntilMs != *answer;
    m_completeUntilMs = *answer;
    DashboardVm::Health health;
    health.level = DashboardVm::Health::Level::Ok;
    const bool other = !sameHealth(health, m_health);
    m_health = health;
    if (newer || other)
        Q_EMIT changed();
    if (wasFailing)
        Q_EMIT recovered();
}

void SourceWatch::failed(const Error &error)
{
    m_failing = true;
    m_pauseMs = std::clamp(2 * m_pauseMs, FirstPauseMs, LongestPauseMs);
    scheduleMs(m_pauseMs);
    DashboardVm::Health health;
    health.level = levelOf(error);
    health.message = error.message;
    const bool mayBeStarting = error.kind == ErrorKind::Busy;
    if (mayBeStarting)
        health.walReplayPercent = m_health.walReplayPercent; // until the newer one is known
    setHealth(std::move(health));
    if (mayBeStarting)
        askProgress();
}

void SourceWatch::askProgress()
{
    m_scope.restart("replay", m_source.walReplay(), [this](const Result<WalReplay> &replay) {
        DashboardVm::Health health = m_health;
        health.walReplayPercent.reset();
        if (replay && replay->replaying) {
            const qint64 all = replay->max - replay->min;
            const qint64 done = std::clamp<qint64>(replay->current - replay->min, 0, std::max<qint64>(all, 0));
            health.walReplayPercent = all > 0 ? int(100 * done / all) : 0;
            m_pauseMs = 0;
            scheduleMs(ReplayPauseMs);
        }
        setHealth(std::move(health));
    });
}

void SourceWatch::scheduleMs(qint64 delayMs)
{
    m_clock.cancel(m_timer);
    m_timer = m_clock.callAfter(delayMs, [this] {
        m_timer = 0;
        ask();
    });
}

void SourceWatch::setHealth(DashboardVm::Health health)
{
    if (sameHealth(health, m_health))
        return;
    m_health = std::move(health);
    Q_EMIT changed();
}

} // namespace ops
