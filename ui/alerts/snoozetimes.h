#pragma once

#include <QString>
#include <QTimeZone>

#include <vector>

namespace ops {

struct SnoozeTime
{
    QString text; ///< translated
    qint64 untilMs = 0;
};

/// What a snooze is usually for: a quarter, one and four hours, and tomorrow at nine in the zone.
std::vector<SnoozeTime> snoozeTimes(qint64 nowMs, const QTimeZone &zone);

} // namespace ops
