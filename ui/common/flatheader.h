#pragma once

#include <QHeaderView>

#include <functional>

namespace ops {

/// The headings of a table: quiet text over a line, numbers' headings at the right like their numbers, the
/// sorted one with an arrow. Names what a press on it does.
class FlatHeader : public QHeaderView
{
    Q_OBJECT
public:
    /// `isNumber` says of a section whether it holds numbers.
    FlatHeader(std::function<bool(int)> isNumber, QWidget *parent);

    QSize sectionSizeFromContents(int section) const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString textOf(int section) const;
    void paintArrow(QPainter &painter, const QRect &rect) const;

    std::function<bool(int)> m_isNumber;
};

} // namespace ops
