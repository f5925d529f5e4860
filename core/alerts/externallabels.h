#pragma once

#include "core/alerts/alert.h"
#include "core/base/result.h"

#include <QString>

namespace ops {

/// What a Prometheus adds to its alerts on their way to Alertmanager, sorted: out of the configuration that
/// /api/v1/status/config shows. BadAnswer where it is no YAML.
Result<Labels> externalLabelsOf(const QString &configYaml);

/// The labels as Alertmanager gets them: an alert's own ones win.
Labels withExternalLabels(const Labels &labels, const Labels &external);

} // namespace ops
