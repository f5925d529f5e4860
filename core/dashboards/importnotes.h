#pragma once

#include "core/dashboards/grafanaimport.h"
#include "core/dashboards/jsonnode.h"

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

    std::vector<ImportNote> take() { return std::move(m_notes); }

private:
    std::vector<ImportNote> m_notes;
};

} // namespace ops
