#include "ui/dashboards/variablebar.h"

#include "ui/dashboards/variablefield.h"

#include <QEvent>

#include <algorithm>

namespace ops {

namespace {

constexpr int BarMargin = 8, FieldGap = 14, RowGap = 6;

} // namespace

std::vector<QRect> flowRects(const std::vector<QSize> &sizes, int width)
{
    std::vector<QRect> rects;
    rects.reserve(sizes.size());
    int x = 0, y = 0, rowHeight = 0;
    for (const QSize &wanted : sizes) {
        const QSize size(std::min(wanted.width(), std::max(width, 1)), wanted.height());
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += rowHeight + RowGap;
            rowHeight = 0;
        }
        rects.emplace_back(QPoint(x, y), size);
        x += size.width() + FieldGap;
        rowHeight = std::max(rowHeight, size.height());
    }
    return rects;
}

VariableBar::VariableBar(VariablesVm &vm, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Variables"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const VariablesVm::Item &item : vm.items()) {
        if (item.variable.hide != Variable::Hide::Variable)
            m_fields.push_back(new VariableField(vm, item.variable.name, this));
    }
    setVisible(!m_fields.empty());
    connect(&vm, &VariablesVm::stateChanged, this, &VariableBar::render);
}

void VariableBar::render()
{
    for (VariableField *field : m_fields)
        field->render();
    arrange();
    updateGeometry();
}

std::vector<QRect> VariableBar::places(int width) const
{
    std::vector<QSize> sizes;
    sizes.reserve(m_fields.size());
    for (const VariableField *field : m_fields)
        sizes.push_back(field->sizeHint());
    return flowRects(sizes, width - 2 * BarMargin);
}

void VariableBar::arrange()
{
    const auto rects = places(width());
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setGeometry(rects[i].translated(BarMargin, BarMargin));
}

int VariableBar::heightForWidth(int width) const
{
    int bottom = 0;
    for (const QRect &rect : places(width))
        bottom = std::max(bottom, rect.y() + rect.height());
    return m_fields.empty() ? 0 : bottom + BarMargin + BarMargin / 2;
}

QSize VariableBar::sizeHint() const { return {minimumSizeHint().width(), heightForWidth(std::max(width(), 200))}; }

QSize VariableBar::minimumSizeHint() const { return {m_fields.empty() ? 0 : 120, 0}; }

void VariableBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void VariableBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

} // namespace ops
