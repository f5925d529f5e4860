#include "core/demo/controlserver.h"

#include "core/base/json.h"
#include "core/demo/exposition.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ops::demo {

namespace {

const QByteArray JsonType = "application/json";

nlohmann::json textList(const QStringList &texts)
{
    auto list = nlohmann::json::array();
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}

HttpResponse jsonResponse(int status, const nlohmann::json &json)
{
    return HttpResponse(status, JsonType, jsonText(json) + '\n');
}

HttpResponse failure(int status, const char *text) { return jsonResponse(status, {{"error", text}}); }

} // namespace

ControlServer::ControlServer(Clock &clock, BoardFiles boards, QObject *parent)
    : QObject(parent)
    , m_boards(std::move(boards))
    , m_server(clock, [this](const HttpCall &call) { return answer(call); })
{}

HttpResponse ControlServer::answer(const HttpCall &call)
{
    const bool posts = call.path == u"/fault";
    const bool known = posts || call.path == u"/metrics" || call.path == u"/faults" || call.path == u"/truth" ||
                       call.path == u"/ready";
    if (!known)
        return failure(404, "no such path");
    if (call.method != (posts ? "POST" : "GET") && (posts || call.method != "HEAD"))
        return failure(405, "another method is needed");
    if (!m_simulator)
        return failure(503, "starting");
    if (posts)
        return switchFault(call);
    if (call.path == u"/metrics")
        return metrics(call);
    if (call.path == u"/faults")
        return faults();
    if (call.path == u"/truth")
        return truth();
    return jsonResponse(200, {{"ready", true}});
}

HttpResponse ControlServer::metrics(const HttpCall &call)
{
    const MetricBook &book = m_simulator->present();
    const auto format = call.header("accept").contains("application/openmetrics-text")
                            ? ExpositionFormat::OpenMetrics
                            : ExpositionFormat::PrometheusText;
    const Target wanted{call.queryValue(QStringLiteral("job")).toStdString(),
                        call.queryValue(QStringLiteral("instance")).toStdString()};
    std::optional<std::size_t> target;
    if (!wanted.job.empty() || !wanted.instance.empty()) {
        const auto it = std::find(book.targets().begin(), book.targets().end(), wanted);
        if (it == book.targets().end())
            return failure(404, "no such job and instance");
        target = std::size_t(it - book.targets().begin());
    }
    return HttpResponse(200, contentType(format), exposition(book, target, format, m_simulator->nowMs()));
}

HttpResponse ControlServer::switchFault(const HttpCall &call)
{
    if (call.header("content-type").split(';').first().trimmed().toLower() != JsonType)
        return failure(415, "Content-Type must be application/json");
    const auto body = parseJson(call.body);
    const auto isText = [&body](const char *key) { return body->contains(key) && (*body)[key].is_string(); };
    if (!body || !body->is_object() || !isText("name") || !body->contains("on") || !(*body)["on"].is_boolean())
        return failure(400, "the body must be {\"name\": text, \"on\": true or false}");
    const QString name = QString::fromStdString((*body)["name"].get<std::string>());
    const auto fault = faultOf(name);
    if (!fault)
        return jsonResponse(400, {{"error", "unknown fault"}, {"known", textList(faultNames())}});
    const bool on = (*body)["on"].get<bool>();
    m_simulator->setFault(*fault, on);
    Q_EMIT faultSwitched(name, on);
    return faults();
}

HttpResponse ControlServer::faults() const
{
    return jsonResponse(200, {{"on", textList(m_simulator->faults().names())}, {"known", textList(faultNames())}});
}

HttpResponse ControlServer::truth() const
{
    std::vector<Truth> all = truths(m_boards);
    setOn(all, m_simulator->faults().names());
    return HttpResponse(200, JsonType, truthJson(all) + '\n');
}

} // namespace ops::demo
