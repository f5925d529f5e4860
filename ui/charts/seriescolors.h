#pragma once

#include "core/dashboards/model.h"
#include "core/dashboards/paneldata.h"

#include <QColor>

#include <map>
#include <vector>

namespace ops {

/// The theme's colour of the last threshold that the value reaches; invalid without thresholds.
QColor thresholdColor(const FieldStyle &field, double value);

/// Which of the theme's colours a series has: a name keeps its one from answer to answer, whichever series
/// come and go beside it; a new name takes the first that is free.
class ColorSlots
{
public:
    std::vector<int> of(const PanelData &data);

private:
    using Key = std::pair<QString, int>; ///< a name, and which of those of that name

    std::vector<Key> m_holders; ///< the last of each slot
    std::map<Key, int> m_slotOf;
};

/// One colour a series: that of its slot, the fixed one, or that of the threshold its last value reaches.
std::vector<QColor> seriesColors(const PanelData &data, const std::vector<int> &slotOf, const FieldStyle &field);

} // namespace ops
