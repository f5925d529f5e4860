#pragma once

#include "ui/dashboards/panelbody.h"

namespace ops {

class Context;

/// Keeps the place of a panel whose type has no view here. Its state says so: the body is never seen.
class UnsupportedBody : public PanelBody
{
    Q_OBJECT
public:
    UnsupportedBody(const DashboardPanel &panel, Context &context, QWidget *parent);

    void setData(std::shared_ptr<const PanelData>) override {}
    QString valueText() const override { return QString(); }
};

} // namespace ops
