#include "core/alerts/alertgrouping.h"

#include "core/alerts/alertviewtext.h"
#include "core/base/textsafe.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace ops {

namespace {

constexpr int LongestGroupTitle = 200;
constexpr double NearlyAll = 0.8;

QString valueOf(const Labels &labels, const std::string &name)
{
    const std::string_view value = labelValue(labels, name);
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

struct LabelUse
{
    int carriers = 0;
    std::unordered_set<std::string_view> values;
};

std::map<std::string_view, LabelUse> labelUses(const std::vector<AlertRow> &rows, const std::vector<int> &which)
{
    std::map<std::string_view, LabelUse> uses;
    for (const int row : which) {
        for (const auto &[name, value] : rows[std::size_t(row)].alert.labels) {
            LabelUse &use = uses[name];
            ++use.carriers;
            use.values.insert(value);
        }
    }
    return uses;
}

/// The groups that one row stands in.
QStringList keysOf(const AlertRow &row, const QString &by, const std::string &label)
{
    if (by == u"@receiver")
        return row.alert.receivers.isEmpty() ? QStringList(QString()) : row.alert.receivers;
    if (by == u"@cluster")
        return {row.cluster};
    if (by == u"@severity")
        return {severityName(row.severity)};
    if (by == u"@owner")
        return {row.work.owner};
    return {valueOf(row.alert.labels, label)};
}

QString titleOf(const QString &key, const QString &by)
{
    if (by == u"@severity") {
        for (int i = 0; i < SeverityCount; ++i) {
            if (severityName(Severity(i)) == key)
                return severityText(Severity(i));
        }
    }
    if (!key.isEmpty())
        return by.startsWith(u'@') ? safeText(key, LongestGroupTitle)
                                   : safeText(by + QStringLiteral(" = ") + key, LongestGroupTitle);
    if (by == u"@owner")
        return AlertViewText::tr("Nobody's");
    if (by.startsWith(u'@'))
        return AlertViewText::tr("None");
    return AlertViewText::tr("Without %1").arg(safeText(by, LongestGroupTitle));
}

void addTo(AlertGroup &group, int index, const AlertRow &row)
{
    group.rows.push_back(index);
    group.worst = std::min(group.worst, row.severity);
    ++group.standings[std::size_t(standingOf(row))];
}

bool groupComesFirst(const AlertGroup &a, const AlertGroup &b)
{
    if (a.worst != b.worst)
        return a.worst < b.worst;
    if (a.rows.size() != b.rows.size())
        return a.rows.size() > b.rows.size();
    return a.key < b.key;
}

} // namespace

QString autoGroupLabel(const std::vector<AlertRow> &rows, const std::vector<int> &which)
{
    const auto uses = labelUses(rows, which);
    std::string_view best = "alertname";
    std::size_t fewest = std::max<std::size_t>(which.size() / 2, 2);
    for (const auto &[name, use] : uses) {
        const bool common = double(use.carriers) >= NearlyAll * double(which.size());
        if (name == "severity" || !common || use.values.size() < 2 || use.values.size() >= fewest)
            continue; // the severity is seen without a group
        best = name;
        fewest = use.values.size();
    }
    return QString::fromUtf8(best.data(), qsizetype(best.size()));
}

std::vector<AlertGroup> groupAlerts(const std::vector<AlertRow> &rows, const std::vector<int> &which, const GroupBy &by)
{
    const QString real = by == u"@auto" ? autoGroupLabel(rows, which) : by;
    const std::string label = real.toStdString();
    std::vector<AlertGroup> groups;
    QHash<QString, std::size_t> known;
    for (const int index : which) {
        const AlertRow &row = rows[std::size_t(index)];
        for (const QString &key : real.isEmpty() ? QStringList(QString()) : keysOf(row, real, label)) {
            auto it = known.find(key);
            if (it == known.end()) {
                it = known.insert(key, groups.size());
                groups.push_back({key, real.isEmpty() ? QString() : titleOf(key, real), {}, Severity::None, {}});
            }
            addTo(groups[it.value()], index, row);
        }
    }
    std::sort(groups.begin(), groups.end(), groupComesFirst);
    return groups;
}

QStringList labelNamesOf(const std::vector<AlertRow> &rows)
{
    std::set<std::string_view> names;
    for (const AlertRow &row : rows) {
        for (const auto &[name, value] : row.alert.labels)
            names.insert(name);
    }
    QStringList texts;
    for (const std::string_view name : names)
        texts << QString::fromUtf8(name.data(), qsizetype(name.size()));
    return texts;
}

} // namespace ops
