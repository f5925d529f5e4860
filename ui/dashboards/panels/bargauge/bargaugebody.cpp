#include "ui/dashboards/panels/bargauge/bargaugebody.h"

#include "ui/dashboards/panels/fittingfont.h"
#include "ui/theme/colorwords.h"
#include "ui/theme/theme.h"

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ops {

namespace {

constexpr double BarTextContrast = 4.5;
constexpr std::size_t MostMeasured = 400; // names that decide how wide the column of names is

/// The part of the track up to a share of its length, from its left or its lower end.
QRectF filledPart(const QRect &track, bool standing, double share)
{
    QRectF part(track);
    if (standing)
        part.setTop(part.bottom() - part.height() * share);
    else
        part.setWidth(part.width() * share);
    return part;
}

} // namespace

BarGaugeBody::BarGaugeBody(const DashboardPanel &panel, Context &context, QWidget *parent)
    : ValuesBody(panel, context, parent)
{}

bool BarGaugeBody::isStanding() const
{
    const auto wanted = panel().value.orientation;
    if (wanted == ValueStyle::Orientation::Auto) {
        constexpr std::size_t most = 6; // names of more are not readable below their bars
        const int slot = width() / std::max(int(values().size()), 1) - BarsLayout::Gap;
        return width() > height() && values().size() <= most && slot >= m_need.valueWidth;
    }
    return wanted == ValueStyle::Orientation::Vertical;
}

BarsNeed BarGaugeBody::measured() const
{
    const auto text = panel().value.text;
    const bool numbers = text != ValueStyle::Text::Name && text != ValueStyle::Text::None;
    const bool names = text == ValueStyle::Text::Name || text == ValueStyle::Text::ValueAndName ||
                       (text == ValueStyle::Text::Auto && values().size() > 1);
    const QFontMetrics small(Theme::current().smallFont), title(Theme::current().titleFont);
    BarsNeed need;
    need.count = int(values().size());
    need.lineHeight = small.height() + 2;
    for (std::size_t i = 0; i < std::min(values().size(), MostMeasured); ++i) {
        if (names)
            need.nameWidth = std::max(need.nameWidth, small.horizontalAdvance(values()[i].name) + 2);
        if (numbers)
            need.valueWidth = std::max(need.valueWidth, title.horizontalAdvance(withEqualDigits(values()[i].text)) + 2);
    }
    return need;
}

void BarGaugeBody::valuesChanged()
{
    m_scale = gaugeScale(panel().field, values());
    m_bands = scaleBands(panel().field, m_scale);
    m_need = measured();
    arrange();
    update();
}

void BarGaugeBody::arrange()
{
    m_need.standing = isStanding();
    m_layout = layOutBars(size(), m_need);
    m_shown = largestValues(values(), m_layout.bars.size());
}

void BarGaugeBody::resizeEvent(QResizeEvent *event)
{
    ValuesBody::resizeEvent(event);
    arrange();
}

std::optional<std::size_t> BarGaugeBody::valueAt(QPoint at) const
{
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const BarPlace &place = m_layout.bars[i];
        if (place.track.united(place.name).united(place.value).contains(at))
            return m_shown[i];
    }
    return std::nullopt;
}

QColor BarGaugeBody::colorAt(double share) const
{
    QColor color;
    for (const ScaleBand &band : m_bands) {
        if (share >= band.from && !band.color.isEmpty())
            color = Theme::current().named(band.color);
    }
    return color;
}

/// Over the whole track, so that a colour stands for the same value in every bar. Thresholds melt into each
/// other around where they are.
QBrush BarGaugeBody::gradientOver(const QRect &track) const
{
    const bool standing = isStanding();
    QLinearGradient gradient(standing ? track.bottomLeft() : track.topLeft(),
                             standing ? track.topLeft() : track.topRight());
    for (const ScaleBand &band : m_bands)
        gradient.setColorAt((band.from + band.to) / 2, Theme::current().named(band.color));
    return gradient;
}

