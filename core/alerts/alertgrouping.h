#pragma once

#include "core/alerts/alertstanding.h"

#include <array>
#include <vector>

namespace ops {

/// By what the list is cut into groups: "" not at all, "@auto", "@receiver", "@cluster", "@severity", "@owner", else
/// the name of a label.
using GroupBy = QString;

/// One group of the list, with what its heading says. Pure data.
struct AlertGroup
{
    QString key;   ///< the value, as it is: identity over polls
    QString title; ///< safe text; says so where the value is empty
    std::vector<int> rows;
    Severity worst = Severity::None;
    std::array<int, AlertStandingCount> standings{};
};

/// The label that "@auto" stands for: of those that nearly all rows carry, with two values at least and fewer than
/// half as many as rows, the one with the fewest; else `alertname`.
QString autoGroupLabel(const std::vector<AlertRow> &rows, const std::vector<int> &which);

/// `which` in their order, cut into groups; those with the worst severity first, then the largest. An alert that goes
/// to several receivers stands in each one's group.
std::vector<AlertGroup> groupAlerts(const std::vector<AlertRow> &rows, const std::vector<int> &which,
                                    const GroupBy &by);

/// Label names of the rows, sorted: what can be grouped by.
QStringList labelNamesOf(const std::vector<AlertRow> &rows);

} // namespace ops
