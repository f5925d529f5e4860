#include "core/time/timerange.h"

#include "core/time/duration.h"

#include <QCoreApplication>
#include <QDateTime>

#include <charconv>
#include <cmath>
#include <optional>

namespace ops {

namespace {

constexpr qint64 firstMs = -62'135'596'800'000; // 0001-01-01
constexpr qint64 lastMs = 253'402'300'799'999;  // 9999-12-31
// Seconds beyond the year 5138 are taken for milliseconds, which Grafana's links and files carry.
constexpr double largestSeconds = 1e11;

bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// The last millisecond of the unit where `up`, else its first. Local time decides: days have 23 to 25 hours.
std::optional<qint64> rounded(qint64 ms, QStringView unit, const QTimeZone &zone, bool up)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms, zone);
    if (unit == u"s" || unit == u"m" || unit == u"h") {
        const qint64 length = unit == u"s" ? secondMs : unit == u"m" ? minuteMs : hourMs;
        const qint64 sinceLocal = ms + local.offsetFromUtc() * secondMs;
        const qint64 over = ((sinceLocal % length) + length) % length;
        return up ? ms - over + length - 1 : ms - over;
    }
    QDate first = local.date();
    QDate next;
    if (unit == u"d") {
        next = first.addDays(1);
    } else if (unit == u"w") {
        first = first.addDays(1 - first.dayOfWeek());
        next = first.addDays(7);
    } else if (unit == u"M") {
        first.setDate(first.year(), first.month(), 1);
        next = first.addMonths(1);
    } else if (unit == u"Q") {
        first.setDate(first.year(), (first.month() - 1) / 3 * 3 + 1, 1);
        next = first.addMonths(3);
    } else if (unit == u"y") {
        first.setDate(first.year(), 1, 1);
        next = first.addYears(1);
    } else {
        return std::nullopt;
    }
    return up ? next.startOfDay(zone).toMSecsSinceEpoch() - 1 : first.startOfDay(zone).toMSecsSinceEpoch();
}

/// Days and longer keep the wall clock (a day is not always 24 hours), hours and shorter are lengths.
std::optional<qint64> shifted(qint64 ms, qint64 count, QStringView unit, const QTimeZone &zone)
{
    if (unit == u"ms")
        return ms + count;
    if (unit == u"s" || unit == u"m" || unit == u"h")
        return ms + count * (unit == u"s" ? secondMs : unit == u"m" ? minuteMs : hourMs);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms, zone);
    QDateTime moved;
    if (unit == u"d")
        moved = local.addDays(count);
    else if (unit == u"w")
        moved = local.addDays(count * 7);
    else if (unit == u"M")
        moved = local.addMonths(int(count));
    else if (unit == u"Q")
        moved = local.addMonths(int(count) * 3);
    else if (unit == u"y")
        moved = local.addYears(int(count));
    return moved.isValid() ? std::optional(moved.toMSecsSinceEpoch()) : std::nullopt;
}

bool inReach(std::optional<qint64> ms) { return ms && *ms >= firstMs && *ms <= lastMs; }

qsizetype runLength(QStringView text, bool digits)
{
    qsizetype n = 0;
    while (n < text.size() && isAsciiDigit(text[n]) == digits && text[n] != u'+' && text[n] != u'-' && text[n] != u'/')
        ++n;
    return n;
}

/// What stands behind "now": any number of "-6h", "+30m", "-1h30m", "/d".
std::optional<qint64> parseMath(QStringView text, qint64 nowMs, const QTimeZone &zone, bool roundUp)
{
    std::optional<qint64> ms = nowMs;
    while (inReach(ms) && !text.isEmpty()) {
        const QChar operation = text.front();
        text = text.sliced(1);
        if (operation == u'/') {
            const qsizetype length = runLength(text, false);
            ms = rounded(*ms, text.first(length), zone, roundUp);
            text = text.sliced(length);
            continue;
        }
        if (operation != u'+' && operation != u'-')
            return std::nullopt;
        do {
            const qsizetype digits = runLength(text, true);
            const qsizetype letters = runLength(text.sliced(digits), false);
            if (letters == 0 || digits > 8) // eight digits overflow nothing below
                return std::nullopt;
            const qint64 count = digits == 0 ? 1 : text.first(digits).toLongLong();
            ms = shifted(*ms, operation == u'-' ? -count : count, text.sliced(digits, letters), zone);
            text = text.sliced(digits + letters);
        } while (inReach(ms) && !text.isEmpty() && isAsciiDigit(text.front()));
    }
    return inReach(ms) ? ms : std::nullopt;
}

std::optional<qint64> parseUnixSeconds(const QString &text)
{
    const QByteArray latin = text.toLatin1();
    double seconds = 0;
    const auto result = std::from_chars(latin.data(), latin.data() + latin.size(), seconds, std::chars_format::fixed);
    if (result.ec != std::errc() || result.ptr != latin.data() + latin.size() || !std::isfinite(seconds))
        return std::nullopt;
    const double ms = std::abs(seconds) > largestSeconds ? seconds : seconds * 1000;
    return std::abs(ms) < double(lastMs) ? std::optional(qRound64(ms)) : std::nullopt;
}

