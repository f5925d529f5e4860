#include "core/sources/prometheus/decodestatus.h"

#include "core/sources/prometheus/envelope.h"
#include "core/time/duration.h"

namespace ops::prometheus {

namespace {

bool readTarget(Walk &walk, ondemand::value value, ScrapeTarget &target)
{
    return eachField(walk, value, [&](Key key, ondemand::value part) {
        if (key == "labels")
            return readLabels(walk, part, target.labels);
        if (key == "scrapePool")
            return readText(walk, part, target.scrapePool);
        if (key == "scrapeUrl")
            return readText(walk, part, target.scrapeUrl);
        if (key == "lastError")
            return readText(walk, part, target.lastError);
        if (key == "health")
            return readText(walk, part, target.health);
        QString text;
        if (key == "lastScrape") {
            const bool read = readText(walk, part, text);
            target.lastScrapeMs = readRfc3339Ms(text.toStdString()).value_or(0);
            return read;
        }
        if (key == "scrapeInterval") {
            const bool read = readText(walk, part, text);
            target.scrapeIntervalMs = text.isEmpty() ? 0 : parseDurationMs(text).value_or(0);
            return read;
        }
        double seconds = 0;
        if (key == "lastScrapeDuration" && readNumber(part, seconds))
            target.lastScrapeDurationMs = seconds * 1000;
        return true;
    });
}

} // namespace

Result<BuildFields> decodeBuildInfo(QByteArray body)
{
    BuildFields build;
    Parser parser;
    Envelope envelope;
    const auto read = [&build](Walk &walk, ondemand::value data) {
        return eachField(walk, data, [&](Key key, ondemand::value part) {
            if (key == "version")
                return readText(walk, part, build.version);
            if (key == "application")
                return readText(walk, part, build.application);
            if (key == "revision")
                return readText(walk, part, build.revision);
            return key == "goVersion" ? readText(walk, part, build.goVersion) : true;
        });
    };
    if (const auto error = readEnvelope(parser, std::move(body), envelope, read))
        return *error;
    return build;
}

Result<WalReplay> decodeWalReplay(QByteArray body)
{
    double min = 0, max = 0, current = 0;
    QString state;
    Parser parser;
    Envelope envelope;
    const auto read = [&](Walk &walk, ondemand::value data) {
        return eachField(walk, data, [&](Key key, ondemand::value part) {
            if (key == "min")
                return readNumber(part, min);
            if (key == "max")
                return readNumber(part, max);
            if (key == "current")
                return readNumber(part, current);
            return key == "state" ? readText(walk, part, state) : true;
        });
    };
    if (const auto error = readEnvelope(parser, std::move(body), envelope, read))
        return *error;
    const auto segment = [](double number) { return number > 0 && number < 1e15 ? qint64(number) : 0; };
    WalReplay replay;
    replay.min = segment(min);
    replay.max = segment(max);
    replay.current = segment(current);
    replay.replaying = state.isEmpty() ? replay.current < replay.max : state != u"done";
    return replay;
}

Result<QString> decodeConfig(QByteArray body)
{
    QString yaml;
    Parser parser;
    Envelope envelope;
    const auto read = [&yaml](Walk &walk, ondemand::value data) {
        return eachField(walk, data, [&](Key key, ondemand::value part) {
            return key == "yaml" ? readText(walk, part, yaml) : true;
        });
    };
    if (const auto error = readEnvelope(parser, std::move(body), envelope, read))
        return *error;
    return yaml;
}

Result<std::vector<ScrapeTarget>> decodeTargets(QByteArray body)
{
    std::vector<ScrapeTarget> targets;
    Parser parser;
    Envelope envelope;
    const auto read = [&targets](Walk &walk, ondemand::value data) {
        return eachField(walk, data, [&](Key key, ondemand::value list) {
            if (key != "activeTargets")
                return true;
            return eachElement(walk, list,
                               [&](ondemand::value one) { return readTarget(walk, one, targets.emplace_back()); });
        });
    };
    if (const auto error = readEnvelope(parser, std::move(body), envelope, read))
        return *error;
    return targets;
}

} // namespace ops::prometheus
