#include "core/time/clock.h"

#include <QDateTime>
#include <QTimer>

#include <chrono>

namespace ops {

SystemClock::SystemClock() = default;
SystemClock::SystemClock(qint64 fixedNowMs) : m_fixedNowMs(fixedNowMs) {}
SystemClock::~SystemClock() = default;

qint64 SystemClock::nowMs() const
{
    return m_fixedNowMs >= 0 ? m_fixedNowMs : QDateTime::currentMSecsSinceEpoch();
}

qint64 SystemClock::monotonicMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

Clock::TimerId SystemClock::callAfter(qint64 delayMs, std::function<void()> callback)
{
    const TimerId id = ++m_lastId;
    auto *timer = new QTimer(&m_timers);
    timer->setSingleShot(true);
    timer->setObjectName(QString::number(id));
    QObject::connect(timer, &QTimer::timeout, timer, [timer, call = std::move(callback)] {
        timer->deleteLater();
        timer->setObjectName(QString());
        const auto keep = call; // the callback may cancel or end this clock
        keep();
    });
    timer->start(std::chrono::milliseconds(std::max<qint64>(delayMs, 0)));
    return id;
}

void SystemClock::cancel(TimerId id)
{
    if (id != 0)
        delete m_timers.findChild<QTimer *>(QString::number(id), Qt::FindDirectChildrenOnly);
}

} // namespace ops
