#pragma once

#include "core/dashboards/grafanaimport.h"

#include <QTest>

namespace ops::test {

inline ImportedDashboard imported(const QByteArray &json)
{
    auto result = importGrafana(json);
    if (!result) {
        QTest::qFail(qPrintable(result.error().message + result.error().detail), __FILE__, __LINE__);
        return {};
    }
    return std::move(*result);
}

/// The only panel of a board around this JSON.
inline DashboardPanel onlyPanel(const QByteArray &panel, std::vector<ImportNote> *notes = nullptr)
{
    ImportedDashboard board = imported("{\"panels\":[" + panel + "]}");
    if (notes)
        *notes = board.ignored;
    return board.dashboard.panels.empty() ? DashboardPanel() : board.dashboard.panels.front();
}

/// "panels[0].type unsupported.panelType", in the order of the import.
inline QStringList notesOf(const std::vector<ImportNote> &notes)
{
    QStringList all;
    for (const ImportNote &note : notes)
        all += note.path + u' ' + note.code;
    return all;
}

} // namespace ops::test
