#pragma once

#include "core/base/result.h"
#include "core/metrics/metricsource.h"

#include <QByteArray>

namespace ops::prometheus {

// Decoders of what a server says about itself. Pool thread; errors as in decodelists.h.

/// What /status/buildinfo says. Everything may be empty: VictoriaMetrics answers {}.
struct BuildFields
{
    QString version, application, revision, goVersion;
};

Result<BuildFields> decodeBuildInfo(QByteArray body);
Result<WalReplay> decodeWalReplay(QByteArray body);
Result<QString> decodeConfig(QByteArray body);                    ///< the YAML of /status/config
Result<std::vector<ScrapeTarget>> decodeTargets(QByteArray body); ///< the active ones

} // namespace ops::prometheus
