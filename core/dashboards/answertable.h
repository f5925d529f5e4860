#pragma once

#include "core/base/csv.h"
#include "core/dashboards/paneldata.h"

#include <QByteArray>
#include <QString>
#include <QTimeZone>

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace ops {

/// A panel's answer as rows and columns, for people and spreadsheets. Series over time: a row a moment with
/// the values of all series in it. Values of one moment: a row a series with its labels. Making one walks all
/// samples, so it belongs on the pool; a cell's text is made when it is asked for. Never changed afterwards.
class AnswerTable
{
public:
    /// `data` may be null: a table without rows.
    AnswerTable(std::shared_ptr<const PanelData> data, QTimeZone zone);

    std::size_t rowCount() const;
    std::size_t columnCount() const;
    QString heading(std::size_t column) const;
    /// Empty where a series has no sample at that moment.
    QString text(std::size_t row, std::size_t column) const;
    /// Written by us as a number, not text from outside.
    bool isNumber(std::size_t column) const;

private:
    bool overTime() const { return m_overTime; }
    QString momentText(std::size_t row, std::size_t column) const;
    std::optional<double> valueAt(std::size_t series, std::int64_t ms) const;

    std::shared_ptr<const PanelData> m_data;
    QTimeZone m_zone;
    bool m_overTime = true;
    std::vector<std::int64_t> m_timesMs; ///< over time: of the rows, ascending
    std::vector<std::string> m_labels;   ///< else: names of the label columns, ascending
};

/// The time as RFC 3339 in the zone, with its offset and the milliseconds it has: "2026-11-24T18:00:00+08:00".
QString zonedTimeText(qint64 ms, const QTimeZone &zone);

/// The table as a spreadsheet reads it (csvCell), with a byte order mark. Empty when told to stop.
QByteArray csvOf(const std::stop_token &stop, const AnswerTable &table);

} // namespace ops
