#pragma once

#include "ui/dashboards/panels/piechart/sharemodel.h"
#include "ui/dashboards/panels/timeseries/legendplace.h"
#include "ui/dashboards/panels/valuesbody.h"

namespace ops {

class Context;
class LegendTable;
class PieChartView;

/// What each series is of the sum, as a pie or a ring, with a legend of names, values and shares. Of many the
/// largest are shown and the others added up.
class PieChartBody : public ValuesBody
{
    Q_OBJECT
public:
    PieChartBody(const DashboardPanel &panel, Context &context, QWidget *parent);

    QString valueText() const override;

protected:
    void valuesChanged() override;
    std::optional<std::size_t> valueAt(QPoint at) const override;
    QString tipOf(std::size_t slice) const override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeLegend();
    void show();
    QColor sliceColor(std::size_t slice) const;
    QString labelOf(std::size_t slice) const;
    LegendNeed need() const;
    void arrange();

    ShareModel m_shares;
    PieChartView *m_chart = nullptr;
    LegendTable *m_legend = nullptr; ///< none where the panel wants no legend
};

} // namespace ops
