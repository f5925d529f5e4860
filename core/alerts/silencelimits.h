#pragma once

#include "core/alerts/alertrow.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace ops {

/// How much a silence would hide of what fires now.
struct SilenceReach
{
    int firing = 0, hit = 0, criticalHit = 0; ///< alerts of its cluster
    qint64 lengthMs = 0;                      ///< from now to its end

    double share() const { return firing > 0 ? double(hit) / firing : 0; }
};

/// Why a silence is so broad that the operator has to type the environment's name; translated sentences, none where
/// it is an ordinary one: more than one alert and over 30 % of them, critical ones, or longer than a day.
QStringList broadReasons(const SilenceReach &reach);

/// False where every matcher matches the empty value: such a silence would hide everything, and servers refuse it.
bool hasRealMatcher(const Matchers &matchers);

SilenceReach reachOf(const Silence &silence, const QString &cluster, const std::vector<AlertRow> &rows, qint64 nowMs);

} // namespace ops
