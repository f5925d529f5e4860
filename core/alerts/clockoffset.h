#pragma once

#include "core/alerts/alertsource.h"

#include <optional>

namespace ops {

/// The server's clock minus ours, in ms. A Date header has whole seconds and was written at some moment between sending
/// and receiving, so it bounds the difference to an interval: zero where that holds it, else the end nearest to zero.
/// Empty where the answer had none.
std::optional<qint64> clockOffsetOf(const AnswerFacts &facts);

} // namespace ops
