#include "core/sources/prometheus/decodelists.h"

#include "core/sources/prometheus/envelope.h"

#include <cmath>

namespace ops::prometheus {

Result<QStringList> decodeNames(QByteArray body)
{
    QStringList names;
    Parser parser;
    Envelope envelope;
    const auto read = [&names](Walk &walk, ondemand::value data) { return readTexts(walk, data, names); };
    if (const auto error = readEnvelope(parser, std::move(body), envelope, read))
        return *error;
    return names;
}

Result<std::vector<Labels>> decodeSeries(QByteArray body)
{
    std::vector<Labels> series;
    Parser parser;
    Envelope envelope;
    const auto read = [&series](Walk &walk, ondemand::value data) {
        return eachElement(walk, data,
                           [&](ondemand::value one) { return readLabels(walk, one, series.emplace_back()); });
    };
    if (const auto error = readEnvelope(parser, std::move(body), envelope, read))
        return *error;
    return series;
}

Result<std::vector<MetricMetadata>> decodeMetadata(QByteArray body)
{
    std::vector<MetricMetadata> all;
    Parser parser;
    Envelope envelope;
    // {"metric":[{"type","help","unit"}]}: a list, as targets may differ.
    const auto readOne = [&all](Walk &walk, const QString &metric, ondemand::value value) {
        auto &one = all.emplace_back();
        one.metric = metric;
        return eachField(walk, value, [&](Key key, ondemand::value part) {
            if (key == "type")
                return readText(walk, part, one.type);
            if (key == "help")
                return readText(walk, part, one.help);
            return key == "unit" ? readText(walk, part, one.unit) : true;
        });
    };
    const auto read = [&readOne](Walk &walk, ondemand::value data) {
        return eachField(walk, data, [&](Key key, ondemand::value list) {
            std::string metric;
            if (!readKey(walk, key, metric))
                return false;
            const auto name = QString::fromStdString(metric);
            return eachElement(walk, list, [&](ondemand::value one) { return readOne(walk, name, one); });
        });
    };
    if (const auto error = readEnvelope(parser, std::move(body), envelope, read))
        return *error;
    return all;
}

Result<std::vector<Exemplar>> decodeExemplars(QByteArray body)
{
    std::vector<Exemplar> all;
    Parser parser;
    Envelope envelope;
    const auto readOne = [](Walk &walk, ondemand::value value, Exemplar &one) {
        return eachField(walk, value, [&](Key key, ondemand::value part) {
            if (key == "labels")
                return readLabels(walk, part, one.labels);
            if (key == "value")
                return readNumber(part, one.value);
            double seconds = 0;
            if (key == "timestamp" && readNumber(part, seconds) && std::abs(seconds) < 1e12)
                one.timeMs = std::llround(seconds * 1000);
            return true;
        });
    };
    const auto read = [&](Walk &walk, ondemand::value data) {
        return eachElement(walk, data, [&](ondemand::value series) {
            const std::size_t first = all.size();
            Labels labels;
            const bool done = eachField(walk, series, [&](Key key, ondemand::value part) {
                if (key == "seriesLabels")
                    return readLabels(walk, part, labels);
                if (key != "exemplars")
                    return true;
                return eachElement(walk, part,
                                   [&](ondemand::value one) { return readOne(walk, one, all.emplace_back()); });
            });
            for (std::size_t i = first; i < all.size(); ++i)
                all[i].seriesLabels = labels;
            return done;
        });
    };
    if (const auto error = readEnvelope(parser, std::move(body), envelope, read))
        return *error;
    return all;
}

} // namespace ops::prometheus
