#pragma once

#include "core/dashboards/variablesvm.h"

#include <QAbstractListModel>

#include <vector>

namespace ops {

/// The options of one variable as a list to choose from: All first where it is offered, then those whose text holds
/// what is typed. Keeps a choice of its own until someone takes it.
class VariableOptionModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setItem(const VariablesVm::Item &item);
    void setFilter(const QString &text);
    /// Chosen or not; where one value is chosen at a time it takes the place of the other.
    void toggle(int row);

    const QStringList &chosen() const { return m_chosen; }
    bool isMulti() const { return m_item.variable.multi; }
    int firstChosenRow() const; ///< -1 where none is shown

    int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void rebuild();
    QString valueOf(int row) const;
    QString textOf(int row) const;

    VariablesVm::Item m_item;
    QString m_filter;
    QStringList m_chosen;
    bool m_offersAll = false;        ///< All is among the rows
    std::vector<std::size_t> m_rows; ///< into the item's options
};

} // namespace ops
