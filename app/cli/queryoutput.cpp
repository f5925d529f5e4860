#include "app/cli/queryoutput.h"

#include "app/cli/jsonwriter.h"
#include "app/cli/output.h"
#include "core/base/number.h"

namespace ops::cli {

namespace {

void writeLabels(JsonWriter &json, const Labels &labels)
{
    json.beginObject();
    for (const auto &[name, value] : labels)
        json.key(name).string(std::string_view(value));
    json.end();
}

/// Straight text: a thousand series of a thousand points are a million of these.
void writePoints(Output &output, const SeriesSet &set, const SeriesSet::Row &row)
{
    const auto times = set.timesOf(row);
    const auto values = set.valuesOf(row);
    std::string text = "[";
    constexpr std::size_t Chunk = 32 << 10;
    for (std::size_t i = 0; i < times.size() && !output.closed(); ++i) {
        text += i ? ",[" : "[";
        text += secondsText(times[i]);
        text += ",\"";
        text += prometheusText(values[i]);
        text += "\"]";
        if (text.size() > Chunk) {
            output.write(text);
            text.clear();
        }
    }
    output.write(text += ']');
}

void writeHistograms(JsonWriter &json, const std::vector<HistogramSample> &samples)
{
    json.beginArray();
    for (const auto &sample : samples) {
        json.beginArray().raw(secondsText(sample.timeMs)).beginObject();
        json.key("count").string(prometheusText(sample.count));
        json.key("sum").string(prometheusText(sample.sum));
        json.key("buckets").raw(bucketsJson(sample)).end().end();
    }
    json.end();
}

void writeSeries(JsonWriter &json, Output &output, const SeriesSet &set, const SeriesSet::Row &row)
{
    json.beginObject();
    json.key("labels");
    writeLabels(json, row.labels);
    json.key("points").raw({});
    writePoints(output, set, row);
    if (!row.histograms.empty()) {
        json.key("histograms");
        writeHistograms(json, row.histograms);
    }
    json.end();
}

void writeExemplars(JsonWriter &json, const std::vector<Exemplar> &exemplars)
{
    json.beginArray();
    for (const auto &exemplar : exemplars) {
        json.beginObject();
        json.key("seriesLabels");
        writeLabels(json, exemplar.seriesLabels);
        json.key("labels");
        writeLabels(json, exemplar.labels);
        json.key("value").string(prometheusText(exemplar.value));
        json.key("time").raw(secondsText(exemplar.timeMs));
        json.end();
    }
    json.end();
}

} // namespace

std::string bucketsJson(const HistogramSample &sample)
{
    std::string json = "[";
    for (const auto &bucket : sample.buckets) {
        json += (json.size() > 1 ? ",[" : "[") + std::to_string(bucket.rule);
        for (const double value : {bucket.low, bucket.high, bucket.count})
            json += ",\"" + prometheusText(value) + '"';
        json += ']';
    }
    return json += ']';
}

std::string secondsText(qint64 ms)
{
    std::string text = ms < 0 ? "-" : "";
    const qint64 size = ms < 0 ? -ms : ms;
    text += std::to_string(size / 1000);
    if (const qint64 rest = size % 1000) {
        std::string decimals = std::to_string(1000 + rest);
        decimals[0] = '.';
        while (decimals.back() == '0')
            decimals.pop_back();
        text += decimals;
    }
    return text;
}

void writeQueryJson(Output &output, const Envelope &envelope, const QueryAnswer &answer,
                    const std::vector<Exemplar> *exemplars)
{
    JsonWriter json(output);
    writeHead(json, envelope);
    json.beginObject();
    json.key("resultType").string(resultTypeName(answer.type));
    json.key("series").beginArray();
    for (const auto &row : answer.series->rows) {
        if (output.closed())
            return;
        writeSeries(json, output, *answer.series, row);
    }
    json.end();
    if (answer.type == ResultType::String)
        json.key("text").string(answer.text);
    if (exemplars) {
        json.key("exemplars");
        writeExemplars(json, *exemplars);
    }
    json.key("infos").beginArray();
    for (const auto &info : answer.infos)
        json.string(info);
    json.end().end();
    writeTail(json, envelope);
}

void writeQueryRows(Output &output, const QueryAnswer &answer)
{
    JsonWriter json(output);
    if (answer.type == ResultType::String)
        json.beginObject().key("text").string(answer.text).end().line();
    for (const auto &row : answer.series->rows) {
        if (output.closed())
            return;
        writeSeries(json, output, *answer.series, row);
        json.line();
    }
}

} // namespace ops::cli
