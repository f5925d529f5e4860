#pragma once

#include <QObject>

#include <functional>

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

/// The real clock; `fixedNowMs` (--now) freezes nowMs() for documents and tests, timers go on.
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
    qint64 m_fixedNowMs = -1;
    QObject m_timers; // parent of the running timers, so that they end with the clock
    TimerId m_lastId = 0;
};

} // namespace ops
