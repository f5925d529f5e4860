#pragma once

#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace ops {

/// Formats a value in one of Grafana's unit ids ("s", "bytes", "percentunit", "reqps", "short", …); an
/// unknown id is a suffix. `decimals` empty chooses what is readable. NaN and infinities are named. A value that is a
/// time is shown in the zone, with its offset.
QString formatUnit(double value, const QString &unit, std::optional<int> decimals = {},
                   const QTimeZone &zone = QTimeZone::utc());

/// A value scale of an axis that reads well in this unit: steps of 1, 2, 5 x 10^n, of 1024 for bytes,
/// of seconds, minutes and hours for durations. Returns tick values between min and max, ascending.
std::vector<double> unitTicks(double min, double max, int atMost, const QString &unit);

/// The ticks as text: as many decimals as tell one from the next, `decimals` where those are enough.
QStringList unitTickTexts(const std::vector<double> &ticks, const QString &unit, std::optional<int> decimals = {});

} // namespace ops
