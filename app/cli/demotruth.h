#pragma once

#include "core/demo/truth.h"

#include <QString>

#include <vector>

namespace ops::cli {

class CliContext;

/// A block of lines for each fault.
QString truthText(const std::vector<demo::Truth> &truths);
void writeTruthDocument(CliContext &context, const std::vector<demo::Truth> &truths);

} // namespace ops::cli
