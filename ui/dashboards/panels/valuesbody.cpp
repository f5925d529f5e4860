#include "ui/dashboards/panels/valuesbody.h"

#include "core/correlation/context.h"
#include "ui/common/plaintip.h"
#include "ui/theme/colorwords.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace ops {

namespace {

constexpr std::size_t MostSpokenNumbers = 20;
constexpr double ShapeContrast = 3.0;

} // namespace

ValuesBody::ValuesBody(const DashboardPanel &panel, Context &context, QWidget *parent)
    : PanelBody(parent)
    , m_panel(panel)
{
    m_panel.field.zone = context.zone();
    connect(&context, &Context::zoneChanged, this, [this, &context] {
        m_panel.field.zone = context.zone();
        setData(m_data);
    });
}

void ValuesBody::setData(std::shared_ptr<const PanelData> panelData)
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
    valuesChanged();
}

QString ValuesBody::valueText() const
{
    if (m_values.size() == 1)
        return m_values.front().text;
    QStringList parts;
    for (std::size_t i = 0; i < std::min(m_values.size(), MostSpokenNumbers); ++i)
        parts << tr("%1 %2", "series, value").arg(m_values[i].name, m_values[i].text);
    if (m_values.size() > MostSpokenNumbers)
        parts << tr("%n more", nullptr, int(m_values.size() - MostSpokenNumbers));
    return parts.join(QStringLiteral("; "));
}

QString ValuesBody::tipOf(std::size_t index) const
{
    const StatValue &value = m_values[index];
    return value.name.isEmpty() ? value.text : tr("%1: %2", "series, value").arg(value.name, value.text);
}

bool ValuesBody::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return PanelBody::event(event);
    const auto *help = static_cast<const QHelpEvent *>(event);
    const auto index = valueAt(help->pos());
    QToolTip::showText(help->globalPos(), index ? plainTip(tipOf(*index)) : QString(), this);
    return true;
}

QColor ValuesBody::colorOf(std::size_t index) const
{
    const Theme &theme = Theme::current();
    const StatValue &value = m_values[index];
    if (value.color.isEmpty())
        return theme.series(int(index));
    const QColor named = theme.named(value.color);
    return named.alpha() == 0 ? theme.mutedText : readableOn(named, theme.panel, ShapeContrast);
}

std::vector<std::size_t> largestValues(const std::vector<StatValue> &values, std::size_t most)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    if (order.size() <= most)
        return order;
    const auto rank = [&values](std::size_t i) {
        return std::isnan(values[i].value) ? -std::numeric_limits<double>::infinity() : values[i].value;
    };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rank(a) > rank(b); });
    order.resize(most);
    std::sort(order.begin(), order.end());
    return order;
}

QString topText(std::size_t shown, std::size_t all)
{
    if (shown >= all)
        return QString();
    return ValuesBody::tr("top %1 of %2").arg(shown).arg(all);
}

} // namespace ops
