#include "core/alerts/alertfilter.h"

#include "core/alerts/filtercondition.h"

#include <algorithm>

namespace ops {

AlertFilter::AlertFilter() : AlertFilter(std::vector<FilterCondition>()) {}

AlertFilter::AlertFilter(std::vector<FilterCondition> conditions)
    : m_conditions(std::make_shared<const std::vector<FilterCondition>>(std::move(conditions)))
{}

bool AlertFilter::matches(const AlertRow &row, qint64 nowMs) const
{
    return std::all_of(m_conditions->begin(), m_conditions->end(),
                       [&](const FilterCondition &condition) { return condition.test(row, nowMs); });
}

bool AlertFilter::isEmpty() const { return m_conditions->empty(); }

bool AlertFilter::dependsOnTime() const
{
    return std::any_of(m_conditions->begin(), m_conditions->end(),
                       [](const FilterCondition &condition) { return condition.dependsOnTime; });
}

Matchers AlertFilter::labelMatchers() const
{
    Matchers matchers;
    for (const FilterCondition &condition : *m_conditions) {
        if (condition.matcher)
            matchers.push_back(*condition.matcher);
    }
    return matchers;
}

bool AlertFilter::hasOtherTerms() const
{
    return std::any_of(m_conditions->begin(), m_conditions->end(),
                       [](const FilterCondition &condition) { return !condition.matcher; });
}

FilterReading parseAlertFilter(const QString &text)
{
    const FilterTerms read = filterTerms(text);
    std::vector<FilterCondition> conditions;
    for (const FilterTerm &term : read.terms) {
        FilterMeaning meaning = meaningOf(term);
        if (meaning.fault)
            return *meaning.fault;
        conditions.push_back(std::move(meaning.condition));
    }
    if (read.fault)
        return *read.fault;
    return AlertFilter(std::move(conditions));
}

} // namespace ops
