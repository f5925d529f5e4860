#pragma once

#include "core/alerts/alertstore.h"

namespace ops {

class SqliteFile;

/// Reading the past. On the store's thread, outside of transactions.

/// Words and conditions become sets of labels, of which there are few, then of alerts, then of episodes: page and count
/// are answered by indexes without a look at the table.
Result<HistoryPage> searchHistory(const SqliteFile &file, const HistoryQuery &query);
Result<std::vector<AlertEvent>> readTimeline(const SqliteFile &file, const QString &episodeId);

} // namespace ops
