#pragma once

#include "core/dashboards/legendmodel.h"
#include "ui/dashboards/panelbody.h"
#include "ui/dashboards/panels/timeseries/legendplace.h"

namespace ops {

class Context;
class LegendList;
class LegendTable;
class TimeSeriesView;

/// A chart over time with its legend below or at the right, as a list or a table. A panel too small for
/// both shows the chart alone. Escape, in either, draws all series again.
class TimeSeriesBody : public PanelBody
{
    Q_OBJECT
public:
    TimeSeriesBody(const DashboardPanel &panel, Context &context, QWidget *parent);

    void setData(std::shared_ptr<const PanelData> data) override;
    void setMarks(const PanelMarks &marks) override;
    QString valueText() const override;
    int plotWidth(int bodyWidth) const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeLegend(const QString &title);
    LegendNeed need() const;
    void arrange();

    LegendStyle m_style;
    FieldStyle m_field;
    std::shared_ptr<const PanelData> m_data;
    TimeSeriesView *m_chart = nullptr;
    LegendModel m_legend;
    LegendList *m_list = nullptr; ///< one of the two, or none where the panel wants no legend
    LegendTable *m_table = nullptr;
};

} // namespace ops
