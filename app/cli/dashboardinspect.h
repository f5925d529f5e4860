#pragma once

#include "core/base/result.h"
#include "core/dashboards/grafanaimport.h"

#include <QString>

#include <vector>

namespace ops::cli {

class CliContext;

/// A dashboard file as it was read; the error where it is no JSON or cannot be opened.
struct InspectedFile
{
    QString path;
    Result<ImportedDashboard> board;
};

/// One file: "data" is its object; several: "data" is {"files":[…]}, those that cannot be read with their error.
void writeInspection(CliContext &context, const std::vector<InspectedFile> &files);

/// The same as tables for people.
void printInspection(CliContext &context, const ImportedDashboard &board);

} // namespace ops::cli