void BarGaugeBody::paintBar(QPainter &painter, const QRect &track, std::size_t index) const
{
    const Theme &theme = Theme::current();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.grid);
    painter.drawRoundedRect(track, 2, 2);
    const double share = m_scale.share(values()[index].value);
    QRectF part = filledPart(track, isStanding(), share);
    if (std::isnan(values()[index].value))
        return;
    if (part.width() < 2 && !isStanding())
        part.setWidth(2); // a zero is there, too
    if (part.height() < 2 && isStanding())
        part.setTop(part.bottom() - 2);
    const QColor color = colorOf(index);
    const bool byThresholds = panel().field.colorByThresholds && m_bands.size() > 1;
    if (panel().value.barMode != ValueStyle::BarMode::Gradient)
        painter.setBrush(color);
    else if (byThresholds)
        painter.setBrush(gradientOver(track));
    else {
        QLinearGradient gradient(isStanding() ? part.bottomLeft() : part.topLeft(),
                                 isStanding() ? part.topLeft() : part.topRight());
        gradient.setColorAt(0, mixed(color, theme.panel, 0.55));
        gradient.setColorAt(1, color);
        painter.setBrush(gradient);
    }
    painter.drawRoundedRect(part, 2, 2);
}

void BarGaugeBody::paintCells(QPainter &painter, const QRect &track, std::size_t index) const
{
    constexpr int pitch = 8, cell = 6, mostCells = 300;
    const Theme &theme = Theme::current();
    const bool standing = isStanding();
    const int length = standing ? track.height() : track.width();
    const int count = std::clamp(length / pitch, 1, mostCells);
    const double step = double(length) / count;
    const double share = m_scale.share(values()[index].value);
    const bool number = !std::isnan(values()[index].value), byThresholds = panel().field.colorByThresholds;
    for (int i = 0; i < count; ++i) {
        const double middle = (i + 0.5) / count;
        QColor lit = byThresholds ? colorAt(middle) : colorOf(index);
        if (!lit.isValid())
            lit = colorOf(index);
        const bool on = number && (middle <= share || (i == 0 && share > 0));
        const QColor color = on ? lit : mixed(theme.panel, lit, 0.16);
        const double at = i * step, size = std::min(step, double(cell) * step / pitch);
        painter.fillRect(standing ? QRectF(track.left(), track.bottom() + 1 - at - size, track.width(), size)
                                  : QRectF(track.left() + at, track.top(), size, track.height()),
                         color);
    }
}

void BarGaugeBody::paintTexts(QPainter &painter, const BarPlace &place, std::size_t index) const
{
    const Theme &theme = Theme::current();
    const StatValue &value = values()[index];
    const bool standing = isStanding();
    const QFontMetrics small(theme.smallFont);
    painter.setFont(theme.smallFont);
    painter.setPen(theme.mutedText);
    painter.drawText(place.name,
                     int(standing ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                     small.elidedText(value.name, Qt::ElideMiddle, place.name.width()));
    painter.setFont(theme.titleFont);
    painter.setPen(value.color.isEmpty() ? theme.text : readableOn(colorOf(index), theme.panel, BarTextContrast));
    painter.drawText(place.value,
                     int(standing ? Qt::AlignHCenter : Qt::AlignRight) | Qt::AlignVCenter | Qt::TextSingleLine,
                     value.text);
}

void BarGaugeBody::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool cells = panel().value.barMode == ValueStyle::BarMode::Lcd;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        if (cells)
            paintCells(painter, m_layout.bars[i].track, m_shown[i]);
        else
            paintBar(painter, m_layout.bars[i].track, m_shown[i]);
        paintTexts(painter, m_layout.bars[i], m_shown[i]);
    }
    painter.setFont(Theme::current().smallFont);
    painter.setPen(Theme::current().mutedText);
    painter.drawText(m_layout.note, Qt::AlignCenter | Qt::TextSingleLine, topText(m_shown.size(), values().size()));
}

} // namespace ops
