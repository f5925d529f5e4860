#pragma once

#include "core/dashboards/grafanaimport.h"
#include "core/dashboards/jsonnode.h"

#include <optional>
#include <vector>

namespace ops {

/// Collects what an import leaves out.
class ImportNotes
{
public:
    /// Codes and their sentences stand in importnotes.cpp. A place that is not in the file is not noted.
    void add(const JsonNode &node, const char *code);
    /// One for each thing of a list.
    void addItems(const JsonNode &list, const char *code);
    /// Something that is no list where the file keeps one.
    void addUnlessList(const JsonNode &node);
    /// Which panel the notes that follow are about; empty: the board.
    void setPanel(std::optional<std::size_t> panel) { m_panel = panel; }

    std::vector<ImportNote> take() { return std::move(m_notes); }

private:
    std::optional<std::size_t> m_panel;
    std::vector<ImportNote> m_notes;
};

} // namespace ops
