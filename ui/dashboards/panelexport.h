#pragma once

#include "core/async/task.h"
#include "core/base/result.h"
#include "core/dashboards/model.h"
#include "core/dashboards/paneldata.h"

#include <QImage>
#include <QString>
#include <QTimeZone>

#include <memory>

namespace ops {

/// The answer as CSV into a file, all on the pool: bytes written, or why not. The file is whole or not there.
Task<Result<qint64>> writeCsv(std::shared_ptr<const PanelData> data, QTimeZone zone, QString path);
/// The picture as PNG, the same way.
Task<Result<qint64>> writePng(QImage picture, QString path);

/// The panel's newest values as lines of name, tab and value; of one value its text alone. Cut after a
/// thousand lines, which the last one says.
QString valuesAsText(const PanelData &data, const DashboardPanel &panel);

} // namespace ops
