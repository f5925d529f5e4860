#pragma once

#include "ui/dashboards/panels/bargauge/barslayout.h"
#include "ui/dashboards/panels/valuesbody.h"
#include "ui/dashboards/panels/valuescale.h"

namespace ops {

class Context;

/// A bar a series on one scale, lying or standing, in one colour, as a gradient or as cells.
class BarGaugeBody : public ValuesBody
{
    Q_OBJECT
    Q_PROPERTY(int shown READ shown)
public:
    BarGaugeBody(const DashboardPanel &panel, Context &context, QWidget *parent);

    int shown() const { return int(m_shown.size()); }

protected:
    void valuesChanged() override;
    std::optional<std::size_t> valueAt(QPoint at) const override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    bool isStanding() const;
    BarsNeed measured() const;
    QColor colorAt(double share) const;
    QBrush gradientOver(const QRect &track) const;
    void paintBar(QPainter &painter, const QRect &track, std::size_t index) const;
    void paintCells(QPainter &painter, const QRect &track, std::size_t index) const;
    void paintTexts(QPainter &painter, const BarPlace &place, std::size_t index) const;

    GaugeScale m_scale;
    std::vector<ScaleBand> m_bands;
    BarsNeed m_need; ///< but for `standing`, which depends on the size
    BarsLayout m_layout;
    std::vector<std::size_t> m_shown; ///< indices into values(), one a bar
};

} // namespace ops
