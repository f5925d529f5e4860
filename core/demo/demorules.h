#pragma once

#include <QByteArray>

namespace ops::demo {

/// The shipped alert rules in the demo's time, where an incident is to be seen within a minute: what waits less than
/// ten minutes (`for`) waits 20 seconds at most, and windows of five minutes are of one. What waits ten minutes
/// or longer stays as it is.
QByteArray demoRules(const QByteArray &shipped);

} // namespace ops::demo
