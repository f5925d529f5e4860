#include "ui/dashboards/panels/unsupported/unsupportedbody.h"

namespace ops {

UnsupportedBody::UnsupportedBody(const DashboardPanel &, Context &, QWidget *parent) : PanelBody(parent) {}

} // namespace ops
