#pragma once

#include "core/base/result.h"

#include <QAccessible>
#include <QPointF>
#include <QString>

class QWidget;

namespace ops::drive {

/// What a person would do, sent through the same queue of the window system as the real thing. Each returns
/// before its effects on other parts are sure to be done; nothing waits in a loop of its own.

Result<Done> press(const QString &name);
/// Chooses the row, entry or item with that text inside the named element.
Result<Done> selectIn(const QString &text, const QString &name);
/// Replaces the content of the named field.
Result<Done> typeInto(const QString &text, const QString &name);
/// "Ctrl+P", "F5", "Esc"; sequences of several keys are separated by ", ".
Result<Done> pressKeys(const QString &keys, QWidget &window);
/// Moves the pointer to a place inside the named element, in fractions of its size.
Result<Done> hover(const QString &name, QPointF at);
/// Presses at one place, moves to the other, releases.
Result<Done> drag(const QString &name, QPointF from, QPointF to);

} // namespace ops::drive
