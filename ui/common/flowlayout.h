#pragma once

#include <QLayout>
#include <QStyle>

#include <memory>
#include <vector>

namespace ops {

/// Puts its items side by side and begins another line where the next does not fit: chips, drop-downs.
/// Items are of one height or are centred within their line; an item wider than a line is cut to it.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; ///< all in one line
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool place) const; ///< the height it takes

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace ops
