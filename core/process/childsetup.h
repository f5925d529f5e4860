#pragma once

#include <QtGlobal>

class QProcess;

namespace ops {

/// Makes a child, before its start(), the leader of a process group of its own; with diesWithUs the
/// kernel kills it (not what it started itself) when this process ends in any way. GUI thread only: the kernel
/// ties the child to the thread that starts it.
void prepareChild(QProcess &process, bool diesWithUs);

/// Sends a signal to the child and everything in its group. A pid of 0 or below is nobody.
void signalGroup(qint64 pid, int signal);

} // namespace ops
