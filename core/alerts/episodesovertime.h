#pragma once

#include "core/alerts/alertstore.h"

#include <QTimeZone>

#include <vector>

namespace ops {

/// How many episodes began in a stretch of time.
struct EpisodesBar
{
    qint64 fromMs = 0, toMs = 0;
    int began = 0, critical = 0; ///< critical ones count in both

    bool operator==(const EpisodesBar &) const = default;
};

struct EpisodesOverTime
{
    bool byDay = false; ///< bars are whole days of the zone or several of them, else hours
    std::vector<EpisodesBar> bars;
};

/// Stretches of hours or whole days, as many as can be read side by side; those without an episode are in it, too. An
/// episode that began before the range is in no bar. Pure; for the pool.
EpisodesOverTime episodesOverTime(const std::vector<EpisodeFact> &facts, TimeRange range, const QTimeZone &zone);

} // namespace ops
