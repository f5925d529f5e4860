#include "core/sources/prometheus/decodequery.h"

#include "core/sources/prometheus/envelope.h"
#include "core/sources/prometheus/points.h"

#include <chrono>
#include <numeric>

namespace ops::prometheus {

namespace {

/// Points are read from the text of their array (points.h).
bool readArrayText(Walk &walk, ondemand::value value, std::string_view &text)
{
    ondemand::array array;
    if (auto error = value.get_array().get(array))
        return walk.broken(error);
    const auto error = array.raw_json().get(text);
    return error ? walk.broken(error) : true;
}

bool readSeconds(Walk &walk, ondemand::value value, std::int64_t &ms)
{
    const std::string_view token = value.raw_json_token();
    return readTime(token.substr(0, token.find_last_not_of(" \n\t\r") + 1), ms) ||
           walk.unexpected("a time is no number of seconds");
}

bool readBucket(Walk &walk, ondemand::value value, HistogramSample::Bucket &bucket)
{
    double rule = 0;
    double *const parts[] = {&rule, &bucket.low, &bucket.high, &bucket.count};
    std::size_t at = 0;
    const bool read = eachElement(walk, value, [&](ondemand::value part) {
        if (at >= std::size(parts))
            return walk.unexpected("a bucket is [rule, low, high, count]");
        return readNumber(part, *parts[at++]);
    });
    bucket.rule = rule >= 0 && rule <= 3 ? int(rule) : 0;
    return read && (at == std::size(parts) || walk.unexpected("a bucket is [rule, low, high, count]"));
}

bool readHistogram(Walk &walk, ondemand::value value, HistogramSample &sample)
{
    return eachField(walk, value, [&](Key key, ondemand::value part) {
        if (key == "count")
            return readNumber(part, sample.count);
        if (key == "sum")
            return readNumber(part, sample.sum);
        if (key == "buckets")
            return eachElement(walk, part, [&](ondemand::value bucket) {
                return readBucket(walk, bucket, sample.buckets.emplace_back());
            });
        return true;
    });
}

/// [time, {…}]
bool readHistogramPair(Walk &walk, ondemand::value value, HistogramSample &sample)
{
    int at = 0;
    const bool read = eachElement(walk, value, [&](ondemand::value element) {
        if (++at == 1)
            return readSeconds(walk, element, sample.timeMs);
        return at == 2 ? readHistogram(walk, element, sample) : true;
    });
    return read && (at == 2 || walk.unexpected("a histogram sample is [time, histogram]"));
}

/// The kinds of result differ in their elements, so the elements are read as they are, and a
/// "resultType" that comes after the "result" needs no second walk.
class QueryReader
{
public:
    explicit QueryReader(SeriesSet &set) : m_set(set) {}

    bool readData(Walk &walk, ondemand::value value)
    {
        return eachField(walk, value, [&](Key key, ondemand::value part) {
            if (key == "resultType")
                return readText(walk, part, m_type);
            return key == "result" ? readResult(walk, part) : true;
        });
    }

    /// False where the type of the result is unknown or none came.
    bool finish(QueryAnswer &answer);

private:
    bool readResult(Walk &walk, ondemand::value value);
    bool readRow(Walk &walk, ondemand::value value);
    bool readPoints(Walk &walk, ondemand::value value);
    bool readPoint(Walk &walk, ondemand::value value);
    bool readLone(Walk &walk, ondemand::value element);

    SeriesSet &m_set;
    std::string m_type, m_text;
    std::size_t m_rowBegin = 0;
    std::int64_t m_loneMs = 0;
    bool m_seen = false;
    int m_loneParts = 0;
};

bool QueryReader::readResult(Walk &walk, ondemand::value value)
{
    m_seen = true;
    return eachElement(walk, value, [&](ondemand::value element) {
        ondemand::json_type type{};
        if (auto error = element.type().get(type))
            return walk.broken(error);
        return type == ondemand::json_type::object ? readRow(walk, element) : readLone(walk, element);
    });
}

/// A scalar or string result is one pair in place of the list of series.
bool QueryReader::readLone(Walk &walk, ondemand::value element)
{
    ++m_loneParts;
    if (m_loneParts == 1)
        return readSeconds(walk, element, m_loneMs);
    return m_loneParts == 2 ? readText(walk, element, m_text) : walk.unexpected("a scalar is [time, value]");
}

/// Servers send points in order of time and consumers rely on it, so one that does not is put right.
void orderByTime(SeriesSet &set, std::size_t begin)
{
    std::vector<std::size_t> order(set.timesMs.size() - begin);
    std::iota(order.begin(), order.end(), begin);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return set.timesMs[a] < set.timesMs[b]; });
    std::vector<std::int64_t> times;
    std::vector<double> values;
    for (const auto from : order) {
        if (!times.empty() && times.back() == set.timesMs[from]) {
            values.back() = set.values[from];
            continue;
        }
        times.push_back(set.timesMs[from]);
        values.push_back(set.values[from]);
    }
    set.timesMs.resize(begin);
    set.values.resize(begin);
    set.timesMs.insert(set.timesMs.end(), times.begin(), times.end());
    set.values.insert(set.values.end(), values.begin(), values.end());
}

