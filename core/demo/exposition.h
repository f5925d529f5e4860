#pragma once

#include "core/demo/metricbook.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <string_view>

namespace ops::demo {

enum class ExpositionFormat { OpenMetrics, PrometheusText };

QByteArray contentType(ExpositionFormat format);

/// What a scrape of one target answers, or all targets' series, with job and instance, where none is named.
/// Exemplars (trace_id) are written to OpenMetrics only, and only those of the last `exemplarMs`.
QByteArray exposition(const MetricBook &book, std::optional<std::size_t> target, ExpositionFormat format, qint64 nowMs,
                      qint64 exemplarMs = 60'000);

/// A label's value between its quotes: backslash, quote and line feed escaped.
std::string escapedLabel(std::string_view value);
/// "name{a="b",…}".
std::string seriesText(std::string_view name, const Labels &labels);
/// The shortest text with 13 digits at most; "+Inf", "-Inf", "NaN".
void appendNumber(std::string &to, double value);
/// The number that appendNumber() shows: samples that come another way must not differ from scraped ones in
/// the last digit, or a counter that stood still would seem to have been reset.
double shownNumber(double value);
/// "# HELP …" and "# TYPE …" of a family.
std::string familyHead(const MetricBook::Family &family, ExpositionFormat format);

} // namespace ops::demo
