#include "core/alerts/quiethours.h"

#include <QDateTime>
#include <QTimeZone>

namespace ops {

bool QuietHours::contains(qint64 atMs) const
{
    if (!on)
        return false;
    const QTimeZone named(zone.toUtf8());
    const QTimeZone used = !zone.isEmpty() && named.isValid() ? named : QTimeZone::systemTimeZone();
    const QTime time = QDateTime::fromMSecsSinceEpoch(atMs, used).time();
    const int minute = time.hour() * 60 + time.minute();
    if (fromMinute < toMinute)
        return minute >= fromMinute && minute < toMinute;
    return minute >= fromMinute || minute < toMinute;
}

} // namespace ops
