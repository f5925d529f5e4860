#pragma once

#include "core/alerts/alertaction.h"
#include "core/guard/guard.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace ops {

/// What the guard shows and the audit keeps of the writes of a desk. `names`: of the alerts, hostile text.
GuardedAction actionRecord(const AlertAction &action, const std::vector<ActionTarget> &targets,
                           const QStringList &names);
GuardedAction undoRecord(const QStringList &eventIds);
/// `broad`: why it is dangerous, sentences; none where it is an ordinary one.
GuardedAction silenceRecord(const QString &cluster, const Silence &silence, const QStringList &broad);
GuardedAction expireRecord(const QString &cluster, const QString &silenceId);

} // namespace ops
