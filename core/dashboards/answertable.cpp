#include "core/dashboards/answertable.h"

#include "core/base/textsafe.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>

namespace ops {

namespace {

constexpr std::size_t TimeColumn = 0;

struct AnswerTableText
{
    Q_DECLARE_TR_FUNCTIONS(AnswerTable)
};

/// Answers of one query share their times: compared first, which costs no sorting.
std::vector<std::int64_t> unitedMoments(const PanelData &data)
{
    std::vector<std::int64_t> times;
    for (const ChartSeries &series : data.series) {
        const auto own = series.timesMs();
        if (std::ranges::equal(own, times))
            continue;
        std::vector<std::int64_t> merged;
        merged.reserve(times.size() + own.size());
        std::ranges::set_union(times, own, std::back_inserter(merged));
        times = std::move(merged);
    }
    return times;
}

std::vector<std::string> labelNames(const PanelData &data)
{
    std::set<std::string> names;
    for (const ChartSeries &series : data.series) {
        for (const auto &[name, value] : series.set->rows[series.row].labels)
            names.insert(name);
    }
    return {names.begin(), names.end()};
}

/// The shortest text that reads back as the same number; the others as Prometheus writes them.
QString numberText(double value)
{
    if (std::isnan(value))
        return QStringLiteral("NaN");
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("+Inf") : QStringLiteral("-Inf");
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString outsideText(std::string_view text) { return safeText(QString::fromUtf8(text.data(), qsizetype(text.size()))); }

} // namespace

QString zonedTimeText(qint64 ms, const QTimeZone &zone)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    const QDateTime time = utc.toOffsetFromUtc(zone.isValid() ? zone.offsetFromUtc(utc) : 0);
    return time.toString(ms % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

AnswerTable::AnswerTable(std::shared_ptr<const PanelData> data, QTimeZone zone)
    : m_data(std::move(data))
    , m_zone(std::move(zone))
{
    if (!m_data)
        return;
    const auto instant = [](const ChartSeries &series) { return series.stepMs == 0; };
    m_overTime = !std::ranges::all_of(m_data->series, instant);
    if (m_overTime)
        m_timesMs = unitedMoments(*m_data);
    else
        m_labels = labelNames(*m_data);
}

std::size_t AnswerTable::rowCount() const
{
    if (!m_data)
        return 0;
    return m_overTime ? m_timesMs.size() : m_data->series.size();
}

std::size_t AnswerTable::columnCount() const
{
    if (!m_data)
        return 0;
    return m_overTime ? 1 + m_data->series.size() : m_labels.size() + 3;
}

QString AnswerTable::heading(std::size_t column) const
{
    if (m_overTime)
        return column == TimeColumn ? AnswerTableText::tr("Time") : m_data->series[column - 1].name;
    if (column == 0)
        return AnswerTableText::tr("Series");
    if (column <= m_labels.size())
        return outsideText(m_labels[column - 1]);
    return column == m_labels.size() + 1 ? AnswerTableText::tr("Time") : AnswerTableText::tr("Value");
}

bool AnswerTable::isNumber(std::size_t column) const
{
    return m_overTime ? column != TimeColumn : column == m_labels.size() + 2;
}

std::optional<double> AnswerTable::valueAt(std::size_t series, std::int64_t ms) const
{
    const auto times = m_data->series[series].timesMs();
    const auto at = std::ranges::lower_bound(times, ms);
    if (at == times.end() || *at != ms)
        return std::nullopt;
    return m_data->series[series].values()[std::size_t(at - times.begin())];
}

QString AnswerTable::momentText(std::size_t row, std::size_t column) const
{
    const ChartSeries &series = m_data->series[row];
    if (column == 0)
        return series.name;
    if (column <= m_labels.size())
        return outsideText(labelValue(series.set->rows[series.row].labels, m_labels[column - 1]));
    if (series.values().empty())
        return QString();
    const bool time = column == m_labels.size() + 1;
    return time ? zonedTimeText(series.timesMs().back(), m_zone) : numberText(series.values().back());
}

QString AnswerTable::text(std::size_t row, std::size_t column) const
{
    if (!m_overTime)
        return momentText(row, column);
    if (column == TimeColumn)
        return zonedTimeText(m_timesMs[row], m_zone);
    const auto value = valueAt(column - 1, m_timesMs[row]);
    return value ? numberText(*value) : QString();
}

QByteArray csvOf(const std::stop_token &stop, const AnswerTable &table)
{
    QByteArray csv = QByteArrayLiteral("\xEF\xBB\xBF");
    const std::size_t columns = table.columnCount();
    const auto addRow = [&](auto cellAt) {
        for (std::size_t column = 0; column < columns; ++column) {
            if (column > 0)
                csv += ',';
            csv += cellAt(column);
        }
        csv += "\r\n";
    };
    addRow([&](std::size_t column) { return csvCell(table.heading(column), false); });
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (stop.stop_requested())
            return QByteArray();
        addRow([&](std::size_t column) { return csvCell(table.text(row, column), table.isNumber(column)); });
    }
    return csv;
}

} // namespace ops
