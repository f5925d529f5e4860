#pragma once

#include "core/metrics/series.h"

#include <QString>

namespace ops {

/// A series as PromQL writes it: up{job="node"}.
QString seriesText(const Labels &labels);

/// The name of a series after Grafana's legendFormat: {{label}} is the label's value, empty where it has
/// none. An empty format, "__auto" and an empty name give the series as PromQL, or the query where it has no
/// labels. Safe to be shown on one line.
QString seriesName(const QString &legendFormat, const Labels &labels, const QString &expr);

} // namespace ops
