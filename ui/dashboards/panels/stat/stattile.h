#pragma once

#include "core/dashboards/paneldata.h"
#include "core/dashboards/statvalues.h"

#include <QWidget>

#include <memory>

namespace ops {

/// One value of a stat panel: its text as large as the owner says, whose it is, and the course it took.
/// The name is its accessible name, the text its accessible value.
class StatTile : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text)
    Q_PROPERTY(bool clipped READ isClipped)
public:
    struct Content
    {
        StatValue value;
        QString text;                          ///< in large: the value, in its place the name, or nothing
        std::shared_ptr<const PanelData> data; ///< of the sparkline; null: none
        bool showsName = false, colorValue = true, colorBackground = false, sparkline = false;
        int valuePixels = 24;
    };

    explicit StatTile(QWidget *parent = nullptr);

    void setContent(Content content);
    const QString &text() const { return m_content.value.text; }
    const QString &largeText() const { return m_content.text; }
    bool showsName() const { return m_content.showsName; }
    bool isClipped() const;

    static QFont valueFont(int pixels);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintCourse(QPainter &painter, const QRect &rect, const QColor &color) const;

    Content m_content;
};

} // namespace ops
