#include "core/alerts/clusterstate.h"

#include "core/time/duration.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace ops {

namespace {

constexpr qint64 ClockBadgeMs = 5 * secondMs, JustStartedMs = 5 * minuteMs;

struct ClusterStateText
{
    Q_DECLARE_TR_FUNCTIONS(AlertClusterState)
};

QString clockNotice(const ClusterAnswer &answer)
{
    const std::optional<qint64> offsetMs = largestClockOffsetMs(answer.members);
    if (!offsetMs || std::abs(*offsetMs) <= ClockBadgeMs)
        return QString();
    return *offsetMs > 0 ? ClusterStateText::tr("Its clock is %1 ahead of ours.").arg(humanDuration(*offsetMs))
                         : ClusterStateText::tr("Its clock is %1 behind ours.").arg(humanDuration(-*offsetMs));
}

} // namespace

std::optional<qint64> largestClockOffsetMs(const std::vector<ClusterMemberState> &members)
{
    std::optional<qint64> largest;
    for (const ClusterMemberState &member : members) {
        if (member.clockOffsetMs && (!largest || std::abs(*member.clockOffsetMs) > std::abs(*largest)))
            largest = member.clockOffsetMs;
    }
    return largest;
}

QString clusterNotice(const ClusterAnswer &answer, int held, bool clockUnsure, qint64 nowMs)
{
    QStringList notices;
    const qint64 startedMs = answer.startedAtMs - largestClockOffsetMs(answer.members).value_or(0);
    const qint64 upMs = nowMs - startedMs;
    if (answer.startedAtMs > 0 && upMs < JustStartedMs && held > 0)
        notices.append(ClusterStateText::tr("Restarted %1 ago and has forgotten %n alert(s), which are kept in view.",
                                            nullptr, held)
                           .arg(humanDuration(std::max<qint64>(upMs, 0))));
    if (answer.settling)
        notices.append(ClusterStateText::tr("A member is still hearing from its peers."));
    if (!answer.apart.isEmpty())
        notices.append(ClusterStateText::tr("No other member knows %1: the cluster is split, or it belongs to another.")
                           .arg(answer.apart.join(QStringLiteral(", "))));
    const QString clock = clockNotice(answer);
    if (!clock.isEmpty())
        notices.append(clock);
    if (clockUnsure)
        notices.append(
            clock.isEmpty()
                ? ClusterStateText::tr("It does not tell its time: the silences of acknowledgements are not extended.")
                : ClusterStateText::tr("The silences of acknowledgements are not extended until the clocks agree."));
    return notices.join(QLatin1Char(' '));
}

} // namespace ops
