#include "tests/core/sources/naive.h"

#include <QFile>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace ops::test {

namespace {

using nlohmann::json;

double number(const json &value)
{
    if (!value.is_string())
        return value.get<double>();
    const auto text = value.get<std::string>();
    return std::strtod(text.c_str(), nullptr);
}

std::int64_t timeOf(const json &value) { return std::llround(value.get<double>() * 1000); }

HistogramSample histogramOf(const json &pair)
{
    HistogramSample sample;
    sample.timeMs = timeOf(pair.at(0));
    sample.count = number(pair.at(1).at("count"));
    sample.sum = number(pair.at(1).at("sum"));
    for (const auto &bucket : pair.at(1).value("buckets", json::array()))
        sample.buckets.push_back(
            {bucket.at(0).get<int>(), number(bucket.at(1)), number(bucket.at(2)), number(bucket.at(3))});
    return sample;
}

NaiveSeries seriesOf(const json &row)
{
    NaiveSeries series;
    for (const auto &[name, value] : row.at("metric").items())
        series.labels.emplace_back(name, value.get<std::string>());
    std::sort(series.labels.begin(), series.labels.end());
    const auto add = [&series](const json &pair) {
        series.timesMs.push_back(timeOf(pair.at(0)));
        series.values.push_back(number(pair.at(1)));
    };
    for (const auto &pair : row.value("values", json::array()))
        add(pair);
    if (row.contains("value"))
        add(row.at("value"));
    for (const auto &pair : row.value("histograms", json::array()))
        series.histograms.push_back(histogramOf(pair));
    if (row.contains("histogram"))
        series.histograms.push_back(histogramOf(row.at("histogram")));
    return series;
}

bool same(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

bool same(const HistogramSample &a, const HistogramSample &b)
{
    return a.timeMs == b.timeMs && same(a.count, b.count) && same(a.sum, b.sum) &&
           std::equal(a.buckets.begin(), a.buckets.end(), b.buckets.begin(), b.buckets.end(), [](auto &x, auto &y) {
               return x.rule == y.rule && same(x.low, y.low) && same(x.high, y.high) && same(x.count, y.count);
           });
}

} // namespace

NaiveAnswer readNaively(const QByteArray &body)
{
    NaiveAnswer answer;
    try {
        const auto document = json::parse(body.begin(), body.end());
        const auto &data = document.at("data");
        answer.type = QString::fromStdString(data.at("resultType").get<std::string>());
        const auto &result = data.at("result");
        if (answer.type == u"scalar")
            answer.series.push_back({{}, {timeOf(result.at(0))}, {number(result.at(1))}, {}});
        else if (answer.type != u"string")
            for (const auto &row : result)
                answer.series.push_back(seriesOf(row));
        answer.valid = true;
    } catch (const json::exception &) {
        answer.valid = false;
    }
    return answer;
}

QString difference(const SeriesSet &set, const NaiveAnswer &naive)
{
    if (set.rows.size() != naive.series.size())
        return QStringLiteral("%1 series, not %2").arg(set.rows.size()).arg(naive.series.size());
    for (std::size_t i = 0; i < set.rows.size(); ++i) {
        const auto &row = set.rows[i];
        const auto &expected = naive.series[i];
        const auto times = set.timesOf(row);
        const auto values = set.valuesOf(row);
        if (row.labels != expected.labels)
            return QStringLiteral("labels of series %1").arg(i);
        if (!std::equal(times.begin(), times.end(), expected.timesMs.begin(), expected.timesMs.end()))
            return QStringLiteral("times of series %1").arg(i);
        if (!std::equal(values.begin(), values.end(), expected.values.begin(), expected.values.end(),
                        [](double a, double b) { return same(a, b); }))
            return QStringLiteral("values of series %1").arg(i);
        if (!std::equal(row.histograms.begin(), row.histograms.end(), expected.histograms.begin(),
                        expected.histograms.end(), [](auto &a, auto &b) { return same(a, b); }))
            return QStringLiteral("histograms of series %1").arg(i);
    }
    return QString();
}

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(OPS_TEST_DATA_DIR "/prometheus/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace ops::test
