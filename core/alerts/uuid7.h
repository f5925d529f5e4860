#pragma once

#include <QString>

namespace ops {

/// A UUID of version 7: its first 48 bits are the time, so that ids made one after the other sort that way. Any thread.
QString newUuid7(qint64 nowMs);

} // namespace ops
