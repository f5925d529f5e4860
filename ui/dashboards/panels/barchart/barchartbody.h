#pragma once

#include "ui/dashboards/panels/valuesbody.h"

namespace ops {

class BarChartView;
class Context;

/// A bar a series over an axis of values. Of many the largest are shown, which a line below says.
class BarChartBody : public ValuesBody
{
    Q_OBJECT
    Q_PROPERTY(int shown READ shown)
public:
    BarChartBody(const DashboardPanel &panel, Context &context, QWidget *parent);

    int shown() const { return int(m_shown.size()); }

protected:
    void valuesChanged() override;
    std::optional<std::size_t> valueAt(QPoint at) const override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isLying() const;
    void show();
    void arrange();

    BarChartView *m_chart = nullptr;
    std::vector<std::size_t> m_shown; ///< indices into values(), one a bar
};

} // namespace ops
