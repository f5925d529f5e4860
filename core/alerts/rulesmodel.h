#pragma once

#include "core/alerts/ruletable.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace ops {

/// The rules that pass the filter, a row each; texts are made for the cells that are asked for. GUI thread.
class RulesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { StateColumn, NameColumn, GroupColumn, ActiveColumn, EvaluationColumn, LastColumn, ColumnCount };
    enum Role {
        ProblemRole = Qt::UserRole + 1, ///< RuleProblem as int
        KeyRole,                        ///< QString: stays with the rule from answer to answer
    };
    /// What is the matter with a rule, the gravest first.
    enum class RuleProblem { Failing, Late, Slow, Firing, Pending, None };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const RuleTable> table, std::vector<std::uint32_t> order);
    const RuleTable *table() const { return m_table.get(); }
    const RuleRow *rowAt(int row) const; ///< null outside
    int rowOfKey(const QString &key) const;
    QString keyOf(int row) const;

    int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    int columnCount(const QModelIndex &parent = QModelIndex()) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const RuleRow &row, int column) const;
    QString marks(const RuleRow &row) const;

    std::shared_ptr<const RuleTable> m_table;
    std::vector<std::uint32_t> m_order;
};

/// The rule whole, as lines of plain text: what the details show and a copy holds.
QString ruleDetails(const RuleTable &table, const RuleRow &row);

} // namespace ops
