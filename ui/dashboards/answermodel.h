#pragma once

#include "core/dashboards/answertable.h"

#include <QAbstractTableModel>

#include <memory>

namespace ops {

/// The first rows and columns of a panel's answer. Texts are made for the cells that are asked for.
class AnswerModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int MostRows = 1000, MostColumns = 100;

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(std::shared_ptr<const AnswerTable> table);
    /// Which part of the answer this is, as a sentence; empty where it is all.
    QString cutSentence() const;

    int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    int columnCount(const QModelIndex &parent = QModelIndex()) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const AnswerTable> m_table;
};

} // namespace ops
