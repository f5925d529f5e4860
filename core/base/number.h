#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace ops {

/// Writes a sample as Prometheus does: the shortest text that reads back to the same double, with an
/// exponent below 1e-6 and from 1e21 ("1.5e-09", "1e+21"), and "NaN", "+Inf", "-Inf".
std::string prometheusText(double value);

/// Reads a sample value ("0.25", "NaN", "+Inf", "-Inf"). Returns false where it is no number.
bool parsePrometheusValue(std::string_view text, double &value);

/// Bytes with binary units ("27.0 MiB"), for status lines and the like.
QString byteText(qint64 bytes);

} // namespace ops
