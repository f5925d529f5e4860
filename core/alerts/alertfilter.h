#pragma once

#include "core/alerts/alertrow.h"
#include "core/base/result.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace ops {

class FilterCondition;

/// A filter of the list, the history and the commands, compiled once. All of its terms have to hold:
///
///     alertname=Down severity=~"crit.*" instance!=db-1 team!~"a|b"     labels, as Alertmanager's matchers
///     @state=open|acked @age>10m @owner=li @cluster=prod @severity>=warning     what is no label
///     @flapping !@inhibited          what is so, or not so
///     disk "two words" !test         in any label, annotation, or what people wrote; upper and lower case are the same
///
/// Cheap to copy, const use from any thread.
class AlertFilter
{
public:
    AlertFilter(); ///< takes every row
    explicit AlertFilter(std::vector<FilterCondition> conditions);

    bool matches(const AlertRow &row, qint64 nowMs) const;
    bool isEmpty() const;
    /// An @age is among the terms: what matches changes with time.
    bool dependsOnTime() const;
    /// The terms on labels: what a silence made from this filter starts with.
    Matchers labelMatchers() const;
    bool hasOtherTerms() const; ///< a silence cannot say

private:
    std::shared_ptr<const std::vector<FilterCondition>> m_conditions;
};

/// What is wrong with a filter's text.
struct FilterFault
{
    QString sentence; ///< translated
    int position = 0; ///< in UTF-16 units
};

/// A filter, or what is wrong with its text.
class FilterReading
{
public:
    FilterReading(AlertFilter filter) : m_filter(std::move(filter)) {}
    FilterReading(FilterFault fault) : m_fault(std::move(fault)) {}

    explicit operator bool() const { return m_filter.has_value(); }
    AlertFilter &operator*() { return *m_filter; }
    const AlertFilter &operator*() const { return *m_filter; }
    const FilterFault &error() const { return m_fault; }

private:
    std::optional<AlertFilter> m_filter;
    FilterFault m_fault;
};

FilterReading parseAlertFilter(const QString &text);

} // namespace ops
