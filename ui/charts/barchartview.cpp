#include "ui/charts/barchartview.h"

#include "core/metrics/units.h"
#include "ui/theme/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QFontMetrics>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QStackedBarSeries>

#include <algorithm>
#include <cmath>
#include <map>

namespace ops {

namespace {

constexpr int LeastBarPixels = 14, PixelsATick = 70, MostTicks = 8;
constexpr int PixelsATickAbreast = 100; // their texts stand side by side, and are cut by Qt Charts where they are close
constexpr int NameGap = 6, LeastNamePixels = 28; // below that a name says nothing
constexpr double WidestNameShare = 0.35;

void styleAxis(QAbstractAxis &axis, bool grid)
{
    const Theme &theme = Theme::current();
    axis.setLabelsColor(theme.mutedText);
    axis.setLabelsFont(theme.smallFont);
    axis.setGridLineColor(theme.grid);
    axis.setGridLineVisible(grid);
    axis.setLinePen(QPen(theme.grid));
}

} // namespace

BarChartView::BarChartView(QWidget *parent) : SmallChart(parent) {}

std::size_t BarChartView::mostItems(int pixels) { return std::size_t(std::max(pixels / LeastBarPixels, 1)); }

void BarChartView::setItems(std::vector<ChartItem> items, const Scale &scale, bool lying)
{
    m_items = std::move(items);
    m_scale = scale;
    m_lying = lying;
    build();
}

/// The texts of the axes depend on the size: what is drawn is made anew, of a few hundred items at most.
void BarChartView::build()
{
    chart().removeAllSeries();
    for (QAbstractAxis *axis : chart().axes()) {
        chart().removeAxis(axis);
        delete axis;
    }
    if (m_items.empty())
        return;
    addBars();
    addAxes();
}

/// A set for each colour, in which the bars of the others have no height: bars that are stacked on nothing.
void BarChartView::addBars()
{
    std::map<QRgb, QBarSet *> sets;
    for (const ChartItem &item : m_items) {
        QBarSet *&set = sets[item.color.rgba()];
        if (!set) {
            set = new QBarSet(QString());
            set->setColor(item.color);
            set->setBorderColor(Qt::transparent);
        }
    }
    QAbstractBarSeries *series = nullptr;
    if (m_lying)
        series = new QHorizontalStackedBarSeries;
    else
        series = new QStackedBarSeries;
    series->setBarWidth(0.7);
    for (const auto &[color, set] : sets) {
        QList<qreal> heights(qsizetype(m_items.size()), 0);
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            if (m_items[i].color.rgba() == color)
                heights[qsizetype(placeOf(i))] = m_items[i].value; // the axis counts from below, people from above
        }
        set->append(heights);
        series->append(set);
    }
    chart().addSeries(series);
}

/// Names are painted here and not by the axis: it would read them as rich text, merge equal ones, and cut their
/// ends, which is where they differ.
QAbstractAxis *BarChartView::placeAxis() const
{
    auto *axis = new QBarCategoryAxis;
    QStringList places;
    for (std::size_t i = 0; i < m_items.size(); ++i)
        places << QString::number(i);
    axis->append(places);
    axis->setLabelsVisible(false);
    styleAxis(*axis, false);
    return axis;
}

int BarChartView::nameRoom() const
{
    const QFontMetrics metrics(Theme::current().smallFont);
    if (!m_lying)
        return metrics.height() + 2;
    int widest = 0;
    for (const ChartItem &item : m_items)
        widest = std::max(widest, metrics.horizontalAdvance(item.name));
    return std::min(widest + 2, int(width() * WidestNameShare)) + NameGap;
}

QRectF BarChartView::nameRect(std::size_t index) const
{
    const QRectF area = plotArea();
    const double count = double(m_items.size());
    if (m_lying) {
        const double slot = area.height() / count;
        return {0, area.top() + double(index) * slot, area.left() - NameGap, slot};
    }
    const double slot = area.width() / count;
    return {area.left() + double(index) * slot + 2, double(height() - nameRoom()), slot - 4, double(nameRoom())};
}

void BarChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(Theme::current().smallFont);
    painter.setPen(Theme::current().mutedText);
    const QFontMetrics metrics(Theme::current().smallFont);
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const QRectF room = nameRect(i);
        if (room.width() >= LeastNamePixels)
            painter.drawText(room,
                             int(m_lying ? Qt::AlignRight : Qt::AlignHCenter) | Qt::AlignVCenter | Qt::TextSingleLine,
                             metrics.elidedText(m_items[i].name, Qt::ElideMiddle, int(room.width())));
    }
}

QAbstractAxis *BarChartView::valueAxis() const
{
    double min = 0, max = 0;
    for (const ChartItem &item : m_items) {
        min = std::min(min, item.value);
        max = std::max(max, item.value);
    }
    constexpr double air = 0.04; // beyond the largest bar
    min = m_scale.min.value_or(min - (min < 0 ? air * (max - min) : 0));
    max = m_scale.max.value_or(max + (max > 0 ? air * (max - min) : 0));
    if (!(max > min))
        max = min + 1;
    auto *axis = new QCategoryAxis; // the only one with texts of our own
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setRange(min, max);
    const int fitting = m_lying ? (width() - nameRoom()) / PixelsATickAbreast : height() / PixelsATick + 1;
    const auto ticks = unitTicks(min, max, std::clamp(fitting, 2, MostTicks), m_scale.unit);
    const QStringList texts = unitTickTexts(ticks, m_scale.unit, m_scale.decimals);
    axis->setStartValue(min);
    for (std::size_t i = 0; i < ticks.size(); ++i)
        axis->append(texts[qsizetype(i)].toHtmlEscaped(), ticks[i]);
    styleAxis(*axis, true);
    return axis;
}

void BarChartView::addAxes()
{
    const int room = nameRoom();
    const int half = QFontMetrics(Theme::current().smallFont).height() / 2 + 1; // of a tick's text at the end
    chart().setMargins(m_lying ? QMargins(room, 0, 2 * half, 0) : QMargins(0, half, 0, room));
    QAbstractAxis *places = placeAxis(), *values = valueAxis();
    chart().addAxis(places, m_lying ? Qt::AlignLeft : Qt::AlignBottom);
    chart().addAxis(values, m_lying ? Qt::AlignBottom : Qt::AlignLeft);
    for (QAbstractSeries *series : chart().series()) {
        series->attachAxis(places);
        series->attachAxis(values);
    }
}

void BarChartView::resizeEvent(QResizeEvent *event)
{
    SmallChart::resizeEvent(event);
    build();
}

std::optional<std::size_t> BarChartView::itemAt(QPoint at) const
{
    const QRectF area = plotArea();
    if (m_items.empty() || !area.contains(at))
        return std::nullopt;
    const double share = m_lying ? (at.y() - area.top()) / area.height() : (at.x() - area.left()) / area.width();
    return std::min(std::size_t(std::max(share, 0.0) * double(m_items.size())), m_items.size() - 1);
}

} // namespace ops
