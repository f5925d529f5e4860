#pragma once

#include "ui/dashboards/panels/stat/statlayout.h"
#include "ui/dashboards/panels/stat/stattile.h"
#include "ui/dashboards/panels/valuesbody.h"

#include <vector>

namespace ops {

class Context;

/// Large numbers in tiles, one for each series; by the panel's text mode with their names, only the names, or
/// neither.
class StatBody : public ValuesBody
{
    Q_OBJECT
public:
    StatBody(const DashboardPanel &panel, Context &context, QWidget *parent);

protected:
    void valuesChanged() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    bool showsNames() const;
    bool showsCourse() const;
    QString largeText(std::size_t index) const;
    double widest() const;
    StatTile::Content contentOf(std::size_t index, const StatLayout &layout) const;
    void showRest(StatTile::Content &content, std::size_t index, const StatLayout &layout) const;

    double m_widest = 0; ///< of the large texts, in units of the font's size
    std::vector<StatTile *> m_tiles;
};

} // namespace ops
