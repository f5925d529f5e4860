#pragma once

#include <QColor>
#include <QListView>
#include <QTableView>

#include <functional>
#include <vector>

namespace ops {

class LegendModel;

/// Series names one after the other, in as many rows as they need; at the right of a chart one a row.
class LegendList : public QListView
{
    Q_OBJECT
public:
    LegendList(LegendModel &model, std::function<QColor(int)> colorOf, QWidget *parent);

    void setFlowing(bool flowing); ///< false: one a row
    /// Rows the names take at this width; counts no further than `most`.
    int rowsAt(int width, int most) const;
};

/// Names with a square in their colour and columns of numbers, of any model with LegendModel's roles; the headings
/// sort.
class LegendTable : public QTableView
{
    Q_OBJECT
public:
    LegendTable(QAbstractItemModel &model, std::function<QColor(int)> colorOf, QWidget *parent);

    int headHeight() const;
    /// Columns grow with their numbers and do not shrink again, so that nothing moves at each poll. Numbers are
    /// whole or not there: where they do not fit beside the names the last columns are left out.
    void fitColumns();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    std::vector<int> m_wanted; ///< widths of the columns of numbers
};

} // namespace ops
