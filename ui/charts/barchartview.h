#pragma once

#include "ui/charts/smallchart.h"

#include <optional>
#include <vector>

class QAbstractAxis;

namespace ops {

/// A bar an item over one axis of values, standing or lying.
class BarChartView : public SmallChart
{
    Q_OBJECT
public:
    explicit BarChartView(QWidget *parent);

    /// The limits where the panel has them.
    struct Scale
    {
        QString unit;
        std::optional<int> decimals;
        std::optional<double> min, max;
    };
    void setItems(std::vector<ChartItem> items, const Scale &scale, bool lying);
    /// The bar's column (or row) below a point of this widget.
    std::optional<std::size_t> itemAt(QPoint at) const;

    /// How many bars of a readable width stand in so many pixels.
    static std::size_t mostItems(int pixels);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void addBars();
    void addAxes();
    QAbstractAxis *placeAxis() const;
    QAbstractAxis *valueAxis() const;
    int nameRoom() const;
    QRectF nameRect(std::size_t index) const;
    std::size_t placeOf(std::size_t index) const { return m_lying ? m_items.size() - 1 - index : index; }

    std::vector<ChartItem> m_items;
    Scale m_scale;
    bool m_lying = false;
};

} // namespace ops
