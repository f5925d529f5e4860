#pragma once

#include "app/cli/envelope.h"
#include "core/metrics/metricsource.h"

#include <QTimeZone>

#include <string>
#include <vector>

namespace ops::cli {

class Output;

/// A query's answer in the four formats. Times are float seconds and values Prometheus' own texts, so
/// that nothing is lost; the output is written while the columns are walked.
void writeQueryJson(Output &output, const Envelope &envelope, const QueryAnswer &answer,
                    const std::vector<Exemplar> *exemplars);
void writeQueryRows(Output &output, const QueryAnswer &answer); ///< NDJSON, one series a line
void writeQueryCsv(Output &output, const QueryAnswer &answer);  ///< one sample a line
void writeQueryTable(Output &output, const QueryAnswer &answer, const QTimeZone &zone, bool colour);
void writeExemplarTable(Output &output, const std::vector<Exemplar> &exemplars, const QTimeZone &zone, bool colour);

/// Unix milliseconds as seconds with the decimals they have ("1795374644.891", "15").
std::string secondsText(qint64 ms);

/// [[rule, "low", "high", "count"], …] as Prometheus sends the buckets of a native histogram.
std::string bucketsJson(const HistogramSample &sample);

/// name{a="b", …} as PromQL writes it; {} without labels.
QString seriesName(const Labels &labels);

} // namespace ops::cli
