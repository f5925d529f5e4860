#pragma once

#include "core/dashboards/grafanaimport.h"
#include "core/dashboards/grafanasources.h"
#include "core/dashboards/gridpacker.h"
#include "core/dashboards/importnotes.h"

namespace ops {

/// Reads the panels and rows of a file into a board: those of today (gridPos), those before version 16 (rows[])
/// and, as a list only, those of schema version 2. Panels get their places as if every row were open.
class LayoutReader
{
public:
    LayoutReader(ImportedDashboard &into, const SourceKinds &sources, ImportNotes &notes)
        : m_into(into)
        , m_sources(sources)
        , m_notes(notes)
    {}

    void read(const JsonNode &board);

private:
    void readGrid(const JsonNode &panels);
    void readOldRows(const JsonNode &rows);
    void readOldRow(const JsonNode &row, bool headings);
    void readElements(const JsonNode &elements);
    std::size_t addRow(const QString &title, bool collapsed);
    void addInside(const JsonNode &row);
    void addPlaced(const JsonNode &panel);
    /// Null once the board is full, or where there is no panel.
    DashboardPanel *add(const JsonNode &panel);
    bool hasRoomFor(const JsonNode &panel);
    void giveIds();

    ImportedDashboard &m_into;
    const SourceKinds &m_sources;
    ImportNotes &m_notes;
    GridPacker m_packer;
    std::optional<std::size_t> m_row; ///< the one that panels belong to now
    bool m_full = false;
};

} // namespace ops
