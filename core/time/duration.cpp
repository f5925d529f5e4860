#include "core/time/duration.h"

#include <QCoreApplication>

#include <array>
#include <charconv>
#include <limits>

namespace ops {

namespace {

struct Unit
{
    QLatin1String name;
    qint64 ms;
    bool exactOnly; // "1y30d" is nobody's wish: years and weeks only where nothing is left
};

constexpr std::array units{
    Unit{QLatin1String("y"), 365 * dayMs, true}, Unit{QLatin1String("w"), 7 * dayMs, true},
    Unit{QLatin1String("d"), dayMs, false},      Unit{QLatin1String("h"), hourMs, false},
    Unit{QLatin1String("m"), minuteMs, false},   Unit{QLatin1String("s"), secondMs, false},
    Unit{QLatin1String("ms"), 1, false},
};

constexpr qint64 largestMs = std::numeric_limits<qint64>::max() / 1'000'000; // Prometheus counts nanoseconds

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// Units come from large to small, each at most once, as Prometheus demands.
std::optional<qint64> parseUnits(QStringView text)
{
    qint64 total = 0;
    std::size_t next = 0;
    while (!text.isEmpty()) {
        qsizetype digits = 0;
        while (digits < text.size() && isDigit(text[digits]))
            ++digits;
        qsizetype letters = digits;
        while (letters < text.size() && !isDigit(text[letters]))
            ++letters;
        bool ok = false;
        const qint64 count = text.first(digits).toLongLong(&ok);
        const QStringView name = text.sliced(digits, letters - digits);
        while (next < units.size() && units[next].name != name)
            ++next;
        if (!ok || next == units.size() || count > (largestMs - total) / units[next].ms)
            return std::nullopt;
        total += count * units[next++].ms;
        text = text.sliced(letters);
    }
    return total;
}

std::optional<qint64> parseSeconds(QStringView text)
{
    const QByteArray latin = text.toLatin1();
    double seconds = 0;
    const auto result = std::from_chars(latin.data(), latin.data() + latin.size(), seconds, std::chars_format::fixed);
    if (result.ec != std::errc() || result.ptr != latin.data() + latin.size() || seconds * 1000 > double(largestMs))
        return std::nullopt;
    return qRound64(seconds * 1000);
}

} // namespace

std::optional<qint64> parseDurationMs(QStringView text)
{
    if (text.isEmpty() || !(isDigit(text.front()) || text.front() == u'.'))
        return std::nullopt;
    const bool plain = isDigit(text.back()) || text.back() == u'.';
    return plain ? parseSeconds(text) : parseUnits(text);
}

QString durationText(qint64 ms)
{
    if (ms == 0)
        return QStringLiteral("0s");
    QString out = ms < 0 ? QStringLiteral("-") : QString();
    qint64 rest = ms < 0 ? -ms : ms;
    for (const Unit &unit : units) {
        if (rest < unit.ms || (unit.exactOnly && rest % unit.ms != 0))
            continue;
        out += QString::number(rest / unit.ms) + unit.name;
        rest %= unit.ms;
    }
    return out;
}

QString humanDuration(qint64 ms)
{
    const QString sign = ms < 0 ? QStringLiteral("-") : QString();
    const qint64 size = ms < 0 ? -ms : ms;
    const auto days = [](qint64 n) { return QCoreApplication::translate("Duration", "%1 d").arg(n); };
    const auto hours = [](qint64 n) { return QCoreApplication::translate("Duration", "%1 h").arg(n); };
    const auto minutes = [](qint64 n) { return QCoreApplication::translate("Duration", "%1 min").arg(n); };
    const auto seconds = [](qint64 n) { return QCoreApplication::translate("Duration", "%1 s").arg(n); };
    const auto both = [&](const QString &large, qint64 smallCount, const QString &small) {
        return sign + (smallCount == 0 ? large : large + QLatin1Char(' ') + small);
    };
    if (size > 0 && size < secondMs)
        return sign + QCoreApplication::translate("Duration", "%1 ms").arg(size);
    if (size < minuteMs)
        return sign + seconds(size / secondMs);
    if (size < hourMs)
        return both(minutes(size / minuteMs), size % minuteMs / secondMs, seconds(size % minuteMs / secondMs));
    if (size < dayMs)
        return both(hours(size / hourMs), size % hourMs / minuteMs, minutes(size % hourMs / minuteMs));
    return both(days(size / dayMs), size % dayMs / hourMs, hours(size % dayMs / hourMs));
}

} // namespace ops
