#pragma once

#include "core/alerts/alertgrouping.h"
#include "core/alerts/alertsorting.h"
#include "core/alerts/entityalertfilter.h"

#include <memory>
#include <set>

namespace ops {

class AlertFilter;
struct AlertArrangement;

/// A line of the list: an alert, or the heading of a group.
struct AlertLine
{
    int row = -1;   ///< into the rows; -1: a heading
    int group = -1; ///< into the groups

    bool operator==(const AlertLine &) const = default;
};

/// How many alerts are of which kind.
struct AlertCounts
{
    int total = 0;   ///< of the environment
    int matched = 0; ///< of them after all filters
    std::array<int, SeverityCount> severities{};
    /// As the filter's @state takes them: an alert that is open and silenced counts twice.
    std::array<int, AlertStandingCount> standings{};

    bool operator==(const AlertCounts &) const = default;
};

/// What the operator wants to see of the rows, and how.
struct AlertWish
{
    std::shared_ptr<const AlertFilter> filter; ///< null: all
    EntityAlertFilter entities;
    AlertSort sort = AlertSort::Severity;
    bool descending = false;
    GroupBy group;
    std::set<QString> folded; ///< AlertGroup::key
    qint64 nowMs = 0;
    /// The one before: what it knows of the same rows is taken over, so that a key in the filter costs less, and so
    /// is the label that it groups by.
    std::shared_ptr<const AlertArrangement> before;
};

/// The rows as they are shown: which, in what order, under which headings. Made on the pool, read by models.
struct AlertArrangement
{
    std::shared_ptr<const std::vector<AlertRow>> rows;
    std::vector<AlertGroup> groups; ///< one without a title where nothing is grouped
    std::vector<AlertLine> lines;
    AlertCounts counts;
    bool grouped = false;
    bool owned = false, noted = false; ///< one of the alerts that match has an owner or priority; a note or a time
    QStringList labelNames;            ///< of all rows
    /// What "@auto" stands for: of all rows, so that a filter does not change it; once found it stays as long as an
    /// alert has it.
    QString autoLabel;

    const AlertRow *rowAt(int line) const; ///< null for headings
    int lineOf(const QString &key) const;  ///< the first line of alertKey(), -1 without
    bool sameLines(const AlertArrangement &other) const;
};

AlertArrangement arrangeAlerts(std::shared_ptr<const std::vector<AlertRow>> rows, const AlertWish &wish);

} // namespace ops