/// The offset behind a time in milliseconds: "Z", "+08:00". Empty where it is none.
std::optional<qint64> parseOffset(QStringView text)
{
    if (text == u"Z" || text == u"z")
        return 0;
    if (text.size() != 6 || (text[0] != u'+' && text[0] != u'-'))
        return std::nullopt;
    const QTime offset = QTime::fromString(text.sliced(1).toString(), QStringLiteral("HH:mm"));
    if (!offset.isValid())
        return std::nullopt;
    return (text[0] == u'-' ? -1 : 1) * qint64(offset.msecsSinceStartOfDay());
}

/// The time of day, with a fraction of any length cut to milliseconds.
QTime parseTimeOfDay(QStringView text)
{
    const qsizetype dot = text.indexOf(u'.');
    const QString whole = text.first(dot < 0 ? text.size() : dot).toString();
    const QTime time =
        QTime::fromString(whole, whole.size() == 5 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
    if (dot < 0)
        return time;
    const QStringView fraction = text.sliced(dot + 1);
    if (fraction.isEmpty() || runLength(fraction, true) != fraction.size() || whole.size() != 8)
        return QTime();
    return time.addMSecs(
        fraction.first(std::min<qsizetype>(3, fraction.size())).toString().leftJustified(3, u'0').toInt());
}

/// RFC 3339, and the same without an offset or a time, which is then the zone's.
std::optional<qint64> parseDate(QStringView text, const QTimeZone &zone, bool roundUp)
{
    const QDate date = QDate::fromString(text.first(std::min<qsizetype>(10, text.size())).toString(), Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    if (text.size() == 10)
        return roundUp ? date.addDays(1).startOfDay(zone).toMSecsSinceEpoch() - 1
                       : date.startOfDay(zone).toMSecsSinceEpoch();
    if (text[10] != u'T' && text[10] != u't' && text[10] != u' ')
        return std::nullopt;
    QStringView rest = text.sliced(11);
    qsizetype end = 0;
    while (end < rest.size() && (isAsciiDigit(rest[end]) || rest[end] == u':' || rest[end] == u'.'))
        ++end;
    const QTime time = parseTimeOfDay(rest.first(end));
    if (!time.isValid())
        return std::nullopt;
    rest = rest.sliced(end);
    if (rest.isEmpty())
        return QDateTime(date, time, zone).toMSecsSinceEpoch();
    const auto offset = parseOffset(rest);
    if (!offset)
        return std::nullopt;
    return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch() - *offset;
}

} // namespace

RangeSpec::RangeSpec() : m_from(QStringLiteral("now-1h")), m_to(QStringLiteral("now")) {}

RangeSpec RangeSpec::relative(const QString &from, const QString &to)
{
    RangeSpec spec;
    spec.m_from = from.trimmed();
    spec.m_to = to.trimmed();
    return spec;
}

RangeSpec RangeSpec::absolute(TimeRange range) { return relative(rfc3339(range.fromMs), rfc3339(range.toMs)); }

bool RangeSpec::isRelative() const
{
    return m_from.startsWith(QLatin1String("now")) || m_to.startsWith(QLatin1String("now"));
}

Result<TimeRange> RangeSpec::resolve(qint64 nowMs, const QTimeZone &zone) const
{
    const auto from = parseTimeMs(m_from, nowMs, zone, false);
    if (!from)
        return from.error();
    const auto to = parseTimeMs(m_to, nowMs, zone, true);
    if (!to)
        return to.error();
    if (*from >= *to)
        return Error(ErrorKind::BadRequest,
                     QCoreApplication::translate("TimeRange", "The time range ends before it begins: %1 to %2.")
                         .arg(rfc3339(*from), rfc3339(*to)));
    return TimeRange{*from, *to};
}

Result<qint64> parseTimeMs(const QString &text, qint64 nowMs, const QTimeZone &zone, bool roundUp)
{
    const QString trimmed = text.trimmed();
    std::optional<qint64> ms;
    if (trimmed.startsWith(QLatin1String("now")))
        ms = parseMath(QStringView(trimmed).sliced(3), nowMs, zone, roundUp);
    else if (trimmed.size() > 4 && trimmed[4] == u'-')
        ms = parseDate(trimmed, zone, roundUp);
    else
        ms = parseUnixSeconds(trimmed);
    if (ms && inReach(ms))
        return *ms;
    Error error(ErrorKind::BadRequest,
                QCoreApplication::translate("TimeRange", "\"%1\" is no time.").arg(trimmed.left(80)));
    error.hint = QCoreApplication::translate("TimeRange", "Write now-6h, now/d, 2026-11-24T10:00:00Z or Unix seconds.");
    return error;
}

QString rfc3339(qint64 ms)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    return time.toString(ms % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

} // namespace ops