bool QueryReader::readPoints(Walk &walk, ondemand::value value)
{
    std::string_view text;
    bool ordered = true;
    if (!readArrayText(walk, value, text))
        return false;
    const bool more = m_set.timesMs.size() > m_rowBegin;
    if (!scanPoints(text, m_set, ordered))
        return walk.unexpected("the samples are no list of [time, \"value\"]");
    if (!ordered || more)
        orderByTime(m_set, m_rowBegin);
    return true;
}

bool QueryReader::readPoint(Walk &walk, ondemand::value value)
{
    std::string_view text;
    if (!readArrayText(walk, value, text))
        return false;
    if (!scanPoint(text, m_set.timesMs.emplace_back(), m_set.values.emplace_back()))
        return walk.unexpected("a sample is no [time, \"value\"]");
    if (m_set.timesMs.size() > m_rowBegin + 1)
        orderByTime(m_set, m_rowBegin);
    return true;
}

bool QueryReader::readRow(Walk &walk, ondemand::value value)
{
    SeriesSet::Row row;
    row.begin = m_rowBegin = m_set.timesMs.size();
    const auto histogram = [&](ondemand::value v) { return readHistogramPair(walk, v, row.histograms.emplace_back()); };
    const bool read = eachField(walk, value, [&](Key key, ondemand::value part) {
        if (key == "metric")
            return readLabels(walk, part, row.labels);
        if (key == "values")
            return readPoints(walk, part);
        if (key == "value")
            return readPoint(walk, part);
        if (key == "histograms")
            return eachElement(walk, part, histogram);
        return key == "histogram" ? histogram(part) : true;
    });
    if (!read)
        return false;
    row.end = m_set.timesMs.size();
    m_set.rows.push_back(std::move(row));
    return true;
}

bool QueryReader::finish(QueryAnswer &answer)
{
    const bool lone = m_loneParts == 2;
    if (!m_seen || m_loneParts == 1)
        return false;
    if (m_type == "matrix" || m_type == "vector") {
        answer.type = m_type == "matrix" ? ResultType::Matrix : ResultType::Vector;
        return !lone;
    }
    if (!lone || (m_type != "scalar" && m_type != "string"))
        return false;
    answer.type = m_type == "scalar" ? ResultType::Scalar : ResultType::String;
    answer.text = QString::fromStdString(m_text);
    if (answer.type == ResultType::String)
        return true;
    double sample = 0;
    if (!readValue(m_text, sample))
        return false;
    m_set.timesMs.push_back(m_loneMs);
    m_set.values.push_back(sample);
    m_set.rows.push_back({Labels(), 0, 1, {}});
    answer.text.clear();
    return true;
}

/// Room for the points of a document that was not seen before. Address space only: pages that no
/// point reaches are never touched.
void reserveFor(SeriesSet &set, qsizetype documentBytes)
{
    constexpr qsizetype BytesPerPoint = 20; // [1795374640,"0.25"],
    constexpr qsizetype Worthwhile = 64 << 10;
    const auto points = std::size_t(documentBytes / BytesPerPoint);
    if (documentBytes < Worthwhile || set.timesMs.capacity() >= points / 2)
        return;
    set.timesMs.reserve(points);
    set.values.reserve(points);
}

Result<QueryAnswer> decodeInto(Buffers &buffers, QByteArray body)
{
    const auto start = std::chrono::steady_clock::now();
    const auto set = buffers.takeSet();
    QueryAnswer answer;
    answer.bytes = body.size();
    reserveFor(*set, body.size());
    QueryReader reader(*set);
    Envelope envelope;
    const auto read = [&reader](Walk &walk, ondemand::value value) { return reader.readData(walk, value); };
    const auto error = readEnvelope(buffers.parser(), std::move(body), envelope, read);
    buffers.trim();
    if (error)
        return *error;
    if (!reader.finish(answer))
        return foreignJson(QStringLiteral("no \"result\" of a known \"resultType\""));
    answer.series = set;
    answer.warnings = envelope.warnings;
    answer.infos = envelope.infos;
    answer.repairedBytes = envelope.repaired;
    answer.decodeMs =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start).count();
    return answer;
}

} // namespace

Result<QueryAnswer> decodeQuery(QByteArray body, std::shared_ptr<Buffers> buffers)
{
    if (buffers) {
        if (const auto lock = buffers->tryLock())
            return decodeInto(*buffers, std::move(body));
    }
    Buffers own;
    return decodeInto(own, std::move(body));
}

} // namespace ops::prometheus
