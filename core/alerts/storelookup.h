#pragma once

#include "core/alerts/alertstore.h"

namespace ops {

class SqliteFile;

Result<std::vector<LiveEpisode>> readLiveEpisodes(const SqliteFile &file, const QString &cluster);

/// Those that ended since then, the oldest end first, each with its work as it was before it was closed.
Result<std::vector<LiveEpisode>> readEndedEpisodes(const SqliteFile &file, const QString &cluster, qint64 sinceMs);

/// By an episode's id or the beginning of one, or by a fingerprint or six or more of its first digits: then the open
/// episode of that alert, or its newest. BadRequest where that could be several.
Result<std::optional<LiveEpisode>> findEpisode(const SqliteFile &file, const QString &idOrPrefix);

} // namespace ops
