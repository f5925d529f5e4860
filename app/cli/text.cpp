#include "app/cli/text.h"

#include <QDateTime>

namespace ops::cli {

QString timeText(qint64 ms, const QTimeZone &zone)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, zone);
    const QString clock = ms % 1000 ? QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz") : QStringLiteral("yyyy-MM-dd HH:mm:ss");
    return time.toString(clock) + u' ' + time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate).mid(19);
}

} // namespace ops::cli
