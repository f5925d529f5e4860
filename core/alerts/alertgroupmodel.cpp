#include "core/alerts/alertgroupmodel.h"

#include "core/alerts/alertlabels.h"
#include "core/alerts/alertviewtext.h"

#include <algorithm>

namespace ops {

namespace {

/// The name, and what tells it from the others of its card.
QString cardLine(const AlertRow &row)
{
    const QStringList labels = labelTexts(row.alert.labels);
    return labels.isEmpty() ? alertTitle(row) : alertTitle(row) + QStringLiteral("  ") + labels.first();
}

bool sameGroups(const AlertArrangement &a, const AlertArrangement &b)
{
    return std::equal(a.groups.begin(), a.groups.end(), b.groups.begin(), b.groups.end(),
                      [](const AlertGroup &x, const AlertGroup &y) { return x.key == y.key; });
}

} // namespace

AlertGroupModel::AlertGroupModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_arranged(std::make_shared<const AlertArrangement>())
{}

void AlertGroupModel::setArrangement(std::shared_ptr<const AlertArrangement> arranged)
{
    if (sameGroups(*arranged, *m_arranged)) {
        m_arranged = std::move(arranged);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_arranged = std::move(arranged);
    endResetModel();
}

int AlertGroupModel::lineCount(const AlertGroup &group) const { return std::min(int(group.rows.size()), MostLines); }

const AlertRow &AlertGroupModel::rowOf(const AlertGroup &group, int line) const
{
    return (*m_arranged->rows)[std::size_t(group.rows[std::size_t(line)])];
}

QString AlertGroupModel::keyAt(int group, int line) const
{
    if (group < 0 || group >= rowCount())
        return {};
    const AlertGroup &of = m_arranged->groups[std::size_t(group)];
    return line >= 0 && line < lineCount(of) ? alertKey(rowOf(of, line)) : QString();
}

int AlertGroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_arranged->groups.size());
}

QString AlertGroupModel::spoken(const AlertGroup &group) const
{
    QStringList parts;
    if (!group.title.isEmpty())
        parts << group.title;
    parts << AlertViewText::tr("%n alert(s)", nullptr, int(group.rows.size())) << severityText(group.worst);
    for (int line = 0; line < lineCount(group); ++line)
        parts << cardLine(rowOf(group, line)) + u' ' + standingText(standingOf(rowOf(group, line)));
    return parts.join(QStringLiteral(", "));
}

QVariant AlertGroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AlertGroup &group = m_arranged->groups[std::size_t(index.row())];
    QStringList texts;
    QList<int> numbers;
    switch (role) {
    case Qt::DisplayRole:
        return group.title.isEmpty() ? AlertViewText::tr("All alerts") : group.title;
    case Qt::AccessibleTextRole:
        return spoken(group);
    case KeyRole:
        return group.key;
    case CountsRole:
        return AlertViewText::tr("%n alert(s)", nullptr, int(group.rows.size()));
    case SeverityRole:
        return int(group.worst);
    case MoreRole:
        return int(group.rows.size()) - lineCount(group);
    case LineTextsRole:
        for (int line = 0; line < lineCount(group); ++line)
            texts << cardLine(rowOf(group, line));
        return texts;
    case LineSeveritiesRole:
    case LineStandingsRole:
        for (int line = 0; line < lineCount(group); ++line) {
            const AlertRow &row = rowOf(group, line);
            numbers << (role == LineSeveritiesRole ? int(row.severity) : int(standingOf(row)));
        }
        return QVariant::fromValue(numbers);
    default:
        return {};
    }
}

} // namespace ops
