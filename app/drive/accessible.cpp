#include "app/drive/accessible.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace ops::drive {

namespace {

bool isShown(QAccessibleInterface &element)
{
    const QAccessible::State state = element.state();
    return element.isValid() && !state.invisible;
}

/// A popup that was closed stays in the tree of its owner, and a menu is listed below its button as well as
/// being a window.
bool isOtherWindow(QAccessibleInterface &element)
{
    const auto *widget = qobject_cast<QWidget *>(element.object());
    return widget && widget->isWindow();
}

bool isText(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::StaticText:
    case QAccessible::Cell:
    case QAccessible::ColumnHeader:
    case QAccessible::RowHeader:
    case QAccessible::ListItem:
    case QAccessible::TreeItem:
        return true;
    default:
        return false;
    }
}

bool isHeading(QAccessible::Role role) { return role == QAccessible::ColumnHeader || role == QAccessible::RowHeader; }

/// The delegate knows what it needs beside the text: margins, a picture, a mark.
bool isCellClipped(const QAbstractItemView &view, QAccessibleInterface &cell)
{
    const QModelIndex index = view.indexAt(view.viewport()->mapFromGlobal(cell.rect().center()));
    return index.isValid() && !index.data().toString().isEmpty() &&
           view.sizeHintForIndex(index).width() > view.visualRect(index).width();
}

bool isHeadingClipped(const QAbstractItemView &view, QAccessibleInterface &heading)
{
    const Qt::Orientation orientation = heading.role() == QAccessible::ColumnHeader ? Qt::Horizontal : Qt::Vertical;
    for (const auto *header : view.findChildren<QHeaderView *>(QString(), Qt::FindDirectChildrenOnly)) {
        const int section = header->logicalIndexAt(header->viewport()->mapFromGlobal(heading.rect().center()));
        if (header->orientation() == orientation && orientation == Qt::Horizontal && section >= 0)
            return header->sectionSizeHint(section) > header->sectionSize(section);
    }
    return false;
}

bool isLabelClipped(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return false;
    const QSize needed = label.wordWrap() ? QSize(0, label.heightForWidth(label.width())) : label.minimumSizeHint();
    return needed.width() > label.width() || needed.height() > label.height();
}

} // namespace

QWidget *rootOf(QWidget *widget)
{
    while (widget && widget->parentWidget())
        widget = widget->parentWidget()->window();
    return widget;
}

QList<QWidget *> visibleWindows()
{
    // A popup, which may stay the active window after it has closed, belongs to whatever window it is over.
    QWidget *active = QApplication::activeWindow();
    const QWidget *front = active && active->windowType() != Qt::Popup ? rootOf(active) : nullptr;
    QList<QWidget *> windows;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        const QWidget *root = rootOf(widget);
        const bool ofOther = front && root != front && root->windowType() == Qt::Window;
        if (widget->isVisible() && widget->windowType() != Qt::ToolTip && !ofOther)
            windows << widget;
    }
    const auto rank = [](const QWidget *widget) {
        if (widget->windowType() == Qt::Popup)
            return widget == QApplication::activePopupWidget() ? 0 : 1;
        return widget->isModal() ? 2 : widget->windowType() == Qt::Dialog ? 3 : 4;
    };
    std::stable_sort(windows.begin(), windows.end(),
                     [&rank](const QWidget *a, const QWidget *b) { return rank(a) < rank(b); });
    return windows;
}

bool walk(QAccessibleInterface *root, const std::function<bool(QAccessibleInterface &)> &visit)
{
    if (!root || !isShown(*root))
        return false;
    if (visit(*root))
        return true;
    for (int i = 0; i < root->childCount(); ++i) {
        QAccessibleInterface *child = root->child(i);
        if (child && !isOtherWindow(*child) && walk(child, visit))
            return true;
    }
    return false;
}

QAccessibleInterface *findElement(const QString &name, const std::function<bool(QAccessibleInterface &)> &fits)
{
    QAccessibleInterface *found = nullptr;
    for (QWidget *window : visibleWindows()) {
        const bool done = walk(QAccessible::queryAccessibleInterface(window), [&](QAccessibleInterface &element) {
            if (nameOf(element) != name || (fits && !fits(element)))
                return false;
            found = &element;
            return true;
        });
        if (done)
            return found;
    }
    return nullptr;
}

QString nameOf(QAccessibleInterface &element) { return element.text(QAccessible::Name); }

QString valueOf(QAccessibleInterface &element)
{
    const QString value = element.text(QAccessible::Value);
    if (!value.isEmpty())
        return value;
    if (QAccessibleValueInterface *number = element.valueInterface())
        return number->currentValue().toString();
    const QVariant text = element.object() ? element.object()->property("text") : QVariant();
    return !text.isValid() && isText(element.role()) ? nameOf(element) : text.toString();
}

bool isClipped(QAccessibleInterface &element)
{
    QObject *object = element.object();
    if (object && object->property("clipped").isValid())
        return object->property("clipped").toBool();
    if (const auto *label = qobject_cast<QLabel *>(object))
        return isLabelClipped(*label);
    const auto *widget = qobject_cast<QWidget *>(object);
    if (widget && (element.role() == QAccessible::PushButton || element.role() == QAccessible::CheckBox ||
                   element.role() == QAccessible::RadioButton || element.role() == QAccessible::ButtonMenu))
        return widget->sizeHint().width() > widget->width() && !widget->property("text").toString().isEmpty() &&
               widget->fontMetrics().horizontalAdvance(widget->property("text").toString()) > widget->width();
    if (widget || !isText(element.role()))
        return false;
    const QAccessibleInterface *owner = element.parent();
    const auto *view = owner ? qobject_cast<QAbstractItemView *>(owner->object()) : nullptr;
    return view && (isHeading(element.role()) ? isHeadingClipped(*view, element) : isCellClipped(*view, element));
}

bool hasPlace(QAccessibleInterface &element)
{
    const QRect rect = element.rect();
    if (rect.isEmpty() || !element.window())
        return false;
    const auto *widget = qobject_cast<QWidget *>(element.object());
    if (!widget && element.parent())
        widget = qobject_cast<QWidget *>(element.parent()->object());
    if (const auto *view = qobject_cast<const QAbstractScrollArea *>(widget); view && !element.object())
        widget = view->viewport(); // Qt gives rows below the last one visible a place, too
    return !widget || widget->visibleRegion().intersects(QRect(widget->mapFromGlobal(rect.center()), QSize(1, 1)));
}

bool isPressable(QAccessibleInterface &element)
{
    switch (element.role()) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::Link:
    case QAccessible::ComboBox:
        return true;
    default:
        return element.actionInterface() &&
               element.actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction());
    }
}

} // namespace ops::drive
