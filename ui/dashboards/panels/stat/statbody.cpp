#include "ui/dashboards/panels/stat/statbody.h"

#include "ui/dashboards/panels/fittingfont.h"

#include <QFontMetricsF>

#include <algorithm>

namespace ops {

namespace {

/// Width of a text in units of the font's size.
double relativeWidth(const QString &text)
{
    constexpr int reference = 100;
    return QFontMetricsF(StatTile::valueFont(reference)).horizontalAdvance(withEqualDigits(text)) / reference;
}

} // namespace

StatBody::StatBody(const DashboardPanel &panel, Context &context, QWidget *parent) : ValuesBody(panel, context, parent)
{}

void StatBody::valuesChanged()
{
    m_widest = widest();
    arrange();
}

/// Above the number; a name that stands in its place does not stand above it, too.
bool StatBody::showsNames() const
{
    const auto text = panel().value.text;
    return text == ValueStyle::Text::ValueAndName || (text == ValueStyle::Text::Auto && values().size() > 1);
}

/// What was asked for one moment has no course.
bool StatBody::showsCourse() const
{
    const auto hasCourse = [](const ChartSeries &series) { return series.stepMs > 0; };
    return panel().value.sparkline && data() && std::any_of(data()->series.begin(), data()->series.end(), hasCourse);
}

QString StatBody::largeText(std::size_t index) const
{
    switch (panel().value.text) {
    case ValueStyle::Text::Name:
        return values()[index].name;
    case ValueStyle::Text::None:
        return QString();
    default:
        return values()[index].text;
    }
}

double StatBody::widest() const
{
    constexpr double mostOfName = 12; // names may be cut, numbers may not
    const bool names = panel().value.text == ValueStyle::Text::Name;
    double widest = 0;
    for (std::size_t i = 0; i < values().size(); ++i)
        widest = std::max(widest, relativeWidth(largeText(i)));
    return names ? std::min(widest, mostOfName) : widest;
}

void StatBody::arrange()
{
    const StatLayout layout = layOutStats(size(), {int(values().size()), m_widest, showsNames(), showsCourse()});
    while (m_tiles.size() < layout.tiles.size())
        m_tiles.push_back(new StatTile(this));
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const bool used = i < layout.tiles.size();
        if (used) {
            m_tiles[i]->setGeometry(layout.tiles[i]);
            m_tiles[i]->setContent(contentOf(i, layout));
        }
        m_tiles[i]->setVisible(used);
    }
}

StatTile::Content StatBody::contentOf(std::size_t index, const StatLayout &layout) const
{
    StatTile::Content content;
    content.value = values()[index];
    content.text = largeText(index);
    content.sparkline = showsCourse();
    content.data = content.sparkline ? data() : nullptr;
    content.showsName = showsNames();
    content.colorValue = panel().value.colorValue;
    content.colorBackground = panel().value.colorBackground;
    content.valuePixels = layout.valuePixels;
    if (index + 1 == layout.tiles.size() && layout.tiles.size() < values().size())
        showRest(content, index, layout);
    return content;
}

/// The last tile that fits stands for all that do not.
void StatBody::showRest(StatTile::Content &content, std::size_t index, const StatLayout &layout) const
{
    const auto left = values().size() - index;
    if (index == 0) { // the only one that fits
        content.value.name = tr("%1 and %n more", "series", int(left) - 1).arg(content.value.name);
        return;
    }
    content.value = StatValue();
    content.value.name = tr("%n more", nullptr, int(left));
    content.showsName = false;
    content.text = tr("+%1", "so many more").arg(left);
    content.value.text = content.text;
    content.data = nullptr;
    const double room = layOutStatTile(layout.tiles[index].size(), false, false).value.width();
    content.valuePixels = std::clamp(int(room / relativeWidth(content.text)), 9, std::max(layout.valuePixels, 9));
}

void StatBody::resizeEvent(QResizeEvent *event)
{
    ValuesBody::resizeEvent(event);
    arrange();
}

} // namespace ops
