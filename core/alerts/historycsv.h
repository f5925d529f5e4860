#pragma once

#include "core/alerts/alertstore.h"

#include <QByteArray>
#include <QStringList>
#include <QTimeZone>

#include <vector>

namespace ops {

/// A line of CSV with its end.
QByteArray csvLine(const QStringList &cells);
/// The headings.
QByteArray historyCsvHead();
/// An episode a line: times as RFC 3339 in the zone, durations in seconds. Belongs on the pool.
QByteArray historyCsv(const std::vector<HistoryPage::Row> &rows, const QTimeZone &zone);
/// The file is whole or not there. Belongs on the pool. How many bytes; Refused where it cannot be written.
Result<qint64> writeWholeFile(const QByteArray &bytes, const QString &path);

} // namespace ops
