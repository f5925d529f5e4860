#pragma once

#include <QAbstractItemModel>

#include <algorithm>
#include <cmath>
#include <type_traits>
#include <vector>

namespace ops {

/// Sorts indices by a key; equal keys keep their order, and NaN is last in both directions.
template<class Key> void sortByKey(std::vector<std::size_t> &indices, Qt::SortOrder order, Key key)
{
    std::stable_sort(indices.begin(), indices.end(), [order, &key](std::size_t a, std::size_t b) {
        const auto x = key(a), y = key(b);
        if constexpr (std::is_floating_point_v<std::remove_const_t<decltype(x)>>) {
            if (std::isnan(x) || std::isnan(y))
                return !std::isnan(x) && std::isnan(y);
        }
        return order == Qt::AscendingOrder ? x < y : y < x;
    });
}

/// Moves the rows of a model into a new order, selections and current row with them. `rows` is what the model
/// reads its rows from; `change` calls its changePersistentIndexList(), which is protected.
template<class Change>
void reorderRows(QAbstractItemModel &model, std::vector<std::size_t> &rows, std::vector<std::size_t> newRows,
                 Change change)
{
    if (newRows == rows)
        return;
    Q_EMIT model.layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::vector<int> newRowOf(rows.size());
    for (std::size_t row = 0; row < newRows.size(); ++row)
        newRowOf[newRows[row]] = int(row);
    QModelIndexList from, to;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            from.append(model.index(int(row), column));
            to.append(model.index(newRowOf[rows[row]], column));
        }
    }
    rows = std::move(newRows);
    change(from, to);
    Q_EMIT model.layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace ops
