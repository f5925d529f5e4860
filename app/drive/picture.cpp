#include "app/drive/picture.h"

#include "app/drive/accessible.h"
#include "core/async/onpool.h"

#include <QApplication>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

#include <algorithm>

namespace ops::drive {

namespace {

/// Its popups, dialogs and tips, from the lowest to the highest.
QList<QWidget *> windowsAbove()
{
    QList<QWidget *> above = visibleWindows();
    std::reverse(above.begin(), above.end());
    above.removeIf([](const QWidget *widget) { return widget->windowType() == Qt::Window; });
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && widget->windowType() == Qt::ToolTip)
            above << widget;
    }
    return above;
}

} // namespace

QImage pictureOf(QWidget &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    const QPoint corner = window.mapToGlobal(QPoint(0, 0));
    for (QWidget *widget : windowsAbove())
        painter.drawPixmap(widget->mapToGlobal(QPoint(0, 0)) - corner, widget->grab());
    painter.end();
    return picture.toImage();
}

Task<bool> savePng(QImage picture, QString path)
{
    auto saved = co_await OnPool([](QImage image, QString file) { return image.save(file, "PNG"); }, picture, path);
    co_return saved;
}

} // namespace ops::drive
