#pragma once

#include <QString>

namespace ops {

/// "host:pid:start": who runs an op. The start (of the process, in clock ticks since the machine's) tells it from a
/// later process that got the same number.
QString thisLeaseOwner();

/// True where the owner was a process of this computer and is no more: what it ran is free at once. Nobody knows of
/// those of other computers; their leases end by time.
bool leaseOwnerIsDead(const QString &owner);

} // namespace ops
