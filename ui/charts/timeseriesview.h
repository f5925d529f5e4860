#pragma once

#include "core/correlation/context.h"
#include "core/dashboards/model.h"
#include "core/dashboards/paneldata.h"
#include "core/dashboards/panelmarks.h"

#include <QColor>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace ops {

/// Draws a panel's series over time with axes, thresholds and the crosshair that all charts of a window
/// share through the Context. The series are rasterised into an image when the data, the look, the size
/// or the colours change; the pointer repaints only what lies above it. GUI thread.
///
/// Mouse: a move sets the cursor, a horizontal drag zooms in (Escape cancels it, and is then kept from the
/// window's shortcuts), a double click zooms
/// out, a click near a line tells seriesClicked(); a double click that began on a line tells it a second
/// time, so that a toggle is taken back. Keys: left and right move the cursor by a step.
class TimeSeriesView : public QWidget
{
    Q_OBJECT
public:
    explicit TimeSeriesView(Context &context, QWidget *parent = nullptr);
    ~TimeSeriesView() override;

    void setLook(const DrawStyle &draw, const FieldStyle &field);
    void setData(std::shared_ptr<const PanelData> panel); ///< null: nothing yet
    void setShown(std::vector<bool> shown);               ///< by series index; empty: all
    void setMarks(PanelMarks marks);                      ///< stretches of time behind the lines
    void setHighlighted(std::optional<int> series);       ///< the others step back
    QColor seriesColor(int index) const;                  ///< the colour it draws series `index` in

    /// One paragraph of plain text for who does not see the picture: range, extremes, last values.
    QString summary() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void seriesClicked(int series);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ops
