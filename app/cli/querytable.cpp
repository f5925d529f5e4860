#include "app/cli/csv.h"
#include "app/cli/output.h"
#include "app/cli/queryoutput.h"
#include "app/cli/text.h"
#include "core/base/number.h"
#include "core/base/table.h"

#include <QCoreApplication>

#include <set>

namespace ops::cli {

namespace {

QString valueText(double value) { return QString::fromStdString(prometheusText(value)); }

QString histogramText(const HistogramSample &sample)
{
    return Text::tr("count %1, sum %2").arg(valueText(sample.count), valueText(sample.sum));
}

TextTable momentTable(const QueryAnswer &answer, const QTimeZone &zone)
{
    TextTable table({TableColumn(Text::tr("series")), TableColumn(Text::tr("value"), TableColumn::Align::Right),
                     TableColumn(Text::tr("time"))});
    const auto &set = *answer.series;
    for (const auto &row : set.rows) {
        const QString name = seriesName(row.labels);
        for (std::size_t i = 0; i < row.size(); ++i)
            table.addRow({TableCell(name), TableCell(valueText(set.valuesOf(row)[i])),
                          TableCell(timeText(set.timesOf(row)[i], zone))});
        for (const auto &sample : row.histograms)
            table.addRow({TableCell(name), TableCell(histogramText(sample)), TableCell(timeText(sample.timeMs, zone))});
    }
    return table;
}

struct Extent
{
    double least = 0, most = 0;
    bool any = false;

    explicit Extent(std::span<const double> values)
    {
        for (const double value : values) {
            if (value != value)
                continue;
            least = any ? std::min(least, value) : value;
            most = any ? std::max(most, value) : value;
            any = true;
        }
    }
};

TextTable rangeTable(const QueryAnswer &answer)
{
    constexpr auto Right = TableColumn::Align::Right;
    TextTable table({TableColumn(Text::tr("series")), TableColumn(Text::tr("points"), Right),
                     TableColumn(Text::tr("first"), Right), TableColumn(Text::tr("last"), Right),
                     TableColumn(Text::tr("min"), Right), TableColumn(Text::tr("max"), Right)});
    const auto &set = *answer.series;
    for (const auto &row : set.rows) {
        const auto values = set.valuesOf(row);
        const Extent extent(values);
        std::vector<TableCell> cells{TableCell(seriesName(row.labels)),
                                     TableCell(QString::number(row.size() + row.histograms.size()))};
        if (!values.empty()) {
            cells.emplace_back(valueText(values.front()));
            cells.emplace_back(valueText(values.back()));
        } else if (!row.histograms.empty()) {
            cells.emplace_back(histogramText(row.histograms.front()));
            cells.emplace_back(histogramText(row.histograms.back()));
        }
        if (extent.any) {
            cells.emplace_back(valueText(extent.least));
            cells.emplace_back(valueText(extent.most));
        }
        table.addRow(std::move(cells));
    }
    return table;
}

/// Time, no value, count, sum, and the buckets as one field of JSON.
std::string histogramFields(const HistogramSample &sample)
{
    std::string fields = rfc3339(sample.timeMs).toStdString() + ",," + prometheusText(sample.count) + ',' +
                         prometheusText(sample.sum) + ',';
    return fields + csvField(bucketsJson(sample)) + '\n';
}

} // namespace

QString seriesName(const Labels &labels)
{
    QString name, rest;
    for (const auto &[label, value] : labels) {
        if (label == "__name__") {
            name = QString::fromStdString(value);
            continue;
        }
        QString quoted = QString::fromStdString(value);
        quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
        rest += (rest.isEmpty() ? QString() : QStringLiteral(", ")) + QString::fromStdString(label) +
                QStringLiteral("=\"") + quoted + u'"';
    }
    return rest.isEmpty() && !name.isEmpty() ? name : name + u'{' + rest + u'}';
}

void writeQueryTable(Output &output, const QueryAnswer &answer, const QTimeZone &zone, bool colour)
{
    if (answer.type == ResultType::String)
        output.write(answer.text + u'\n');
    if (answer.series->rows.empty())
        return;
    const TextTable table = answer.type == ResultType::Matrix ? rangeTable(answer) : momentTable(answer, zone);
    output.write(table.text(colour));
}

void writeExemplarTable(Output &output, const std::vector<Exemplar> &exemplars, const QTimeZone &zone, bool colour)
{
    TextTable table({TableColumn(Text::tr("series")), TableColumn(Text::tr("exemplar")),
                     TableColumn(Text::tr("value"), TableColumn::Align::Right), TableColumn(Text::tr("time"))});
    for (const auto &exemplar : exemplars)
        table.addRow({TableCell(seriesName(exemplar.seriesLabels)), TableCell(seriesName(exemplar.labels)),
                      TableCell(valueText(exemplar.value)), TableCell(timeText(exemplar.timeMs, zone))});
    if (!table.isEmpty())
        output.write(u'\n' + table.text(colour));
}

void writeQueryCsv(Output &output, const QueryAnswer &answer)
{
    if (answer.type == ResultType::String) {
        output.write("text\n" + csvField(answer.text) + '\n');
        return;
    }
    const auto &set = *answer.series;
    std::set<std::string> names;
    bool histograms = false;
    for (const auto &row : set.rows) {
        histograms = histograms || !row.histograms.empty();
        for (const auto &label : row.labels)
            names.insert(label.first);
    }
    std::string head;
    for (const auto &name : names)
        head += csvField(name) + ',';
    output.write(head + (histograms ? "time,value,count,sum,buckets\n" : "time,value\n"));
    const std::string end = histograms ? ",,,\n" : "\n";
    for (const auto &row : set.rows) {
        std::string labels;
        for (const auto &name : names)
            labels += csvField(labelValue(row.labels, name)) + ',';
        for (std::size_t i = 0; i < row.size() && !output.closed(); ++i)
            output.write(labels + rfc3339(set.timesOf(row)[i]).toStdString() + ',' +
                         prometheusText(set.valuesOf(row)[i]) + end);
        for (const auto &sample : row.histograms)
            output.write(labels + histogramFields(sample));
    }
}

} // namespace ops::cli
