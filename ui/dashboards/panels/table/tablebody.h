#pragma once

#include "core/dashboards/tablemodel.h"
#include "ui/dashboards/panelbody.h"

namespace ops {

class Context;
class PanelTable;

/// A row a series: its labels and its newest value.
class TableBody : public PanelBody
{
    Q_OBJECT
public:
    TableBody(const DashboardPanel &panel, Context &context, QWidget *parent);

    void setData(std::shared_ptr<const PanelData> data) override;
    QString valueText() const override;

private:
    TableModel m_model;
    PanelTable *m_table = nullptr;
};

} // namespace ops
