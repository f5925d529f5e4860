#pragma once

class QAbstractItemView;
class QHelpEvent;
class QString;

namespace ops {

/// Shows a cell's text as its tool tip where it is wider than `room`; one that is read already needs none.
void showCutText(const QHelpEvent &event, QAbstractItemView &view, const QString &text, int room);

} // namespace ops
