#pragma once

#include "core/async/task.h"
#include "core/base/result.h"
#include "core/sources/registry.h"

#include <QString>
#include <QStringList>

namespace ops {

/// Who answers at an address.
struct DetectedServer
{
    QString kind;    ///< of a source: "prometheus", "alertmanager", "elasticsearch" (OpenSearch, too), "jaeger"
    QString product; ///< "Prometheus", "VictoriaMetrics", "OpenSearch", …
    QString version; ///< empty where the server does not say
    double latencyMs = 0;
};

/// The kinds that can be told apart, in the order in which they are tried.
QStringList detectableKinds();

/// Asks the routes by which servers say who they are; reads only, nothing is changed there. `kind`: only that one.
/// Unsupported where something answers that is none of them; the server's own error where it cannot be asked at all.
Task<Result<DetectedServer>> detectServer(SourceParts parts, QString kind = QString());

} // namespace ops
