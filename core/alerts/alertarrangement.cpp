#include "core/alerts/alertarrangement.h"

#include "core/alerts/alertfilter.h"

#include <algorithm>
#include <numeric>

namespace ops {

namespace {

std::vector<int> matchingRows(const std::vector<AlertRow> &rows, const AlertWish &wish)
{
    std::vector<int> matching;
    matching.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (wish.entities.matches(rows[i].alert.labels) && (!wish.filter || wish.filter->matches(rows[i], wish.nowMs)))
            matching.push_back(int(i));
    }
    return matching;
}

/// As the filter's @state takes them, so that a count is what a filter by it shows.
bool isOfState(const AlertRow &row, AlertStanding standing)
{
    switch (standing) {
    case AlertStanding::Open:
        return row.work.state == Work::State::Open && !row.pending;
    case AlertStanding::Held:
        return row.held;
    case AlertStanding::Suppressed:
        return row.alert.state == Alert::State::Suppressed;
    default:
        return standingOf(row) == standing;
    }
}

AlertCounts countsOf(const std::vector<AlertRow> &rows, const std::vector<int> &matching)
{
    AlertCounts counts;
    counts.total = int(rows.size());
    counts.matched = int(matching.size());
    for (const int index : matching) {
        const AlertRow &row = rows[std::size_t(index)];
        ++counts.severities[std::size_t(row.severity)];
        for (int i = 0; i < AlertStandingCount; ++i)
            counts.standings[std::size_t(i)] += isOfState(row, AlertStanding(i)) ? 1 : 0;
    }
    return counts;
}

void markWorks(AlertArrangement &arranged, const std::vector<int> &matching)
{
    for (const int index : matching) {
        const Work &work = (*arranged.rows)[std::size_t(index)].work;
        arranged.owned = arranged.owned || !work.owner.isEmpty() || !work.assignee.isEmpty() || work.priority > 0;
        arranged.noted = arranged.noted || !work.note.isEmpty() || work.acknowledgedUntilMs || work.snoozedUntilMs;
    }
}

std::vector<AlertLine> linesOf(const AlertArrangement &arranged, const std::set<QString> &folded)
{
    std::vector<AlertLine> lines;
    for (std::size_t group = 0; group < arranged.groups.size(); ++group) {
        if (arranged.grouped)
            lines.push_back({-1, int(group)});
        if (arranged.grouped && folded.contains(arranged.groups[group].key))
            continue;
        for (const int row : arranged.groups[group].rows)
            lines.push_back({row, int(group)});
    }
    return lines;
}

bool sameAlert(const AlertRow &a, const AlertRow &b)
{
    return a.alert.fingerprint == b.alert.fingerprint && a.cluster == b.cluster;
}

void learnLabels(AlertArrangement &arranged, const AlertArrangement *before)
{
    if (before && before->rows == arranged.rows) {
        arranged.labelNames = before->labelNames;
        arranged.autoLabel = before->autoLabel;
        return;
    }
    std::vector<int> all(arranged.rows->size());
    std::iota(all.begin(), all.end(), 0);
    arranged.labelNames = labelNamesOf(*arranged.rows);
    const bool stays = before && before->autoLabel != u"alertname" && arranged.labelNames.contains(before->autoLabel);
    arranged.autoLabel = stays ? before->autoLabel : autoGroupLabel(*arranged.rows, all);
}

} // namespace

const AlertRow *AlertArrangement::rowAt(int line) const
{
    const bool isAlert = line >= 0 && std::size_t(line) < lines.size() && lines[std::size_t(line)].row >= 0;
    return isAlert ? &(*rows)[std::size_t(lines[std::size_t(line)].row)] : nullptr;
}

int AlertArrangement::lineOf(const QString &key) const
{
    const auto it = std::find_if(lines.begin(), lines.end(), [&](const AlertLine &line) {
        if (line.row < 0)
            return false;
        const AlertRow &row = (*rows)[std::size_t(line.row)];
        return key.endsWith(row.alert.fingerprint) && alertKey(row) == key;
    });
    return it == lines.end() ? -1 : int(it - lines.begin());
}

bool AlertArrangement::sameLines(const AlertArrangement &other) const
{
    return std::equal(lines.begin(), lines.end(), other.lines.begin(), other.lines.end(),
                      [&](const AlertLine &a, const AlertLine &b) {
                          if ((a.row < 0) != (b.row < 0))
                              return false;
                          if (a.row < 0)
                              return groups[std::size_t(a.group)].key == other.groups[std::size_t(b.group)].key;
                          return sameAlert((*rows)[std::size_t(a.row)], (*other.rows)[std::size_t(b.row)]);
                      });
}

AlertArrangement arrangeAlerts(std::shared_ptr<const std::vector<AlertRow>> rows, const AlertWish &wish)
{
    AlertArrangement arranged;
    arranged.rows = rows ? std::move(rows) : std::make_shared<const std::vector<AlertRow>>();
    const std::vector<AlertRow> &all = *arranged.rows;
    const std::vector<int> matching = matchingRows(all, wish);
    arranged.counts = countsOf(all, matching);
    markWorks(arranged, matching);
    arranged.grouped = !wish.group.isEmpty();
    learnLabels(arranged, wish.before.get());
    const GroupBy by = wish.group == u"@auto" ? arranged.autoLabel : wish.group;
    arranged.groups = groupAlerts(all, sortAlerts(all, matching, wish.sort, wish.descending), by);
    arranged.lines = linesOf(arranged, wish.folded);
    return arranged;
}

} // namespace ops
