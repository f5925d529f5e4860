#pragma once

#include "ui/dashboards/panels/gauge/gaugelayout.h"
#include "ui/dashboards/panels/valuesbody.h"
#include "ui/dashboards/panels/valuescale.h"

namespace ops {

class Context;

/// Arcs that are filled as far as their values go, beside the band of the thresholds; one a series, in a grid.
class GaugeBody : public ValuesBody
{
    Q_OBJECT
    Q_PROPERTY(int shown READ shown)
public:
    GaugeBody(const DashboardPanel &panel, Context &context, QWidget *parent);

    int shown() const { return int(m_shown.size()); }

protected:
    void valuesChanged() override;
    std::optional<std::size_t> valueAt(QPoint at) const override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    bool showsNames() const;
    QString valueTextOf(std::size_t index) const;
    void paintGauge(QPainter &painter, const QSize &cell, std::size_t index) const;
    void paintRing(QPainter &painter, const GaugePlace &place, std::size_t index) const;
    void paintTexts(QPainter &painter, const GaugePlace &place, std::size_t index) const;

    GaugeScale m_scale;
    GaugeGrid m_grid;
    std::vector<std::size_t> m_shown; ///< indices into values(), one a cell
};

} // namespace ops
