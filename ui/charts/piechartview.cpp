#include "ui/charts/piechartview.h"

#include "ui/theme/theme.h"

#include <QChart>
#include <QPen>
#include <QPieSeries>
#include <QPieSlice>

#include <algorithm>
#include <cmath>

namespace ops {

namespace {

constexpr double BareSize = 0.98, LabelledSize = 0.66, HoleSize = 0.58;
constexpr double LeastLabelledShare = 0.05;
constexpr int LeastLabelledSide = 150;

} // namespace

PieChartView::PieChartView(QWidget *parent) : SmallChart(parent)
{
    m_series = new QPieSeries;
    chart().addSeries(m_series);
}

void PieChartView::setHole(bool hole) { m_series->setHoleSize(hole ? HoleSize : 0); }

void PieChartView::setItems(const std::vector<ChartItem> &items, const QStringList &labels)
{
    const Theme &theme = Theme::current();
    m_series->clear();
    m_labels = labels;
    QList<QPieSlice *> slices;
    for (const ChartItem &item : items) {
        // An address of its own; a label of a slice is rich text, so the name comes as one only where it is shown.
        auto *slice = new QPieSlice(QString(), std::max(item.value, 0.0));
        slice->setColor(item.color);
        slice->setBorderColor(theme.panel);
        slice->setBorderWidth(1);
        slice->setLabelColor(theme.text);
        slice->setLabelFont(theme.smallFont);
        slice->setLabelArmLengthFactor(0.06);
        slices << slice;
    }
    m_series->append(slices);
    showLabels();
}

/// Only where they do not fall over each other.
void PieChartView::showLabels()
{
    const bool room = !m_labels.isEmpty() && std::min(width(), height()) >= LeastLabelledSide;
    m_series->setPieSize(room ? LabelledSize : BareSize);
    // A hole is a share of the whole, not of the ring.
    if (m_series->holeSize() > 0)
        m_series->setHoleSize(HoleSize * m_series->pieSize());
    const auto slices = m_series->slices();
    for (qsizetype i = 0; i < slices.size(); ++i) {
        const bool visible = room && i < m_labels.size() && slices[i]->percentage() >= LeastLabelledShare;
        slices[i]->setLabel(visible ? m_labels[i].toHtmlEscaped() : QString());
        slices[i]->setLabelVisible(visible);
    }
}

void PieChartView::resizeEvent(QResizeEvent *event)
{
    SmallChart::resizeEvent(event);
    showLabels();
}

std::optional<std::size_t> PieChartView::itemAt(QPoint at) const
{
    const QRectF area = plotArea();
    const double radius = std::min(area.width(), area.height()) / 2;
    const QPointF from = QPointF(at) - area.center();
    const double distance = std::hypot(from.x(), from.y());
    if (distance > radius * m_series->pieSize() || distance < radius * m_series->holeSize())
        return std::nullopt;
    constexpr double degreesARadian = 57.29577951308232;
    double angle = std::atan2(from.x(), -from.y()) * degreesARadian; // clockwise from the top
    if (angle < 0)
        angle += 360;
    const auto slices = m_series->slices();
    for (qsizetype i = 0; i < slices.size(); ++i) {
        if (angle >= slices[i]->startAngle() && angle < slices[i]->startAngle() + slices[i]->angleSpan())
            return std::size_t(i);
    }
    return std::nullopt;
}

} // namespace ops
