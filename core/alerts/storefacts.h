#pragma once

#include "core/alerts/alertstore.h"

namespace ops {

class SqliteFile;

/// Episodes that overlap the range, for statistics. Texts are shared between those of one alert.
Result<std::vector<EpisodeFact>> readFacts(const SqliteFile &file, TimeRange range, qint64 nowMs);

/// Deletes a small batch of what is too old: events after 400 days, payloads of those that stay after 30. How many
/// rows; inside a transaction.
Result<int> purgeOld(SqliteFile &file, qint64 nowMs);

Result<QString> readSetting(const SqliteFile &file, const QString &key);
Result<Done> writeSetting(const SqliteFile &file, const QString &key, const QString &value);

} // namespace ops
