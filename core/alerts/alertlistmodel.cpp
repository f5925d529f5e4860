#include "core/alerts/alertlistmodel.h"

#include "core/alerts/alertlabels.h"
#include "core/alerts/alertviewtext.h"
#include "core/base/textsafe.h"
#include "core/time/duration.h"

#include <algorithm>

namespace ops {

namespace {

constexpr int LongestOwnerCell = 100, LongestNoteCell = 400;

QString ageText(qint64 fromMs, qint64 nowMs) { return humanDuration(std::max<qint64>(0, nowMs - fromMs)); }

/// "3 alerts: 2 open, 1 acknowledged".
QString groupText(const AlertGroup &group)
{
    QStringList parts;
    for (int i = 0; i < AlertStandingCount; ++i) {
        if (const int count = group.standings[std::size_t(i)])
            parts << AlertViewText::tr("%1: %2").arg(standingText(AlertStanding(i))).arg(count);
    }
    return AlertViewText::tr("%n alert(s)", nullptr, int(group.rows.size())) + QStringLiteral(" · ") +
           parts.join(QStringLiteral(" · "));
}

QString priorityText(int priority) { return priority > 0 ? QStringLiteral("P%1").arg(priority) : QString(); }

QString ownerDetail(const AlertRow &row)
{
    QStringList parts;
    if (!row.work.assignee.isEmpty())
        parts << AlertViewText::tr("for %1").arg(safeText(row.work.assignee, LongestOwnerCell));
    if (row.work.priority > 0)
        parts << priorityText(row.work.priority);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

AlertListModel::AlertListModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_arranged(std::make_shared<const AlertArrangement>(arrangeAlerts(nullptr, {})))
    , m_zone(QTimeZone::utc())
{}

void AlertListModel::setArrangement(std::shared_ptr<const AlertArrangement> arranged, const std::set<QString> &folded)
{
    if (arranged->sameLines(*m_arranged) && folded == m_folded) {
        m_arranged = std::move(arranged);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_arranged = std::move(arranged);
    m_folded = folded;
    endResetModel();
}

void AlertListModel::setNow(qint64 nowMs, const QTimeZone &zone)
{
    m_nowMs = nowMs;
    m_zone = zone;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, SinceColumn), index(rowCount() - 1, SinceColumn));
}

int AlertListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_arranged->lines.size());
}

int AlertListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant AlertListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AlertLine line = m_arranged->lines[std::size_t(index.row())];
    if (line.row < 0)
        return headingData(m_arranged->groups[std::size_t(line.group)], index.column(), role);
    return alertData((*m_arranged->rows)[std::size_t(line.row)], index.column(), role);
}

/// The text stands in the column of names, where a search for a row finds it; the picture spans the line.
QVariant AlertListModel::headingData(const AlertGroup &group, int column, int role) const
{
    switch (role) {
    case HeadingRole:
        return true;
    case FoldedRole:
        return m_folded.contains(group.key);
    case SeverityRole:
        return int(group.worst);
    case DetailRole:
        return groupText(group);
    case Qt::DisplayRole:
        return column == NameColumn ? group.title : QString();
    case Qt::AccessibleTextRole:
        if (column != NameColumn)
            return QString();
        return group.title + QStringLiteral(", ") + groupText(group) + QStringLiteral(", ") +
               (m_folded.contains(group.key) ? AlertViewText::tr("folded") : AlertViewText::tr("unfolded"));
    default:
        return {};
    }
}

QVariant AlertListModel::alertData(const AlertRow &row, int column, int role) const
{
    switch (role) {
    case HeadingRole:
        return false;
    case SeverityRole:
        return int(row.severity);
    case StandingRole:
        return int(standingOf(row));
    case DetailRole:
        return detailText(row, column);
    case LabelsRole:
        return labelTexts(row.alert.labels);
    case FlappingRole:
        return row.flapping;
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::AccessibleTextRole:
        return spokenText(row, column);
    default:
        return {};
    }
}

QString AlertListModel::cellText(const AlertRow &row, int column) const
{
    switch (column) {
    case SeverityColumn:
        return severityText(row.severity);
    case StateColumn:
        return standingText(standingOf(row));
    case NameColumn:
        return alertTitle(row);
    case LabelsColumn:
        return labelTexts(row.alert.labels).join(QStringLiteral(", "));
    case OwnerColumn:
        return safeText(row.work.owner, LongestOwnerCell);
    case NoteColumn:
        return safeText(row.work.note, LongestNoteCell);
    default:
        return ageText(row.alert.startsAtMs, m_nowMs);
    }
}

QString AlertListModel::detailText(const AlertRow &row, int column) const
{
    switch (column) {
    case StateColumn:
        return alertMarks(row).join(QStringLiteral(" · "));
    case NameColumn:
        return alertSummary(row);
    case OwnerColumn:
        return ownerDetail(row);
    case NoteColumn:
        if (row.work.snoozedUntilMs)
            return AlertViewText::tr("until %1").arg(clockTextOf(*row.work.snoozedUntilMs, m_nowMs, m_zone));
        if (row.work.acknowledgedUntilMs)
            return AlertViewText::tr("until %1").arg(clockTextOf(*row.work.acknowledgedUntilMs, m_nowMs, m_zone));
        return {};
    case SinceColumn:
        return clockTextOf(row.alert.startsAtMs, m_nowMs, m_zone);
    default:
        return {};
    }
}

/// The cell of the name says the whole row, so that one stop of a screen reader is enough; the others what they show.
QString AlertListModel::spokenText(const AlertRow &row, int column) const
{
    if (column == OwnerColumn || column == NoteColumn)
        return cellText(row, column);
    if (column != NameColumn) {
        const QString detail = detailText(row, column);
        const QString text = cellText(row, column);
        return detail.isEmpty() ? text : text + QStringLiteral(", ") + detail;
    }
    QStringList parts{alertTitle(row), severityText(row.severity), standingText(standingOf(row))};
    parts << alertMarks(row);
    if (!row.work.owner.isEmpty())
        parts << AlertViewText::tr("owner %1").arg(safeText(row.work.owner, LongestOwnerCell));
    if (!row.work.note.isEmpty())
        parts << AlertViewText::tr("note %1").arg(safeText(row.work.note, LongestNoteCell));
    parts << ownerDetail(row) << alertSummary(row);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant AlertListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return AlertViewText::tr("Severity");
    case StateColumn:
        return AlertViewText::tr("State");
    case NameColumn:
        return AlertViewText::tr("Alert");
    case LabelsColumn:
        return AlertViewText::tr("Labels");
    case OwnerColumn:
        return AlertViewText::tr("Owner");
    case NoteColumn:
        return AlertViewText::tr("Note");
    default:
        return AlertViewText::tr("For");
    }
}

} // namespace ops
