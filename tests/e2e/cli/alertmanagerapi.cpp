#include "tests/e2e/cli/alertmanagerapi.h"

#include "core/alerts/alert.h"

#include <QDateTime>
#include <QUuid>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ops::test {

namespace {

using nlohmann::json;

const Headers JsonHeaders{{"Content-Type", "application/json"}};

std::string timeOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs).toStdString();
}

QByteArray textOf(const json &value) { return QByteArray::fromStdString(value.dump()); }

bool holds(const json &matcher, const AlertmanagerApi::Pairs &labels)
{
    const auto it = labels.find(matcher["name"].get<std::string>());
    const std::string value = it == labels.end() ? std::string() : it->second;
    return (value == matcher["value"].get<std::string>()) == matcher.value("isEqual", true);
}

} // namespace

AlertmanagerApi::AlertmanagerApi() : m_startedMs(QDateTime::currentMSecsSinceEpoch() - 3'600'000)
{
    setHandler([this](const ServedRequest &request) { return serve(request); });
}

void AlertmanagerApi::fire(const Pairs &labels, const Pairs &annotations)
{
    m_alerts.push_back({labels, annotations, QDateTime::currentMSecsSinceEpoch() - 60000});
}

void AlertmanagerApi::resolve(const QString &alertName)
{
    std::erase_if(m_alerts,
                  [&](const FiringAlert &alert) { return alert.labels.at("alertname") == alertName.toStdString(); });
}

int AlertmanagerApi::writes() const
{
    return int(std::count_if(requests().begin(), requests().end(),
                             [](const ServedRequest &request) { return request.method != "GET"; }));
}

int AlertmanagerApi::activeSilences() const
{
    return int(
        std::count_if(m_silences.begin(), m_silences.end(), [](const KeptSilence &one) { return !one.expired; }));
}

Script AlertmanagerApi::serve(const ServedRequest &request)
{
    const QByteArray path = request.path();
    if (m_broken != 0)
        return htmlAnswer(m_broken, "Bad Gateway");
    if (path == "/api/v2/alerts" && request.method == "GET")
        return jsonAnswer(alertsJson());
    if (path == "/api/v2/silences" && request.method == "GET")
        return jsonAnswer(silencesJson());
    if (path == "/api/v2/silences" && request.method == "POST")
        return post(request.body);
    if (path.startsWith("/api/v2/silence/") && request.method == "DELETE")
        return expire(path.mid(path.lastIndexOf('/') + 1));
    if (path.startsWith("/api/v2/silence/")) {
        const json all = json::parse(silencesJson().toStdString());
        for (const json &one : all) {
            if (path.endsWith(QByteArray::fromStdString(one["id"].get<std::string>())))
                return jsonAnswer(textOf(one));
        }
        return answer(404, "");
    }
    if (path == "/api/v2/status")
        return jsonAnswer(textOf(json{{"cluster", {{"status", "disabled"}, {"peers", json::array()}}},
                                      {"versionInfo", {{"version", "0.25.0"}}},
                                      {"config", {{"original", "route:\n  receiver: nobody\n"}}},
                                      {"uptime", timeOf(m_startedMs)}}));
    return answer(404, "{\"code\":404,\"message\":\"path was not found\"}", JsonHeaders);
}

std::vector<std::string> AlertmanagerApi::silencersOf(const FiringAlert &alert) const
{
    std::vector<std::string> ids;
    for (const KeptSilence &silence : m_silences) {
        const json matchers = json::parse(silence.body)["matchers"];
        const bool all = std::all_of(matchers.begin(), matchers.end(),
                                     [&](const json &matcher) { return holds(matcher, alert.labels); });
        if (all && !silence.expired)
            ids.push_back(silence.id);
    }
    return ids;
}

QByteArray AlertmanagerApi::alertsJson() const
{
    json all = json::array();
    for (const FiringAlert &alert : m_alerts) {
        const auto silencedBy = silencersOf(alert);
        Labels labels(alert.labels.begin(), alert.labels.end());
        all.push_back({{"labels", alert.labels},
                       {"annotations", alert.annotations},
                       {"startsAt", timeOf(alert.startsAtMs)},
                       {"updatedAt", timeOf(QDateTime::currentMSecsSinceEpoch())},
                       {"endsAt", timeOf(QDateTime::currentMSecsSinceEpoch() + 240000)},
                       {"fingerprint", fingerprintOf(labels).toStdString()},
                       {"receivers", json::array({{{"name", "nobody"}}})},
                       {"status",
                        {{"state", silencedBy.empty() ? "active" : "suppressed"},
                         {"silencedBy", silencedBy},
                         {"inhibitedBy", json::array()}}}});
    }
    return textOf(all);
}

QByteArray AlertmanagerApi::silencesJson() const
{
    json all = json::array();
    for (const KeptSilence &silence : m_silences) {
        json one = json::parse(silence.body);
        one["id"] = silence.id;
        one["status"] = {{"state", silence.expired ? "expired" : "active"}};
        one["updatedAt"] = timeOf(QDateTime::currentMSecsSinceEpoch());
        one["startsAt"] = timeOf(m_startedMs);
        all.push_back(one);
    }
    return textOf(all);
}

Script AlertmanagerApi::post(const QByteArray &body)
{
    const json posted = json::parse(body.toStdString(), nullptr, false);
    if (posted.is_discarded())
        return answer(400, "{\"code\":400,\"message\":\"parsing body failed\"}", JsonHeaders);
    std::string id = posted.value("id", std::string());
    const auto it = std::find_if(m_silences.begin(), m_silences.end(),
                                 [&id](const KeptSilence &one) { return one.id == id && !one.expired; });
    if (it != m_silences.end()) {
        it->body = body.toStdString();
    } else {
        id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
        m_silences.push_back({id, body.toStdString()});
    }
    return jsonAnswer(textOf(json{{"silenceID", id}}));
}

Script AlertmanagerApi::expire(const QByteArray &id)
{
    for (KeptSilence &silence : m_silences) {
        if (silence.id == id.toStdString()) {
            silence.expired = true;
            return answer(200, "");
        }
    }
    return answer(500, "\"silence not found\"", JsonHeaders);
}

} // namespace ops::test
