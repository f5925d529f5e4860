#pragma once

#include "ui/dashboards/panelbody.h"

namespace ops {

class Context;
class SafeTextView;

/// A text of the file, as Markdown or as it is. Nothing is loaded for it.
class TextBody : public PanelBody
{
    Q_OBJECT
public:
    TextBody(const DashboardPanel &panel, Context &context, QWidget *parent);

    void setData(std::shared_ptr<const PanelData>) override {}
    QString valueText() const override;

private:
    SafeTextView *m_view = nullptr;
};

} // namespace ops
