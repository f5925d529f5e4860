#pragma once

#include "core/async/task.h"
#include "core/base/result.h"
#include "core/metrics/metricsource.h"

#include <QString>
#include <QStringList>

namespace ops {

/// What a query variable asks its source, after its variables and macros are filled in.
struct VariableQuery
{
    enum class Kind {
        LabelNames,  ///< label_names(), label_names(match)
        LabelValues, ///< label_values(label), label_values(match, label)
        Metrics,     ///< metrics(pattern)
        QueryResult, ///< query_result(expr): each series with its value as one text
        Series       ///< anything else: the series it finds, each as one text
    };
    Kind kind = Kind::Series;
    QString label;
    QString expr; ///< selector, pattern or expression, by kind; may be empty

    bool operator==(const VariableQuery &) const = default;
};

VariableQuery readVariableQuery(const QString &query);

/// Asks for the texts of a variable, in the order of the answer. A moment's question is asked at the end of the
/// range. Never asks for whole series where label values do.
Task<Result<QStringList>> askVariable(MetricSource &source, VariableQuery query, TimeRange range);

/// A sample as Grafana's query_result() writes it: up{job="node"} 1 1795500000000.
QString sampleText(const Labels &labels, double value, qint64 timeMs);

} // namespace ops
