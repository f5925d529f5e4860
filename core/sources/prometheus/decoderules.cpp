#include "core/sources/prometheus/decoderules.h"

#include "core/sources/prometheus/envelope.h"

#include <cmath>

namespace ops::prometheus {

namespace {

bool readTimeText(Walk &walk, ondemand::value value, qint64 &ms)
{
    QString text;
    const bool read = readText(walk, value, text);
    ms = readRfc3339Ms(text.toStdString()).value_or(0);
    return read;
}

bool readOptionalSeconds(ondemand::value value, qint64 &ms)
{
    double seconds = 0;
    if (readNumber(value, seconds) && std::abs(seconds) < 1e12)
        ms = std::llround(seconds * 1000);
    return true;
}

bool readAlert(Walk &walk, ondemand::value value, ActiveAlert &alert)
{
    return eachField(walk, value, [&](Key key, ondemand::value part) {
        if (key == "labels")
            return readLabels(walk, part, alert.labels);
        if (key == "annotations")
            return readLabels(walk, part, alert.annotations);
        if (key == "state")
            return readText(walk, part, alert.state);
        if (key == "activeAt")
            return readTimeText(walk, part, alert.activeAtMs);
        return key == "value" ? readNumber(part, alert.value) : true;
    });
}

bool readAlerts(Walk &walk, ondemand::value value, std::vector<ActiveAlert> &alerts)
{
    return eachElement(walk, value, [&](ondemand::value one) { return readAlert(walk, one, alerts.emplace_back()); });
}

bool readRuleTexts(Walk &walk, Key key, ondemand::value part, Rule &rule)
{
    if (key == "name")
        return readText(walk, part, rule.name);
    if (key == "query")
        return readText(walk, part, rule.query);
    if (key == "health")
        return readText(walk, part, rule.health);
    if (key == "lastError")
        return readText(walk, part, rule.lastError);
    if (key == "state")
        return readText(walk, part, rule.state);
    QString type;
    if (key == "type" && readText(walk, part, type))
        rule.kind = type == u"recording" ? Rule::Kind::Recording : Rule::Kind::Alerting;
    return true;
}

bool readRule(Walk &walk, ondemand::value value, Rule &rule)
{
    return eachField(walk, value, [&](Key key, ondemand::value part) {
        if (key == "labels")
            return readLabels(walk, part, rule.labels);
        if (key == "annotations")
            return readLabels(walk, part, rule.annotations);
        if (key == "alerts")
            return readAlerts(walk, part, rule.alerts);
        if (key == "duration")
            return readOptionalSeconds(part, rule.durationMs);
        if (key == "keepFiringFor")
            return readOptionalSeconds(part, rule.keepFiringForMs);
        if (key == "lastEvaluation")
            return readTimeText(walk, part, rule.lastEvaluationMs);
        double seconds = 0;
        if (key == "evaluationTime") {
            readNumber(part, seconds);
            rule.evaluationMs = seconds * 1000;
            return true;
        }
        return readRuleTexts(walk, key, part, rule);
    });
}

bool readGroup(Walk &walk, ondemand::value value, RuleGroup &group)
{
    return eachField(walk, value, [&](Key key, ondemand::value part) {
        if (key == "name")
            return readText(walk, part, group.name);
        if (key == "file")
            return readText(walk, part, group.file);
        if (key == "interval")
            return readOptionalSeconds(part, group.intervalMs);
        if (key != "rules")
            return true;
        return eachElement(walk, part,
                           [&](ondemand::value one) { return readRule(walk, one, group.rules.emplace_back()); });
    });
}

} // namespace

Result<std::vector<RuleGroup>> decodeRules(QByteArray body)
{
    std::vector<RuleGroup> groups;
    Parser parser;
    Envelope envelope;
    const auto read = [&groups](Walk &walk, ondemand::value data) {
        return eachField(walk, data, [&](Key key, ondemand::value list) {
            if (key != "groups")
                return true;
            return eachElement(walk, list,
                               [&](ondemand::value one) { return readGroup(walk, one, groups.emplace_back()); });
        });
    };
    if (const auto error = readEnvelope(parser, std::move(body), envelope, read))
        return *error;
    return groups;
}

Result<std::vector<ActiveAlert>> decodeAlerts(QByteArray body)
{
    std::vector<ActiveAlert> alerts;
    Parser parser;
    Envelope envelope;
    const auto read = [&alerts](Walk &walk, ondemand::value data) {
        return eachField(walk, data, [&](Key key, ondemand::value list) {
            return key == "alerts" ? readAlerts(walk, list, alerts) : true;
        });
    };
    if (const auto error = readEnvelope(parser, std::move(body), envelope, read))
        return *error;
    return alerts;
}

} // namespace ops::prometheus
