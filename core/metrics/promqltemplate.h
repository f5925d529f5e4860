#pragma once

#include "core/metrics/promqlselectors.h"

namespace ops {

/// The selectors of an expression as a board's file has it, whose variables and macros are not filled in yet:
/// "rate(x{a=~"$a"}[$__rate_interval])". A matcher's value may then hold a "$". Places in the text (insertAt) mean
/// nothing. Empty where it cannot be read.
std::vector<PromqlSelector> templateSelectors(const QString &expr);

} // namespace ops
