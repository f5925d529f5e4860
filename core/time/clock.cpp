#include "core/time/clock.h"

#include <QDateTime>
#include <QTimerEvent>

#include <algorithm>
#include <chrono>
#include <limits>
#include <utility>

namespace ops {

SystemClock::SystemClock() = default;
SystemClock::SystemClock(qint64 fixedNowMs) : m_fixedNowMs(fixedNowMs) {}
SystemClock::~SystemClock() = default;

qint64 SystemClock::nowMs() const { return m_fixedNowMs ? *m_fixedNowMs : QDateTime::currentMSecsSinceEpoch(); }

qint64 SystemClock::monotonicMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

Clock::TimerId SystemClock::callAfter(qint64 delayMs, std::function<void()> callback)
{
    return m_timers.start(delayMs, std::move(callback));
}

void SystemClock::cancel(TimerId id) { m_timers.stop(id); }

Clock::TimerId SystemClock::Timers::start(qint64 delayMs, std::function<void()> callback)
{
    const int timer = startTimer(int(std::clamp<qint64>(delayMs, 0, std::numeric_limits<int>::max())));
    const TimerId id = (++m_count << 32) | quint32(timer);
    m_waiting[timer] = {id, std::move(callback)};
    return id;
}

void SystemClock::Timers::stop(TimerId id)
{
    const int timer = int(quint32(id));
    const auto it = m_waiting.find(timer);
    if (it == m_waiting.end() || it->second.first != id)
        return;
    killTimer(timer);
    m_waiting.erase(it);
}

void SystemClock::Timers::timerEvent(QTimerEvent *event)
{
    killTimer(event->timerId());
    if (const auto node = m_waiting.extract(event->timerId()))
        node.mapped().second();
}

} // namespace ops
