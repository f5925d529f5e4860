#pragma once

#include "ui/charts/smallchart.h"

#include <QStringList>

#include <optional>
#include <vector>

class QPieSeries;

namespace ops {

/// What each item is of the whole, as slices from the top, clockwise.
class PieChartView : public SmallChart
{
    Q_OBJECT
public:
    explicit PieChartView(QWidget *parent);

    void setHole(bool hole); ///< a ring
    /// `value` is taken as zero where it is negative; labels stand at slices that are wide enough.
    void setItems(const std::vector<ChartItem> &items, const QStringList &labels);
    /// The slice below a point of this widget.
    std::optional<std::size_t> itemAt(QPoint at) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showLabels();

    QPieSeries *m_series = nullptr; ///< the chart's
    QStringList m_labels;           ///< one an item; empty: none
};

} // namespace ops
