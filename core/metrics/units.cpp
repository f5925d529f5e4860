#include "core/metrics/units.h"

#include "core/metrics/unittable.h"
#include "core/time/duration.h"

#include <QDateTime>
#include <QLocale>

#include <array>
#include <cmath>
#include <limits>

namespace ops {

namespace {

/// A number on its way to text.
struct Scaled
{
    double number = 0, unit = 1; ///< value = number * unit / factor
    QString after;
};

/// Three significant digits where the number has a fraction to show.
int readableDecimals(double number)
{
    const double size = std::abs(number);
    if (size == 0 || size >= 100)
        return 0;
    return std::clamp(2 - int(std::floor(std::log10(size))), 0, 12);
}

QString withoutTrailingZeros(QString digits)
{
    if (!digits.contains(u'.'))
        return digits;
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return digits;
}

QString digitsOf(double number, std::optional<int> decimals)
{
    const double size = std::abs(number);
    QString digits;
    if (size >= 1e15 || (size != 0 && size < 1e-8 && !decimals))
        digits = QLocale::c().toString(number, 'g', 4);
    else if (decimals)
        digits = QLocale::c().toString(number, 'f', std::clamp(*decimals, 0, 15));
    else
        digits = withoutTrailingZeros(QLocale::c().toString(number, 'f', readableDecimals(number)));
    const bool nothingLeft = std::all_of(digits.begin(), digits.end(), [](QChar c) { return u"-0."_qs.contains(c); });
    return nothingLeft && digits.startsWith(u'-') ? digits.sliced(1) : digits;
}

/// The size from which a number would be written as the next prefix's 1.
double roundsUpFrom(double base, std::optional<int> decimals)
{
    return base - 0.5 * std::pow(10, -std::clamp(decimals.value_or(0), 0, 9));
}

Scaled withPrefix(double value, const UnitStyle &style, std::optional<int> decimals)
{
    Scaled scaled{value * style.factor, 1, QString()};
    std::size_t prefix = 0;
    const double limit = roundsUpFrom(style.base, decimals);
    while (prefix + 1 < style.prefixes.size() && std::abs(scaled.number) >= limit) {
        scaled.number /= style.base;
        scaled.unit *= style.base;
        ++prefix;
    }
    if (!style.prefixes.empty())
        scaled.after = QString::fromUtf16(style.prefixes[prefix]);
    scaled.after += style.after;
    return scaled;
}

Scaled withDurationUnit(double value, const UnitStyle &style, std::optional<int> decimals)
{
    const auto units = durationUnits();
    const double seconds = std::abs(value) * style.factor;
    std::size_t at = 0;
    if (seconds == 0) { // nothing is written in the unit it was meant in
        while (at + 1 < units.size() && units[at].seconds < style.factor)
            ++at;
    } else {
        while (at + 1 < units.size() &&
               seconds / units[at].seconds >= roundsUpFrom(units[at + 1].seconds / units[at].seconds, decimals))
            ++at;
    }
    return {value * style.factor / units[at].seconds, units[at].seconds, u' ' + QString::fromUtf16(units[at].symbol)};
}

Scaled scaledValue(double value, const UnitStyle &style, std::optional<int> decimals)
{
    return style.kind == UnitStyle::Kind::Duration ? withDurationUnit(value, style, decimals)
                                                   : withPrefix(value, style, decimals);
}

QString instantText(double ms, const QTimeZone &zone)
{
    constexpr double farthest = 9e15; // beyond it QDateTime has no year to write
    if (std::abs(ms) > farthest)
        return QLocale::c().toString(ms, 'g', 4);
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(qint64(ms), zone);
    const int minutes = std::abs(time.offsetFromUtc()) / 60;
    return time.toString(u"yyyy-MM-dd HH:mm:ss ") + QStringLiteral("%1%2:%3")
                                                        .arg(QChar(time.offsetFromUtc() < 0 ? u'-' : u'+'))
                                                        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
                                                        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString partsText(double seconds)
{
    const double ms = std::min(std::abs(seconds) * 1000, 9e15);
    return (seconds < 0 ? QStringLiteral("-") : QString()) + humanDuration(qint64(ms));
}

QString groupedText(double value, std::optional<int> decimals)
{
    QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale.toString(value, 'f', decimals ? std::clamp(*decimals, 0, 15) : readableDecimals(value));
}

QString finiteText(double value, const UnitStyle &style, std::optional<int> decimals, const QTimeZone &zone)
{
    switch (style.kind) {
    case UnitStyle::Kind::Instant:
        return instantText(value, zone);
    case UnitStyle::Kind::Parts:
        return partsText(value * style.factor);
    case UnitStyle::Kind::Grouped:
        return groupedText(value, decimals);
    case UnitStyle::Kind::Truth:
        return value == 0 ? style.zero : style.other;
    case UnitStyle::Kind::Number:
    case UnitStyle::Kind::Duration:
        break;
    }
    const Scaled scaled = scaledValue(value, style, decimals);
    const QString digits = digitsOf(scaled.number, decimals);
    return digits.startsWith(u'-') && !style.before.isEmpty() ? u'-' + style.before + digits.sliced(1) + scaled.after
                                                              : style.before + digits + scaled.after;
}

/// The smallest of 1, 2, 5 x 10^n that is not below `step`.
double decimalStep(double step)
{
    const double power = std::pow(10, std::floor(std::log10(step)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= step * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

double durationStep(double seconds)
{
    static constexpr std::array steps{1.0,     2.0,     5.0,     10.0,    15.0,     30.0,     60.0,
                                      120.0,   300.0,   600.0,   900.0,   1800.0,   3600.0,   7200.0,
                                      10800.0, 21600.0, 43200.0, 86400.0, 172800.0, 604800.0, 1209600.0};
    if (seconds <= 0.5)
        return decimalStep(seconds);
    for (const double step : steps) {
        if (step >= seconds * (1 - 1e-9))
            return step;
    }
    return 86400 * decimalStep(seconds / 86400);
}

double niceStep(double atLeast, const UnitStyle &style)
{
    const double scaled = atLeast * style.factor;
    if (style.kind == UnitStyle::Kind::Duration || style.kind == UnitStyle::Kind::Parts)
        return durationStep(scaled) / style.factor;
    if (style.binary() && scaled > 1)
        return std::exp2(std::ceil(std::log2(scaled) - 1e-9)) / style.factor;
    return decimalStep(scaled) / style.factor;
}

/// Decimals with which every tick says where it stands, to a hundredth of a step.
int exactDecimals(const std::vector<Scaled> &ticks, double step)
{
    constexpr int most = 12;
    for (int decimals = 0; decimals < most; ++decimals) {
        const double power = std::pow(10, decimals);
        const bool exact = std::all_of(ticks.begin(), ticks.end(), [&](const Scaled &tick) {
            return std::abs(std::round(tick.number * power) / power - tick.number) * tick.unit <= step / 100;
        });
        if (exact)
            return decimals;
    }
    return most;
}

} // namespace

QString formatUnit(double value, const QString &unit, std::optional<int> decimals, const QTimeZone &zone)
{
    if (std::isnan(value))
        return QStringLiteral("NaN");
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("+Inf") : QStringLiteral("-Inf");
    return finiteText(value, unitStyle(unit), decimals, zone);
}

std::vector<double> unitTicks(double min, double max, int atMost, const QString &unit)
{
    if (!std::isfinite(min) || !std::isfinite(max) || !(min < max) || atMost < 1 || !std::isfinite(max - min))
        return {};
    const UnitStyle style = unitStyle(unit);
    double step = niceStep((max - min) / atMost, style);
    double first = 0, last = 0;
    for (;; step = niceStep(step * 1.01, style)) {
        first = std::ceil(min / step - 1e-6);
        last = std::floor(max / step + 1e-6);
        if (!(step > 0) || last - first + 1 <= atMost)
            break;
    }
    std::vector<double> ticks;
    for (double i = first; i <= last && std::abs(first) < 1e15; ++i) // beyond it, i + 1 may be i
        ticks.push_back(i == 0 ? 0.0 : i * step);
    return ticks;
}

QStringList unitTickTexts(const std::vector<double> &ticks, const QString &unit, std::optional<int> decimals)
{
    const auto texts = [&](std::optional<int> wanted) {
        QStringList list;
        for (const double tick : ticks)
            list.append(formatUnit(tick, unit, wanted));
        return list;
    };
    const UnitStyle style = unitStyle(unit);
    if (decimals || ticks.size() < 2) {
        const QStringList asAsked = texts(decimals);
        if (QStringList(asAsked).removeDuplicates() == 0)
            return asAsked;
    }
    if (style.kind != UnitStyle::Kind::Number && style.kind != UnitStyle::Kind::Duration)
        return texts({});
    std::vector<Scaled> scaled;
    for (const double tick : ticks)
        scaled.push_back(scaledValue(tick, style, {}));
    const int exact = exactDecimals(scaled, ticks.size() < 2 ? 0 : (ticks[1] - ticks[0]) * style.factor);
    QStringList list;
    for (const Scaled &tick : scaled)
        list.append(style.before + withoutTrailingZeros(digitsOf(tick.number, exact)) + tick.after);
    return list;
}

} // namespace ops
