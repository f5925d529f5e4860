#pragma once

#include "core/alerts/alertstanding.h"

#include <vector>

namespace ops {

enum class AlertSort { Severity, State, Name, Owner, Age };

/// Indices of `which` in the order of the key; descending turns only the key: what is equal by it stands by severity,
/// then the newest first, then by name, so that the order does not change from one poll to the next.
std::vector<int> sortAlerts(const std::vector<AlertRow> &rows, std::vector<int> which, AlertSort by, bool descending);

} // namespace ops
