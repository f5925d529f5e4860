#pragma once

#include "core/dashboards/statvalues.h"
#include "ui/dashboards/panelbody.h"
#include "ui/dashboards/panels/stat/statlayout.h"
#include "ui/dashboards/panels/stat/stattile.h"

#include <vector>

namespace ops {

class Context;

/// Large numbers in tiles, one for each series.
class StatBody : public PanelBody
{
    Q_OBJECT
public:
    StatBody(const DashboardPanel &panel, Context &context, QWidget *parent);

    void setData(std::shared_ptr<const PanelData> data) override;
    QString valueText() const override;
    bool showsNoData() const override { return !m_panel.field.noValue.isEmpty(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    StatTile::Content contentOf(std::size_t index, const StatLayout &layout) const;

    DashboardPanel m_panel;
    std::shared_ptr<const PanelData> m_data;
    std::vector<StatValue> m_values;
    std::vector<StatTile *> m_tiles;
};

} // namespace ops
