#pragma once

#include "core/alerts/episode.h"

namespace ops {

/// The same observation by two consoles has the same key: a hash of what was seen, of which alert, since when.
/// `signature` tells one state of a kind from the next ("silencedBy" ids; empty where there is only one).
QString eventDedupKey(const QString &cluster, const QString &fingerprint, qint64 startsAtMs, AlertEvent::Kind kind,
                      const QString &signature = QString());

} // namespace ops
