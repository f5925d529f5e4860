#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace ops {

/// Formats a value in one of Grafana's unit ids ("s", "bytes", "percentunit", "reqps", "short", …); an
/// unknown id is a suffix. `decimals` empty chooses what is readable. NaN and infinities are named.
QString formatUnit(double value, const QString &unit, std::optional<int> decimals = {});

/// A value scale of an axis that reads well in this unit: steps of 1, 2, 5 x 10^n, of 1024 for bytes,
/// of seconds, minutes and hours for durations. Returns tick values between min and max, ascending.
std::vector<double> unitTicks(double min, double max, int atMost, const QString &unit);

} // namespace ops
