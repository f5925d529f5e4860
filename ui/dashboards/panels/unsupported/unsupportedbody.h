#pragma once

#include "ui/dashboards/panelbody.h"

namespace ops {

class Context;
class WrappedText;

/// Keeps the place of a panel whose type has no view here, and says which type is missing.
class UnsupportedBody : public PanelBody
{
    Q_OBJECT
public:
    UnsupportedBody(const DashboardPanel &panel, Context &context, QWidget *parent);

    void setData(std::shared_ptr<const PanelData>) override {}
    QString valueText() const override;
    bool standsAlone() const override { return true; }

private:
    WrappedText *m_text = nullptr;
};

} // namespace ops
