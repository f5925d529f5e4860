#include "ui/dashboards/panels/table/tablebody.h"

#include "core/correlation/context.h"
#include "ui/dashboards/panels/table/tableview.h"

#include <QVBoxLayout>

namespace ops {

TableBody::TableBody(const DashboardPanel &panel, Context &context, QWidget *parent) : PanelBody(parent)
{
    const auto show = [this, &context](DashboardPanel shown) {
        shown.field.zone = context.zone();
        m_model.setPanel(shown);
    };
    show(panel);
    connect(&context, &Context::zoneChanged, this, [show, panel] { show(panel); });
    m_table = new PanelTable(m_model, this);
    m_table->setAccessibleName(tr("%1 table").arg(panelTitle(panel)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
}

void TableBody::setData(std::shared_ptr<const PanelData> panelData)
{
    m_model.setPanelData(std::move(panelData));
    m_table->fitColumns();
}

QString TableBody::valueText() const { return tr("%n row(s)", nullptr, m_model.rowCount()); }

} // namespace ops
