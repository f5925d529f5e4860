#include "ui/dashboards/panels/gauge/gaugebody.h"

#include "core/metrics/units.h"
#include "ui/dashboards/panels/fittingfont.h"
#include "ui/theme/colorwords.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ops {

namespace {

constexpr double GaugeTextContrast = 4.5;
constexpr int MostGaugePixels = 48;

/// A piece of a circle from one share of the scale to another.
void strokeArc(QPainter &painter, const QPointF &center, double radius, double width, const QColor &color, double from,
               double to)
{
    if (to <= from || radius <= 0)
        return;
    constexpr int unitsADegree = 16;
    const QRectF square(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(square, int(std::lround(gaugeAngle(from) * unitsADegree)),
                    int(std::lround((gaugeAngle(to) - gaugeAngle(from)) * unitsADegree)));
}

} // namespace

GaugeBody::GaugeBody(const DashboardPanel &panel, Context &context, QWidget *parent)
    : ValuesBody(panel, context, parent)
{}

bool GaugeBody::showsNames() const
{
    const auto text = panel().value.text;
    return text == ValueStyle::Text::ValueAndName || text == ValueStyle::Text::Name ||
           (text == ValueStyle::Text::Auto && values().size() > 1);
}

void GaugeBody::valuesChanged()
{
    m_scale = gaugeScale(panel().field, values());
    arrange();
    update();
}

void GaugeBody::arrange()
{
    m_grid = layOutGauges(size(), int(values().size()), showsNames());
    m_shown = largestValues(values(), m_grid.cells.size());
}

std::optional<std::size_t> GaugeBody::valueAt(QPoint at) const
{
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        if (m_grid.cells[i].contains(at))
            return m_shown[i];
    }
    return std::nullopt;
}

void GaugeBody::resizeEvent(QResizeEvent *event)
{
    ValuesBody::resizeEvent(event);
    arrange();
}

QString GaugeBody::valueTextOf(std::size_t index) const
{
    const auto text = panel().value.text;
    const bool none = text == ValueStyle::Text::Name || text == ValueStyle::Text::None;
    return none ? QString() : values()[index].text;
}

void GaugeBody::paintRing(QPainter &painter, const GaugePlace &place, std::size_t index) const
{
    const Theme &theme = Theme::current();
    strokeArc(painter, place.center, place.ringRadius(), place.ringWidth, theme.grid, 0, 1);
    strokeArc(painter, place.center, place.ringRadius(), place.ringWidth, colorOf(index), 0,
              m_scale.share(values()[index].value));
    if (place.bandWidth <= 0)
        return;
    for (const ScaleBand &band : scaleBands(panel().field, m_scale)) {
        if (!band.color.isEmpty())
            strokeArc(painter, place.center, place.bandRadius(), place.bandWidth, theme.named(band.color), band.from,
                      band.to);
    }
}

void GaugeBody::paintTexts(QPainter &painter, const GaugePlace &place, std::size_t index) const
{
    const Theme &theme = Theme::current();
    const QString text = valueTextOf(index);
    painter.setFont(fittingFont(text, place.value.size(), MostGaugePixels));
    painter.setPen(readableOn(colorOf(index), theme.panel, GaugeTextContrast));
    painter.drawText(place.value, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.setFont(theme.smallFont);
    painter.setPen(theme.mutedText);
    const QFontMetrics metrics(theme.smallFont);
    const auto limit = [&](const QRectF &rect, double value) {
        const QString end = formatUnit(value, panel().field.unit, panel().field.decimals);
        if (metrics.horizontalAdvance(end) <= rect.width())
            painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, end);
    };
    limit(place.minText, m_scale.min);
    limit(place.maxText, m_scale.max);
    painter.setPen(theme.text);
    painter.drawText(place.name, Qt::AlignCenter | Qt::TextSingleLine,
                     metrics.elidedText(values()[index].name, Qt::ElideMiddle, place.name.width()));
}

void GaugeBody::paintGauge(QPainter &painter, const QSize &cell, std::size_t index) const
{
    const FieldStyle &field = panel().field;
    const bool band = panel().value.thresholdMarkers && field.colorByThresholds && field.thresholds.size() > 1;
    const GaugePlace place = layOutGauge(cell, showsNames(), band);
    paintRing(painter, place, index);
    paintTexts(painter, place, index);
}

void GaugeBody::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        painter.save();
        painter.translate(m_grid.cells[i].topLeft());
        paintGauge(painter, m_grid.cells[i].size(), m_shown[i]);
        painter.restore();
    }
    painter.setFont(Theme::current().smallFont);
    painter.setPen(Theme::current().mutedText);
    painter.drawText(m_grid.note, Qt::AlignCenter | Qt::TextSingleLine, topText(m_shown.size(), values().size()));
}

} // namespace ops
