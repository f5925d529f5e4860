#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

#include <vector>

namespace ops {

/// The values at the cursor, above everything else in the window and never under the pointer. It takes no
/// mouse and no focus; it is a child of the window, so no panel clips it and no window manager places it.
class ChartToolTip : public QWidget
{
    Q_OBJECT
public:
    struct Row
    {
        QColor color;
        QString name, value;
        bool strong = false; ///< the series the pointer is nearest to
    };
    struct Content
    {
        QString time;
        std::vector<Row> rows;
        int above = 0, below = 0; ///< rows that are left out
    };

    explicit ChartToolTip(QWidget *owner);

    const Content &content() const { return m_content; }
    /// Shows it beside a point of the owner, in its coordinates.
    void showAt(const QWidget &owner, QPointF point, Content content);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize wantedSize() const;
    int lineHeight() const;
    QString leftOutText(int count, bool above) const;

    Content m_content;
};

} // namespace ops
