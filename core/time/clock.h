#pragma once

#include <QObject>

#include <functional>
#include <optional>
#include <unordered_map>
#include <utility>

namespace ops {

/// Where time comes from. Everything that waits or stamps takes a Clock, so that tests turn it by hand.
class Clock
{
public:
    using TimerId = quint64; ///< 0 is no timer

    virtual ~Clock() = default;

    virtual qint64 nowMs() const = 0;       ///< Unix time, UTC
    virtual qint64 monotonicMs() const = 0; ///< for durations; never jumps

    /// Calls back once on this thread after delayMs, unless cancelled.
    virtual TimerId callAfter(qint64 delayMs, std::function<void()> callback) = 0;
    virtual void cancel(TimerId id) = 0; ///< an id that has fired or is 0 is fine
};

/// The real clock; `fixedNowMs` (--now) freezes nowMs() for documents and tests, timers go on. A callback
/// may start and cancel timers, but not destroy the clock.
class SystemClock : public Clock
{
public:
    SystemClock();
    explicit SystemClock(qint64 fixedNowMs);
    ~SystemClock() override;

    qint64 nowMs() const override;
    qint64 monotonicMs() const override;
    TimerId callAfter(qint64 delayMs, std::function<void()> callback) override;
    void cancel(TimerId id) override;

private:
    /// Qt's timers, each with its callback. Qt reuses the numbers of timers that have ended, so an id of
    /// ours carries a count of its own in the upper half.
    class Timers : public QObject
    {
    public:
        TimerId start(qint64 delayMs, std::function<void()> callback);
        void stop(TimerId id);

    protected:
        void timerEvent(QTimerEvent *event) override;

    private:
        quint64 m_count = 0;
        std::unordered_map<int, std::pair<TimerId, std::function<void()>>> m_waiting;
    };

    std::optional<qint64> m_fixedNowMs;
    Timers m_timers;
};

} // namespace ops
