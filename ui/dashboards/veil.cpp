#include "ui/dashboards/veil.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace ops {

Veil::Veil(QWidget *parent) : QWidget(parent) { setAttribute(Qt::WA_TransparentForMouseEvents); }

void Veil::paintEvent(QPaintEvent *)
{
    QColor color = Theme::current().panel;
    color.setAlpha(120);
    QPainter(this).fillRect(rect(), color);
}

} // namespace ops
