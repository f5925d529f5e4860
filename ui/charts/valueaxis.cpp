#include "ui/charts/valueaxis.h"

#include "core/metrics/units.h"
#include "core/metrics/unittable.h"

#include <cmath>

namespace ops {

namespace {

std::vector<double> powersBetween(double min, double max, double base, int every)
{
    std::vector<double> ticks;
    const int first = int(std::ceil(std::log(min) / std::log(base) - 1e-9));
    const int last = int(std::floor(std::log(max) / std::log(base) + 1e-9));
    for (int power = first; power <= last; ++power) {
        if (power % every == 0)
            ticks.push_back(std::pow(base, power));
    }
    return ticks;
}

std::vector<double> oneTwoFive(double min, double max)
{
    std::vector<double> ticks;
    for (int power = int(std::floor(std::log10(min))); std::pow(10, power) <= max; ++power) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double tick = factor * std::pow(10, power);
            if (tick >= min && tick <= max)
                ticks.push_back(tick);
        }
    }
    return ticks;
}

std::vector<double> logTicks(const ValueScale &scale, double base, int atMost, const QString &unit)
{
    if (unitStyle(unit).binary())
        base = 2; // powers of ten are odd numbers of KiB
    if (base == 10) {
        const auto fine = oneTwoFive(scale.min(), scale.max());
        if (fine.size() >= 3 && int(fine.size()) <= atMost)
            return fine;
    }
    int every = 1;
    auto ticks = powersBetween(scale.min(), scale.max(), base, every);
    while (int(ticks.size()) > std::max(atMost, 1))
        ticks = powersBetween(scale.min(), scale.max(), base, ++every);
    return ticks.size() >= 2 ? ticks : unitTicks(scale.min(), scale.max(), atMost, unit);
}

} // namespace

QString axisUnit(const DrawStyle &draw, const FieldStyle &field)
{
    return draw.stacking == DrawStyle::Stacking::Percent ? QStringLiteral("percent") : field.unit;
}

std::vector<ValueTick> valueTicks(const ValueScale &scale, const DrawStyle &draw, const FieldStyle &field, int atMost)
{
    const QString unit = axisUnit(draw, field);
    const auto values = scale.logarithmic() ? logTicks(scale, draw.logBase, atMost, unit)
                                            : unitTicks(scale.min(), scale.max(), atMost, unit);
    QStringList texts;
    if (scale.logarithmic()) {
        for (const double value : values)
            texts.append(formatUnit(value, unit));
    } else {
        texts = unitTickTexts(values, unit, field.decimals);
    }
    std::vector<ValueTick> ticks;
    for (std::size_t i = 0; i < values.size(); ++i)
        ticks.push_back({values[i], texts[qsizetype(i)]});
    return ticks;
}

} // namespace ops
