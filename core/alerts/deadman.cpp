#include "core/alerts/deadman.h"

#include "core/time/duration.h"

#include <QCoreApplication>

namespace ops {

namespace {

struct DeadManText
{
    Q_DECLARE_TR_FUNCTIONS(DeadMan)
};

} // namespace

void DeadMan::answered(bool watchdogMissing) { m_missedTicks = watchdogMissing ? m_missedTicks + 1 : 0; }

void DeadMan::setPolling(bool late, qint64 sinceMs)
{
    m_late = late;
    m_sinceMs = sinceMs;
}

QString DeadMan::sentence(const QString &cluster, const QString &watchdog) const
{
    if (m_late)
        return DeadManText::tr("%1 has given no answer for %2: alerts may be firing unseen")
            .arg(cluster, humanDuration(m_sinceMs));
    if (watchdogMissing())
        return DeadManText::tr("The alert %1, which must always fire, is missing at %2: alerts no longer get there")
            .arg(watchdog, cluster);
    return QString();
}

} // namespace ops
