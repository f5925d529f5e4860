#pragma once

#include "core/metrics/metricsource.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace ops {

/// One rule of the rules page, as a place in the answer and what is to be said about it.
struct RuleRow
{
    std::uint32_t group = 0, rule = 0;
    bool failing = false; ///< its newest evaluation ended in an error
    bool slow = false;    ///< it takes more than half of its group's interval
    bool late = false;    ///< its newest evaluation is older than two intervals
    std::uint32_t firing = 0, pending = 0;
};

/// An answer of a server's rules, read once. Never changed afterwards; shared with workers.
struct RuleTable
{
    std::shared_ptr<const std::vector<RuleGroup>> groups; ///< never null
    std::vector<RuleRow> rows;                            ///< in the order of the answer
    qint64 askedMs = 0;                                   ///< our clock

    struct Counts
    {
        int rules = 0, groups = 0, failing = 0, slow = 0, late = 0, firing = 0, pending = 0;
        bool operator==(const Counts &) const = default;
    } counts;

    const RuleGroup &groupOf(const RuleRow &row) const { return (*groups)[row.group]; }
    const Rule &ruleOf(const RuleRow &row) const { return (*groups)[row.group].rules[row.rule]; }
};

/// Belongs on the pool: walks all rules and their alerts.
RuleTable ruleTableOf(std::shared_ptr<const std::vector<RuleGroup>> groups, qint64 askedMs);

struct RuleFilter
{
    enum class Only { All, Failing, Slow, Late, Firing, Pending };

    QString text; ///< words that name, query, group, file, labels and annotations all together have to hold
    Only only = Only::All;

    bool operator==(const RuleFilter &) const = default;
};

/// Places in `rows` that pass; those that need a look first (failing, late, slow), else in the order of the answer.
/// Belongs on the pool.
std::vector<std::uint32_t> rulesShown(const RuleTable &table, const RuleFilter &filter);

} // namespace ops
