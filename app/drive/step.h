#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QPointF>
#include <QString>

#include <optional>

namespace ops::drive {

/// One line of a drive file, as cli.md names them. Elements are named by their accessible name.
struct Step
{
    enum class Kind { Run, Press, Select, Type, Key, WaitSettled, Wait, Expect, Tree, Grab, Hover, Drag };

    Kind kind = Kind::WaitSettled;
    QString subject;                ///< action id, element to press, row to select, text to type, key, file to write
    QString target;                 ///< the element it happens in, or whose value is looked at
    std::optional<QString> value;   ///< what the value must be
    std::optional<QString> matches; ///< regular expression the value must match somewhere
    std::optional<qint64> timeoutMs;
    QPointF from, to; ///< fractions of the element's width and height: hover uses `from`
};

/// Reads one line. BadRequest says what is wrong with it.
Result<Step> readStep(const QByteArray &line);

} // namespace ops::drive
