#include "ui/dashboards/panels/barchart/barchartbody.h"

#include "ui/charts/barchartview.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ops {

namespace {

constexpr int BarNoteHeight = 16;
constexpr double LargestDrawn = 1e300; // infinities are drawn as far as there is an axis

double drawn(double value) { return std::isnan(value) ? 0 : std::clamp(value, -LargestDrawn, LargestDrawn); }

} // namespace

BarChartBody::BarChartBody(const DashboardPanel &panel, Context &context, QWidget *parent)
    : ValuesBody(panel, context, parent)
{
    m_chart = new BarChartView(this);
    m_chart->setAccessibleName(tr("%1 chart").arg(panelTitle(panel)));
}

/// Where nothing is said: as they can be named.
bool BarChartBody::isLying() const
{
    const auto wanted = panel().value.orientation;
    if (wanted != ValueStyle::Orientation::Auto)
        return wanted == ValueStyle::Orientation::Horizontal;
    constexpr int leastSlot = 48, axis = 50;
    return (width() - axis) / std::max(int(values().size()), 1) < leastSlot &&
           values().size() <= BarChartView::mostItems(height());
}

void BarChartBody::valuesChanged() { arrange(); }

/// Infinite values would leave all others without height: they take the place of the largest finite one.
void BarChartBody::show()
{
    std::vector<ChartItem> items;
    double low = 0, high = 0;
    for (const StatValue &value : values()) {
        if (std::isfinite(value.value)) {
            low = std::min(low, value.value);
            high = std::max(high, value.value);
        }
    }
    for (const std::size_t i : m_shown) {
        const double value = std::isinf(values()[i].value) ? (values()[i].value > 0 ? high : low) : values()[i].value;
        items.push_back({values()[i].name, values()[i].text, drawn(value), colorOf(i)});
    }
    const FieldStyle &field = panel().field;
    m_chart->setItems(std::move(items), {field.unit, field.decimals, field.min, field.max}, isLying());
}

void BarChartBody::arrange()
{
    const int room = isLying() ? height() : width();
    const std::size_t most = BarChartView::mostItems(room);
    m_shown = largestValues(values(), most);
    const bool cut = m_shown.size() < values().size();
    m_chart->setGeometry(rect().adjusted(0, 0, 0, cut ? -BarNoteHeight : 0));
    show();
    update();
}

std::optional<std::size_t> BarChartBody::valueAt(QPoint at) const
{
    const auto bar = m_chart->itemAt(m_chart->mapFrom(this, at));
    return bar && *bar < m_shown.size() ? std::optional(m_shown[*bar]) : std::nullopt;
}

void BarChartBody::resizeEvent(QResizeEvent *event)
{
    ValuesBody::resizeEvent(event);
    arrange();
}

void BarChartBody::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(Theme::current().smallFont);
    painter.setPen(Theme::current().mutedText);
    painter.drawText(QRect(0, height() - BarNoteHeight, width(), BarNoteHeight), Qt::AlignCenter | Qt::TextSingleLine,
                     topText(m_shown.size(), values().size()));
}

void BarChartBody::changeEvent(QEvent *event)
{
    ValuesBody::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_chart)
        show();
}

} // namespace ops
