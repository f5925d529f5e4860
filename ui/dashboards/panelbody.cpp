#include "ui/dashboards/panelbody.h"

#include "core/base/textsafe.h"

namespace ops {

QString panelHeading(const DashboardPanel &panel)
{
    constexpr int longestTitle = 300;
    return safeText(panel.title, longestTitle);
}

QString panelTitle(const DashboardPanel &panel)
{
    const QString heading = panelHeading(panel);
    return heading.isEmpty() ? PanelBody::tr("Panel %1").arg(panel.id) : heading;
}

} // namespace ops
