#pragma once

#include "core/alerts/rulefile.h"

#include <vector>

namespace ops {

/// All that is found in a rule file, in the order of its places: what Prometheus refuses (Error), and what makes an
/// alert harder to work with (Warning): labels severity, team and service, annotations summary, description,
/// runbook_url and dashboard that are missing, and rules that stand twice. Pure; for the pool.
std::vector<RuleFinding> checkRules(const RuleFile &file);

/// Where the character `at` of a value stands in the file; the begin of the value where it is folded over lines.
FilePlace placeWithin(const QByteArray &fileText, const PlacedText &value, qsizetype at);

} // namespace ops
