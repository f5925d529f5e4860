#pragma once

#include <QString>

#include <optional>

namespace ops {

inline constexpr qint64 secondMs = 1000, minuteMs = 60 * secondMs, hourMs = 60 * minuteMs, dayMs = 24 * hourMs;

/// Reads a Prometheus duration ("90s", "1h30m", "5m", "250ms", "1d", "1w", "1y") or plain seconds
/// ("15", "0.25") into milliseconds. Empty where it is neither, negative or too large.
std::optional<qint64> parseDurationMs(QStringView text);

/// The shortest Prometheus spelling ("1h30m", "250ms", "0s").
QString durationText(qint64 ms);

/// An age or span for people, two units at most, translated ("3 min 12 s").
QString humanDuration(qint64 ms);

} // namespace ops
