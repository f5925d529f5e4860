#include "ui/dashboards/panelbody.h"

#include "core/base/textsafe.h"

namespace ops {

QString panelTitle(const DashboardPanel &panel)
{
    constexpr int longestTitle = 300;
    return panel.title.isEmpty() ? PanelBody::tr("Panel %1").arg(panel.id) : safeText(panel.title, longestTitle);
}

} // namespace ops
