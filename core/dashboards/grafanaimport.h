#pragma once

#include "core/base/result.h"
#include "core/dashboards/model.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace ops {

/// What the importer did not take over, and where it stands in the file.
struct ImportNote
{
    QString path;                     ///< "panels[3].options.foo"
    QString code;                     ///< stable, in English: "unsupported.panelType"
    QString reason;                   ///< one translated sentence
    std::optional<std::size_t> panel; ///< index into Dashboard::panels; empty: about the board
};

struct ImportedDashboard
{
    /// Grid: panels with places; Rows: before schema version 16; V2: resource kinds, whose panels are listed only.
    enum class Layout { Grid, Rows, V2 };

    Dashboard dashboard;
    std::vector<ImportNote> ignored; ///< in the order in which the file is read
    Layout layout = Layout::Grid;
    int rows = 0; ///< in the file; old ones without a heading are none of Dashboard::rows
};

/// Reads Grafana's classic dashboard JSON. Fails (BadAnswer) only where the text is no JSON object or
/// nested deeper than 1000; everything that is not understood is listed and the rest is kept.
Result<ImportedDashboard> importGrafana(const QByteArray &json);

} // namespace ops
