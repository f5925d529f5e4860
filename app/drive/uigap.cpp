#include "app/drive/uigap.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace ops::drive {

UiGap::UiGap(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, &UiGap::endOfTurn);
}

void UiGap::begin()
{
    m_counts.fill(0);
    m_maxMs = 0;
    m_held = false;
}

int UiGap::p99Ms() const
{
    const quint64 all = std::accumulate(m_counts.begin(), m_counts.end(), quint64(0));
    quint64 seen = 0;
    for (std::size_t ms = 0; ms < m_counts.size(); ++ms) {
        seen += m_counts[ms];
        if (seen * 100 >= all * 99)
            return int(ms);
    }
    return LongestMs;
}

bool UiGap::eventFilter(QObject *, QEvent *)
{
    if (!m_held) {
        m_held = true;
        m_timer.start();
    }
    return false;
}

void UiGap::endOfTurn()
{
    if (!m_held)
        return;
    m_held = false;
    const int ms = int((m_timer.nsecsElapsed() + 500'000) / 1'000'000);
    m_maxMs = std::max(m_maxMs, ms);
    ++m_counts[std::size_t(std::min(ms, LongestMs))];
}

} // namespace ops::drive
