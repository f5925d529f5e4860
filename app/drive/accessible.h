#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace ops::drive {

/// The window and its open popups and dialogs as their accessible interfaces show them, without what is
/// hidden. Works in process on every platform.

/// The visible top-level widgets, popups first: what a person could point at now. Of several main windows the active
/// one counts, with what it has opened.
QList<QWidget *> visibleWindows();

/// The first visible element of that name for which `fits` is true, popups first.
QAccessibleInterface *findElement(const QString &name,
                                  const std::function<bool(QAccessibleInterface &)> &fits = nullptr);

/// Depth first over `root` and everything visible below it, until `visit` returns true.
bool walk(QAccessibleInterface *root, const std::function<bool(QAccessibleInterface &)> &visit);

QString nameOf(QAccessibleInterface &element);
/// What it shows or holds: its value, else its text; for an element without a text of its own its name.
QString valueOf(QAccessibleInterface &element);
/// Those of the element, but what is one of several exclusive choices in a menu is a "radioButton", and only
/// the view that has the focus has a focused row.
QString roleOf(QAccessibleInterface &element); ///< "button", "checkBox", "table"; stable, in English
QStringList stateNames(QAccessibleInterface &element);
/// Text that is wider or higher than the place it has.
bool isClipped(QAccessibleInterface &element);
/// True for what can be pressed: buttons, menu items, check boxes, tabs, links.
bool isPressable(QAccessibleInterface &element);

/// It is on the screen, not hidden or scrolled out of sight: where a click would reach it.
bool hasPlace(QAccessibleInterface &element);

/// The whole tree of a window as JSON, one node an element, rectangles from the window's corner in its own
/// pixels. Popups and dialogs are children of the window at its end.
QByteArray treeJson(QWidget &window);

} // namespace ops::drive
