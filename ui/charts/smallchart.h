#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

class QChart;

namespace ops {

/// One slice or bar. The name is plain text, shown as it is written.
struct ChartItem
{
    QString name, valueText;
    double value = 0; ///< finite
    QColor color;
};

/// A widget around a Qt chart, which stays out of every header but this: without animations, ground, margins
/// and legend, in the colours and fonts of the theme. For charts of up to a few hundred items; the pointer goes
/// through it to its owner.
class SmallChart : public QWidget
{
    Q_OBJECT
public:
    explicit SmallChart(QWidget *parent);
    ~SmallChart() override;

protected:
    QChart &chart() const { return *m_chart; }
    /// In this widget's pixels.
    QRectF plotArea() const;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_view = nullptr;
    QChart *m_chart = nullptr; ///< the view's
};

} // namespace ops
