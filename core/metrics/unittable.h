#pragma once

#include <QString>

#include <span>

namespace ops {

/// How numbers of one unit are written: multiplied, scaled by a prefix, framed by text.
struct UnitStyle
{
    enum class Kind {
        Number,   ///< with the prefixes below, if any
        Duration, ///< in seconds after `factor`; the unit follows the size
        Parts,    ///< a duration in two parts, "3 h 5 min"
        Instant,  ///< Unix milliseconds
        Grouped,  ///< thousands apart
        Truth,    ///< 0 and everything else
    };
    Kind kind = Kind::Number;
    double factor = 1;
    double base = 1000;                        ///< from one prefix to the next
    std::span<const char16_t *const> prefixes; ///< the first is empty
    QString before, after;                     ///< `after` behind the prefix, both with their spaces
    QString zero, other;                       ///< Truth

    bool binary() const { return base == 1024; }
};

/// Of a Grafana unit id; an unknown one is a suffix.
UnitStyle unitStyle(const QString &id);

struct DurationUnit
{
    double seconds;
    const char16_t *symbol;
};
/// From nanoseconds to years, ascending.
std::span<const DurationUnit> durationUnits();

} // namespace ops
