#pragma once

#include "core/base/result.h"

#include <QString>
#include <QTimeZone>

namespace ops {

/// A closed interval of Unix milliseconds.
struct TimeRange
{
    qint64 fromMs = 0;
    qint64 toMs = 0;

    qint64 lengthMs() const { return toMs - fromMs; }
    bool operator==(const TimeRange &) const = default;
};

/// A range as chosen: each end absolute or relative to now, as Grafana and the command line write
/// them: "now-6h", "now", "now/d", "now-1d/d", RFC 3339 ("2026-11-24T10:00:00Z"), Unix seconds.
class RangeSpec
{
public:
    RangeSpec(); ///< the last hour
    static RangeSpec relative(const QString &from, const QString &to = QStringLiteral("now"));
    static RangeSpec absolute(TimeRange range);

    const QString &from() const { return m_from; }
    const QString &to() const { return m_to; }
    bool isRelative() const; ///< moves with now

    /// Fails with BadRequest where an end cannot be read or the range is empty or reversed.
    /// "/d" and its like round down at `from` and up at `to`, in the given zone.
    Result<TimeRange> resolve(qint64 nowMs, const QTimeZone &zone) const;

    bool operator==(const RangeSpec &) const = default;

private:
    QString m_from;
    QString m_to;
};

/// Reads one point in time as above. roundUp chooses the end of a "/d" unit.
Result<qint64> parseTimeMs(const QString &text, qint64 nowMs, const QTimeZone &zone, bool roundUp = false);

/// RFC 3339 in UTC with the milliseconds it has ("2026-11-24T10:00:00.250Z").
QString rfc3339(qint64 ms);

} // namespace ops
