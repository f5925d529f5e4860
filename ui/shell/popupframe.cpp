#include "ui/shell/popupframe.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace ops {

PopupFrame::PopupFrame(QWidget *parent) : QFrame(parent, Qt::Popup) { setBackgroundRole(QPalette::Base); }

void PopupFrame::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.mutedText);
    painter.fillRect(rect().adjusted(1, 1, -1, -1), theme.panel);
}

} // namespace ops
