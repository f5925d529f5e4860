#pragma once

#include <QString>
#include <QTimeZone>

namespace ops {

/// "+08:00", "+00:00": what the zone's clock is ahead of UTC at that time.
QString offsetText(qint64 ms, const QTimeZone &zone);
/// "14:02:05 +08:00"; with the date before it where it is not the day of `nowMs`.
QString clockText(qint64 ms, qint64 nowMs, const QTimeZone &zone);
/// "2026-11-24 14:02:05", the form the range fields read and write.
QString dateTimeText(qint64 ms, const QTimeZone &zone);
/// "UTC", "Asia/Shanghai"; the local zone by its own name.
QString zoneName(const QTimeZone &zone);

} // namespace ops
