#include "ui/common/timetext.h"

#include <QDateTime>

#include <cstdlib>

namespace ops {

QString offsetText(qint64 ms, const QTimeZone &zone)
{
    const int minutes = QDateTime::fromMSecsSinceEpoch(ms, zone).offsetFromUtc() / 60;
    return QStringLiteral("%1%2:%3")
        .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

QString clockText(qint64 ms, qint64 nowMs, const QTimeZone &zone)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, zone);
    const bool today = time.date() == QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
    const QString format = today ? QStringLiteral("HH:mm:ss") : QStringLiteral("yyyy-MM-dd HH:mm:ss");
    return time.toString(format) + u' ' + offsetText(ms, zone);
}

QString dateTimeText(qint64 ms, const QTimeZone &zone)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, zone);
    return time.toString(ms % 1000 == 0 ? QStringLiteral("yyyy-MM-dd HH:mm:ss")
                                        : QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
}

QString zoneName(const QTimeZone &zone) { return QString::fromUtf8(zone.id()); }

} // namespace ops
