#include "ui/dashboards/celltip.h"

#include "ui/common/plaintip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace ops {

/// Texts come from outside, and a tool tip is rich text where it looks like it.
void showCutText(const QHelpEvent &event, QAbstractItemView &view, const QString &text, int room)
{
    const bool cut = view.fontMetrics().horizontalAdvance(text) > room;
    QToolTip::showText(event.globalPos(), cut ? plainTip(text) : QString(), &view);
}

} // namespace ops
