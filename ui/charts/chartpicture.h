#pragma once

#include "ui/charts/chartplan.h"
#include "ui/charts/seriescolors.h"

#include <QColor>
#include <QImage>

#include <memory>
#include <optional>
#include <vector>

namespace ops {

/// The picture of one chart, made when it is asked for and kept until something it is made from changes.
class ChartPicture
{
public:
    void setData(std::shared_ptr<const PanelData> data);
    void setLook(const DrawStyle &draw, const FieldStyle &field);
    void setShown(std::vector<bool> shown);
    void setMarks(PanelMarks marks);
    void setFrame(TimeRange range, const QTimeZone &zone);
    void setSize(QSize size, double pixelRatio);
    /// The theme's colours or fonts changed.
    void restyle();

    const std::shared_ptr<const PanelData> &data() const { return m_data; }
    const ChartRequest &request() const { return m_request; }
    const Plotted &plotted();
    const ChartPlan &plan();
    const QImage &image();
    /// One series alone, for what steps forward; null where it is not shown.
    const QImage &seriesImage(int index);
    QColor color(int index) const;
    int timesPainted() const { return m_timesPainted; }

private:
    enum class Stale { Series, Plan, Image };
    void forget(Stale from);

    std::shared_ptr<const PanelData> m_data;
    std::vector<bool> m_shown;
    ChartRequest m_request;
    ColorSlots m_colorSlots;
    std::vector<int> m_slots; ///< by series index
    std::vector<QColor> m_colors;
    std::optional<Plotted> m_plotted;
    std::optional<ChartPlan> m_plan;
    std::optional<QImage> m_image;
    std::optional<std::pair<int, QImage>> m_seriesImage;
    int m_timesPainted = 0;
};

} // namespace ops
