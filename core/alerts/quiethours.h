#pragma once

#include <QString>

namespace ops {

/// A time of every day when nobody wants to be called.
struct QuietHours
{
    bool on = false;
    int fromMinute = 22 * 60; ///< of the day; where it is later than the end, the night is meant
    int toMinute = 7 * 60;    ///< exclusive; equal to the begin: the whole day
    QString zone;             ///< "Asia/Shanghai"; empty: this computer's
    bool letCritical = true;  ///< critical ones come through all the same

    bool contains(qint64 atMs) const;

    bool operator==(const QuietHours &) const = default;
};

} // namespace ops
