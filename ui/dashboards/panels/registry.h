#pragma once

#include "core/dashboards/model.h"

class QWidget;

namespace ops {

class Context;
class PanelBody;

/// The body for this type of panel; a type without one gets the text that says so. The parent owns it.
PanelBody *makePanelBody(const DashboardPanel &panel, Context &context, QWidget *parent);

} // namespace ops
