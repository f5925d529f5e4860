#pragma once

#include "core/base/result.h"
#include "core/dashboards/grafanaimport.h"

#include <QString>

namespace ops {

/// Reads a dashboard file of at most 64 MiB, or one of the program's own resources. NotFound or TooLarge with the
/// file in the sentence; BadAnswer, with the file as the error's source, where it is no JSON.
Result<ImportedDashboard> readDashboardFile(const QString &path);

} // namespace ops
