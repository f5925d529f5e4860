#pragma once

#include "core/alerts/alertcluster.h"

#include <vector>

namespace ops {

/// A silence of a person that ends soon while it still hides something.
struct EndingSilence
{
    QString id, comment;
    qint64 endsAtMs = 0; ///< the server's clock
    int hits = 0;
};

/// Those of `person` that end within ten minutes; what the console keeps up for an acknowledgement is none of them.
/// Pure; any thread.
std::vector<EndingSilence> endingSilences(const ClusterAnswer &answer, const QString &person, qint64 serverNowMs);

} // namespace ops
