#include "ui/dashboards/variableoptionmodel.h"

#include "core/base/textsafe.h"
#include "ui/common/plaintip.h"

#include <algorithm>

namespace ops {

namespace {

constexpr int LongestOption = 300;

} // namespace

void VariableOptionModel::setItem(const VariablesVm::Item &item)
{
    m_item = item;
    m_chosen = item.chosen;
    rebuild();
}

void VariableOptionModel::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    rebuild();
}

void VariableOptionModel::rebuild()
{
    beginResetModel();
    const auto matches = [this](const QString &text) { return text.contains(m_filter, Qt::CaseInsensitive); };
    m_offersAll = m_item.variable.includeAll && matches(tr("All"));
    m_rows.clear();
    for (std::size_t i = 0; i < m_item.options.size(); ++i) {
        if (m_filter.isEmpty() || matches(m_item.options[i].text))
            m_rows.push_back(i);
    }
    endResetModel();
}

QString VariableOptionModel::valueOf(int row) const
{
    if (m_offersAll && row == 0)
        return Variable::All;
    return m_item.options[m_rows[std::size_t(row - int(m_offersAll))]].value;
}

QString VariableOptionModel::textOf(int row) const
{
    if (m_offersAll && row == 0)
        return tr("All");
    return safeText(m_item.options[m_rows[std::size_t(row - int(m_offersAll))]].text, LongestOption);
}

void VariableOptionModel::toggle(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const QString value = valueOf(row);
    if (!isMulti() || value == Variable::All) {
        m_chosen = isMulti() && m_chosen.contains(value) ? QStringList() : QStringList(value);
    } else {
        m_chosen.removeAll(Variable::All);
        if (!m_chosen.removeAll(value))
            m_chosen += value;
    }
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

int VariableOptionModel::firstChosenRow() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_chosen.contains(valueOf(row)))
            return row;
    }
    return -1;
}

int VariableOptionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + int(m_offersAll);
}

QVariant VariableOptionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index.row());
    case Qt::ToolTipRole:
        return plainTip(textOf(index.row()));
    case Qt::CheckStateRole:
        if (isMulti())
            return m_chosen.contains(valueOf(index.row())) ? Qt::Checked : Qt::Unchecked;
        return QVariant();
    default:
        return QVariant();
    }
}

/// Checkable for those who read the state; what ticks is toggle(), so that a click anywhere in the row does.
Qt::ItemFlags VariableOptionModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractListModel::flags(index);
    return index.isValid() && isMulti() ? plain | Qt::ItemIsUserCheckable : plain;
}

} // namespace ops
