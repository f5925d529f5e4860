#pragma once

#include <QString>

namespace ops {

/// Watches the watchers: the alert that must always fire, and our own polling.
class DeadMan
{
public:
    static constexpr int TicksBeforeAlarm = 2; ///< the Watchdog may be missing in so many answers

    void answered(bool watchdogMissing);
    void setPolling(bool late, qint64 sinceMs);

    bool watchdogMissing() const { return m_missedTicks > TicksBeforeAlarm; }
    bool pollingLate() const { return m_late; }
    /// Translated, empty while the chain is sound.
    QString sentence(const QString &cluster, const QString &watchdog) const;

private:
    int m_missedTicks = 0;
    bool m_late = false;
    qint64 m_sinceMs = 0;
};

} // namespace ops
