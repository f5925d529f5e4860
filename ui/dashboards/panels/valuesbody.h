#pragma once

#include "core/dashboards/statvalues.h"
#include "ui/dashboards/panelbody.h"

#include <QColor>

#include <optional>
#include <vector>

namespace ops {

class Context;

/// What the bodies of reduced values share: one number a series with its text and colour, what a reader hears
/// of them, and the tool tip of the one below the pointer.
class ValuesBody : public PanelBody
{
    Q_OBJECT
public:
    ValuesBody(const DashboardPanel &panel, Context &context, QWidget *parent);

    void setData(std::shared_ptr<const PanelData> data) final;
    QString valueText() const override;
    bool showsNoData() const override { return !m_panel.field.noValue.isEmpty(); }

protected:
    /// The values are others; also called when there are none.
    virtual void valuesChanged() { update(); }
    virtual std::optional<std::size_t> valueAt(QPoint) const { return std::nullopt; }
    virtual QString tipOf(std::size_t index) const;
    bool event(QEvent *event) override;

    const DashboardPanel &panel() const { return m_panel; }
    const std::shared_ptr<const PanelData> &data() const { return m_data; }
    const std::vector<StatValue> &values() const { return m_values; }
    /// Of its threshold or mapping, else of the palette by its place.
    QColor colorOf(std::size_t index) const;

private:
    DashboardPanel m_panel;
    std::shared_ptr<const PanelData> m_data;
    std::vector<StatValue> m_values;
};

/// The `most` largest values by their place, in their order; those without a number come last.
std::vector<std::size_t> largestValues(const std::vector<StatValue> &values, std::size_t most);
/// "top 20 of 5000"; empty where all are shown.
QString topText(std::size_t shown, std::size_t all);

} // namespace ops
