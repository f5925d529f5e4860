#include "ui/dashboards/panels/stat/statbody.h"

#include <QFontMetricsF>

#include <algorithm>
#include <limits>

namespace ops {

namespace {

constexpr std::size_t MostSpokenValues = 20;

/// Width of the widest text in units of the font's size. Digits count alike, so that the size stays when a
/// number changes.
double widestOf(const std::vector<StatValue> &values)
{
    constexpr int reference = 100;
    const QFontMetricsF metrics(StatTile::valueFont(reference));
    double widest = 0;
    for (const StatValue &value : values) {
        QString text = value.text;
        for (QChar &c : text) {
            if (c.isDigit())
                c = u'0';
        }
        widest = std::max(widest, metrics.horizontalAdvance(text) / reference);
    }
    return widest;
}

} // namespace

StatBody::StatBody(const DashboardPanel &panel, Context &, QWidget *parent) : PanelBody(parent), m_panel(panel) {}

void StatBody::setData(std::shared_ptr<const PanelData> panelData)
{
    m_data = std::move(panelData);
    m_values = m_data ? statValues(*m_data, m_panel) : std::vector<StatValue>();
    if (m_values.empty() && showsNoData()) {
        StatValue none;
        none.text = m_panel.field.noValue;
        none.value = std::numeric_limits<double>::quiet_NaN();
        none.color = valueColor(m_panel.field, none.value);
        m_values.push_back(std::move(none));
    }
    arrange();
}

QString StatBody::valueText() const
{
    if (m_values.size() == 1)
        return m_values.front().text;
    QStringList parts;
    for (std::size_t i = 0; i < std::min(m_values.size(), MostSpokenValues); ++i)
        parts << tr("%1 %2", "series, value").arg(m_values[i].name, m_values[i].text);
    if (m_values.size() > MostSpokenValues)
        parts << tr("%n more", nullptr, int(m_values.size() - MostSpokenValues));
    return parts.join(QStringLiteral("; "));
}

void StatBody::arrange()
{
    const bool names = m_values.size() > 1;
    const StatLayout layout = layOutStats(size(), {int(m_values.size()), widestOf(m_values), names, m_panel.value.sparkline});
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
    content.value = m_values[index];
    content.data = m_panel.value.sparkline ? m_data : nullptr;
    content.showsName = m_values.size() > 1;
    content.colorBackground = m_panel.value.colorBackground;
    content.sparkline = m_panel.value.sparkline;
    content.valuePixels = layout.valuePixels;
    const auto left = m_values.size() - index;
    if (index + 1 < layout.tiles.size() || left == 1)
        return content;
    if (index == 0) { // the only one that fits
        content.value.name = tr("%1 and %n more", "series", int(left) - 1).arg(content.value.name);
        return content;
    }
    content.value = StatValue();
    content.value.name = tr("%n more", nullptr, int(left));
    content.showsName = false;
    content.value.text = tr("+%1", "so many more").arg(left);
    content.data = nullptr;
    const double room = layOutStatTile(layout.tiles[index].size(), false, false).value.width();
    content.valuePixels = std::clamp(int(room / widestOf({content.value})), 9, std::max(layout.valuePixels, 9));
    return content;
}

void StatBody::resizeEvent(QResizeEvent *event)
{
    PanelBody::resizeEvent(event);
    arrange();
}

} // namespace ops
