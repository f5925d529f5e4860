#pragma once

#include "core/dashboards/model.h"
#include "core/dashboards/paneldata.h"
#include "core/dashboards/panelmarks.h"

#include <QString>
#include <QWidget>

#include <memory>

namespace ops {

/// What a panel type shows below its title. States are the frame's business: a body gets data, old or new,
/// and draws it. One class a panel type, see panels/registry.h.
class PanelBody : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Called when the data is another one; may be null, then there is nothing to show.
    virtual void setData(std::shared_ptr<const PanelData> data) = 0;
    /// Stretches of time to show with the data; bodies without a time axis have the heading's badge only.
    virtual void setMarks(const PanelMarks &) {}
    /// What a person reads off the body, in words: "0.42 %".
    virtual QString valueText() const = 0;
    /// Pixels of the time axis where the body is this wide: they decide how many points are asked for.
    virtual int plotWidth(int bodyWidth) const { return bodyWidth; }
    /// Has a text of its own for an answer without series.
    virtual bool showsNoData() const { return false; }
};

/// The panel's name for people: its title made safe, or its number where it has none.
QString panelTitle(const DashboardPanel &panel);
/// What stands in its heading: nothing where its author gave it no title.
QString panelHeading(const DashboardPanel &panel);

} // namespace ops
