#pragma once

#include "core/alerts/filterterms.h"
#include "core/alerts/matcher.h"

#include <functional>
#include <optional>

namespace ops {

/// A term ready to be asked of rows.
class FilterCondition
{
public:
    using Test = std::function<bool(const AlertRow &row, qint64 nowMs)>;

    Test test;
    std::optional<Matcher> matcher; ///< the term is on a label
    bool dependsOnTime = false;
};

/// The condition that a term is, or what is wrong with it.
struct FilterMeaning
{
    FilterCondition condition;
    std::optional<FilterFault> fault;
};
FilterMeaning meaningOf(const FilterTerm &term);

} // namespace ops
