#include "core/alerts/alertsorting.h"

#include <algorithm>
#include <string_view>

namespace ops {

namespace {

/// What is compared, taken out of the rows once: a comparison touches one place.
struct SortKey
{
    std::string_view name;
    const QString *owner;
    const QString *fingerprint;
    qint64 startsAtMs;
    int severity, standing, row;
};

SortKey sortKeyOf(const AlertRow &row, int index)
{
    return {labelValue(row.alert.labels, "alertname"),
            &row.work.owner,
            &row.alert.fingerprint,
            row.alert.startsAtMs,
            int(row.severity),
            int(standingOf(row)),
            index};
}

int sign(bool less, bool more) { return less ? -1 : more ? 1 : 0; }

int compareBy(AlertSort by, const SortKey &a, const SortKey &b)
{
    switch (by) {
    case AlertSort::Severity:
        return a.severity - b.severity;
    case AlertSort::State:
        return a.standing - b.standing;
    case AlertSort::Name:
        return sign(a.name < b.name, b.name < a.name);
    case AlertSort::Owner: // nobody's last
        if (a.owner->isEmpty() != b.owner->isEmpty())
            return a.owner->isEmpty() ? 1 : -1;
        return a.owner->compare(*b.owner);
    case AlertSort::Age:
        break;
    }
    return sign(a.startsAtMs > b.startsAtMs, a.startsAtMs < b.startsAtMs);
}

bool isBefore(const SortKey &a, const SortKey &b, AlertSort by, bool descending)
{
    if (const int order = compareBy(by, a, b))
        return descending ? order > 0 : order < 0;
    for (const AlertSort next : {AlertSort::Severity, AlertSort::Age, AlertSort::Name}) {
        if (const int order = compareBy(next, a, b))
            return order < 0;
    }
    return *a.fingerprint < *b.fingerprint;
}

} // namespace

std::vector<int> sortAlerts(const std::vector<AlertRow> &rows, std::vector<int> which, AlertSort by, bool descending)
{
    std::vector<SortKey> keys;
    keys.reserve(which.size());
    for (const int index : which)
        keys.push_back(sortKeyOf(rows[std::size_t(index)], index));
    std::sort(keys.begin(), keys.end(),
              [&](const SortKey &a, const SortKey &b) { return isBefore(a, b, by, descending); });
    std::transform(keys.begin(), keys.end(), which.begin(), [](const SortKey &key) { return key.row; });
    return which;
}

} // namespace ops
