#pragma once

#include "core/base/result.h"
#include "core/dashboards/model.h"

#include <QByteArray>

#include <vector>

namespace ops {

/// What the importer did not take over, and where it stands in the file.
struct ImportNote
{
    QString path;   ///< "panels[3].options.foo"
    QString code;   ///< stable, in English: "unsupported.panelType"
    QString reason; ///< one translated sentence
};

struct ImportedDashboard
{
    Dashboard dashboard;
    std::vector<ImportNote> ignored;
};

/// Reads Grafana's classic dashboard JSON. Fails (BadAnswer) only where the text is no JSON object or
/// nested deeper than 64; everything that is not understood is listed and the rest is kept.
Result<ImportedDashboard> importGrafana(const QByteArray &json);

} // namespace ops
