#include "core/net/retryafter.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace ops {

QDateTime httpDate(const QByteArray &text)
{
    const QString trimmed = QString::fromLatin1(text).trimmed();
    if (!trimmed.endsWith(u" GMT"))
        return QDateTime();
    QDateTime found = QLocale::c().toDateTime(trimmed.chopped(4), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
    found.setTimeSpec(Qt::UTC);
    return found;
}

std::optional<qint64> retryAfterMs(const QByteArray &header, qint64 nowMs)
{
    constexpr qint64 LongestSeconds = 1'000'000'000;
    bool number = false;
    const qint64 seconds = header.trimmed().toLongLong(&number);
    if (number)
        return seconds < 0 ? std::nullopt : std::optional(std::min(seconds, LongestSeconds) * 1000);
    const QDateTime date = httpDate(header);
    if (!date.isValid())
        return std::nullopt;
    return std::max<qint64>(date.toMSecsSinceEpoch() - nowMs, 0);
}

} // namespace ops
