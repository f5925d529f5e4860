#include "ui/alerts/snoozetimes.h"

#include "core/time/duration.h"

#include <QCoreApplication>
#include <QDateTime>

namespace ops {

namespace {

constexpr int MorningHour = 9;

struct SnoozeText
{
    Q_DECLARE_TR_FUNCTIONS(SnoozeTimes)
};

} // namespace

std::vector<SnoozeTime> snoozeTimes(qint64 nowMs, const QTimeZone &zone)
{
    std::vector<SnoozeTime> times;
    for (const qint64 length : {15 * minuteMs, hourMs, 4 * hourMs})
        times.push_back({SnoozeText::tr("for %1").arg(humanDuration(length)), nowMs + length});
    const QDate tomorrow = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date().addDays(1);
    times.push_back(
        {SnoozeText::tr("until tomorrow 9:00"), QDateTime(tomorrow, QTime(MorningHour, 0), zone).toMSecsSinceEpoch()});
    return times;
}

} // namespace ops
