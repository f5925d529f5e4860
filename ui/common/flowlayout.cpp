#include "ui/common/flowlayout.h"

#include <QWidget>

#include <algorithm>
#include <span>

namespace ops {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent) {}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item) { m_items.emplace_back(item); }

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *const item = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    QSize whole(0, 0);
    int shown = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        whole = {whole.width() + size.width(), std::max(whole.height(), size.height())};
        ++shown;
    }
    return whole + QSize(std::max(0, shown - 1) * spacing(), 0) +
           QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const
{
    const QMargins margins = contentsMargins();
    QSize least(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    int y = room.y();
    std::size_t next = 0;
    while (next < m_items.size()) {
        const std::size_t first = next;
        int width = 0, height = 0;
        for (; next < m_items.size(); ++next) {
            if (m_items[next]->isEmpty())
                continue;
            const QSize size = m_items[next]->sizeHint();
            const int wider = width + (width > 0 ? spacing() : 0) + size.width();
            if (width > 0 && wider > room.width())
                break;
            width = wider;
            height = std::max(height, size.height());
        }
        for (int x = room.x(); const auto &item : std::span(m_items).subspan(first, next - first)) {
            if (!place || item->isEmpty())
                continue;
            const QSize size =
                item->sizeHint().boundedTo({std::max(room.width(), item->minimumSize().width()), height});
            const QRect spot(x, y + (height - size.height()) / 2, size.width(), size.height());
            item->setGeometry(
                QStyle::visualRect(parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight, room, spot));
            x += size.width() + spacing();
        }
        y += height + (height > 0 && next < m_items.size() ? spacing() : 0);
    }
    return y - rect.y() + contentsMargins().bottom();
}

} // namespace ops
