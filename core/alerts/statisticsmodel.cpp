#include "core/alerts/statisticsmodel.h"

#include "core/base/textsafe.h"
#include "core/time/duration.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace ops {

namespace {

const QString noFigure = QStringLiteral("–");

double shareOf(qint64 part, qint64 whole) { return whole > 0 ? double(part) / double(whole) : -1; }

/// What a column sorts by; what was not measured is below everything.
double figureOf(const AlertStatisticsRow &row, int column)
{
    const auto measured = [](const DurationFigures &figures, qint64 ms) { return figures.count > 0 ? double(ms) : -1; };
    switch (column) {
    case StatisticsModel::FiredColumn:
        return double(row.fired);
    case StatisticsModel::AcknowledgedColumn:
        return shareOf(row.acknowledged, row.fired);
    case StatisticsModel::AcknowledgeP50Column:
        return measured(row.acknowledge, row.acknowledge.p50Ms);
    case StatisticsModel::AcknowledgeP90Column:
        return measured(row.acknowledge, row.acknowledge.p90Ms);
    case StatisticsModel::ResolveP50Column:
        return measured(row.resolve, row.resolve.p50Ms);
    case StatisticsModel::ResolveP90Column:
        return measured(row.resolve, row.resolve.p90Ms);
    case StatisticsModel::UnacknowledgedColumn:
        return shareOf(row.resolvedUnacknowledged, row.resolved);
    case StatisticsModel::FlappedColumn:
        return double(row.flapped);
    case StatisticsModel::FiringColumn:
        return double(row.firingMs);
    default:
        return 0;
    }
}

QString statisticsCell(const AlertStatisticsRow &row, int column)
{
    switch (column) {
    case StatisticsModel::KeyColumn:
        return row.text.isEmpty() ? noFigure : safeText(row.text, 300);
    case StatisticsModel::FiredColumn:
        return QString::number(row.fired);
    case StatisticsModel::AcknowledgedColumn:
        return shareText(row.acknowledged, row.fired);
    case StatisticsModel::AcknowledgeP50Column:
        return durationFigureText(row.acknowledge, row.acknowledge.p50Ms);
    case StatisticsModel::AcknowledgeP90Column:
        return durationFigureText(row.acknowledge, row.acknowledge.p90Ms);
    case StatisticsModel::ResolveP50Column:
        return durationFigureText(row.resolve, row.resolve.p50Ms);
    case StatisticsModel::ResolveP90Column:
        return durationFigureText(row.resolve, row.resolve.p90Ms);
    case StatisticsModel::UnacknowledgedColumn:
        return shareText(row.resolvedUnacknowledged, row.resolved);
    case StatisticsModel::FlappedColumn:
        return QString::number(row.flapped);
    case StatisticsModel::FiringColumn:
        return humanDuration(row.firingMs);
    default:
        return QString();
    }
}

} // namespace

QString shareText(qint64 part, qint64 whole)
{
    return whole > 0 ? QStringLiteral("%1 %").arg(qRound(100 * shareOf(part, whole))) : noFigure;
}

QString durationFigureText(const DurationFigures &figures, qint64 ms)
{
    return figures.count > 0 ? humanDuration(ms) : noFigure;
}

void StatisticsModel::show(std::vector<AlertStatisticsRow> rows, const QString &keyTitle)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_keyTitle = keyTitle;
    arrange();
    endResetModel();
}

const AlertStatisticsRow *StatisticsModel::rowAt(int row) const
{
    return row >= 0 && std::size_t(row) < m_order.size() ? &m_rows[m_order[std::size_t(row)]] : nullptr;
}

void StatisticsModel::arrange()
{
    m_order.resize(m_rows.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    if (m_sortColumn < 0)
        return;
    const bool up = m_sortOrder == Qt::AscendingOrder;
    std::stable_sort(m_order.begin(), m_order.end(), [this, up](std::size_t a, std::size_t b) {
        const AlertStatisticsRow &x = m_rows[up ? a : b], &y = m_rows[up ? b : a];
        return m_sortColumn == KeyColumn ? x.text.localeAwareCompare(y.text) < 0
                                         : figureOf(x, m_sortColumn) < figureOf(y, m_sortColumn);
    });
}

void StatisticsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<std::size_t> before = m_order;
    arrange();
    std::vector<int> newRow(m_order.size());
    for (std::size_t row = 0; row < m_order.size(); ++row)
        newRow[m_order[row]] = int(row);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &index : from)
        to << this->index(newRow[before[std::size_t(index.row())]], index.column());
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int StatisticsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_order.size()); }

int StatisticsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant StatisticsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AlertStatisticsRow &row = *rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return statisticsCell(row, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == KeyColumn ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

QVariant StatisticsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KeyColumn:
        return m_keyTitle;
    case FiredColumn:
        return tr("Times fired");
    case AcknowledgedColumn:
        return tr("Acknowledged");
    case AcknowledgeP50Column:
        return tr("MTTA p50");
    case AcknowledgeP90Column:
        return tr("MTTA p90");
    case ResolveP50Column:
        return tr("MTTR p50");
    case ResolveP90Column:
        return tr("MTTR p90");
    case UnacknowledgedColumn:
        return tr("Resolved by itself");
    case FlappedColumn:
        return tr("Flapped");
    case FiringColumn:
        return tr("Time firing");
    default:
        return {};
    }
}

} // namespace ops
