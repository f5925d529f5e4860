#include "ui/dashboards/answermodel.h"

#include "ui/common/plaintip.h"

#include <algorithm>

namespace ops {

void AnswerModel::setTable(std::shared_ptr<const AnswerTable> table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

QString AnswerModel::cutSentence() const
{
    if (!m_table)
        return QString();
    QStringList parts;
    if (const auto rows = m_table->rowCount(); rows > std::size_t(MostRows))
        parts << tr("The first %1 of %n row(s).", nullptr, int(rows)).arg(MostRows);
    if (const auto columns = m_table->columnCount(); columns > std::size_t(MostColumns))
        parts << tr("The first %1 of %n column(s).", nullptr, int(columns)).arg(MostColumns);
    if (!parts.isEmpty())
        parts << tr("Export as CSV holds all.");
    return parts.join(u' ');
}

int AnswerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table ? 0 : int(std::min(m_table->rowCount(), std::size_t(MostRows)));
}

int AnswerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table ? 0 : int(std::min(m_table->columnCount(), std::size_t(MostColumns)));
}

QVariant AnswerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = std::size_t(index.row()), column = std::size_t(index.column());
    if (role == Qt::DisplayRole)
        return m_table->text(row, column);
    if (role == Qt::ToolTipRole)
        return plainTip(m_table->text(row, column));
    if (role == Qt::TextAlignmentRole)
        return int((m_table->isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant AnswerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_table || orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_table->heading(std::size_t(section));
    if (role == Qt::ToolTipRole)
        return plainTip(m_table->heading(std::size_t(section)));
    return {};
}

} // namespace ops
