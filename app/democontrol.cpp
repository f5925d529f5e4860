#include "app/democontrol.h"

#include "core/async/limiter.h"
#include "core/base/json.h"
#include "core/base/textsafe.h"
#include "core/net/transport.h"

#include <nlohmann/json.hpp>

namespace ops {

namespace {

constexpr qint64 AskAgainMs = 3000;
constexpr int TimeLimitMs = 5000, LongestPanelTitle = 200;

QStringList textsOf(const nlohmann::json &object, const char *key)
{
    QStringList texts;
    const auto it = object.find(key);
    if (it == object.end() || !it->is_array())
        return texts;
    for (const auto &one : *it) {
        if (one.is_string())
            texts << safeText(QString::fromStdString(one.get<std::string>()), LongestPanelTitle);
    }
    return texts;
}

QString memberText(const nlohmann::json &object, const char *key, const char *otherwise)
{
    const auto it = object.find(key);
    return QString::fromStdString(it != object.end() && it->is_string() ? it->get<std::string>() : otherwise);
}

} // namespace

DemoControl::DemoControl(std::unique_ptr<Transport> transport, Clock &clock, const QUrl &address, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_address(address)
    , m_transport(std::move(transport))
    , m_http(*m_transport, clock, std::make_shared<Limiter>(2))
{}

DemoControl::~DemoControl() { m_clock.cancel(m_timer); }

void DemoControl::start()
{
    poll();
    m_scope.restart("truth", ask("GET", QStringLiteral("/truth"), QByteArray()), [this](Result<QByteArray> answer) {
        if (answer)
            takeTruth(*answer);
    });
}

Task<Result<QByteArray>> DemoControl::ask(QByteArray method, QString path, QByteArray body)
{
    QUrl url = m_address;
    url.setPath(path);
    HttpRequest request(method, url, method == "GET" ? Intent::Read : Intent::Write);
    request.totalTimeoutMs = TimeLimitMs;
    request.body = body;
    if (!body.isEmpty())
        request.headers.push_back({"Content-Type", "application/json"});
    auto answer = co_await m_http.send(std::move(request));
    if (!answer)
        co_return answer.error();
    if (answer->status >= 300)
        co_return HttpClient::statusError(*answer);
    co_return answer->body;
}

void DemoControl::poll()
{
    m_clock.cancel(std::exchange(m_timer, 0));
    m_scope.restart("faults", ask("GET", QStringLiteral("/faults"), QByteArray()), [this](Result<QByteArray> answer) {
        takeFaults(answer);
        m_timer = m_clock.callAfter(AskAgainMs, [this] { poll(); });
    });
}

void DemoControl::takeFaults(const Result<QByteArray> &answer)
{
    const auto json = answer ? parseJson(*answer) : Result<nlohmann::json>(answer.error());
    const bool answers = json && json->is_object();
    const QStringList known = answers ? textsOf(*json, "known") : m_known;
    const QStringList on = answers ? textsOf(*json, "on") : m_on;
    if (answers == m_answers && known == m_known && on == m_on)
        return;
    m_answers = answers;
    m_known = known;
    m_on = on;
    Q_EMIT changed();
}

void DemoControl::takeTruth(const QByteArray &answer)
{
    const auto json = parseJson(answer);
    if (!json || !json->is_object() || !json->contains("faults") || !(*json)["faults"].is_array())
        return;
    for (const auto &fault : (*json)["faults"]) {
        const auto panel = fault.is_object() ? fault.find("panel") : fault.end();
        if (!fault.is_object() || panel == fault.end() || !panel->is_object())
            continue;
        const auto id = panel->find("id");
        if (id == panel->end() || !id->is_number_integer())
            continue;
        m_places[memberText(fault, "name", "")] = {memberText(*panel, "board", "dashboard:platform"), id->get<int>(),
                                                   safeText(memberText(*panel, "title", ""), LongestPanelTitle)};
    }
    Q_EMIT changed();
}

std::optional<DemoControl::Place> DemoControl::placeOf(const QString &fault) const
{
    const auto it = m_places.find(fault);
    return it == m_places.end() ? std::nullopt : std::optional<Place>(it->second);
}

void DemoControl::switchFault(const QString &name, bool on)
{
    const QByteArray body = jsonText({{"name", name.toStdString()}, {"on", on}});
    m_scope.cancel("faults"); // an answer from before would say the old state
    m_clock.cancel(m_timer);
    m_scope.restart("switch " + name.toStdString(), ask("POST", QStringLiteral("/fault"), body),
                    [this, name, on](Result<QByteArray> answer) {
                        if (answer) {
                            takeFaults(answer);
                            Q_EMIT switched(name, on);
                        } else {
                            Q_EMIT failed(answer.error());
                        }
                        poll();
                    });
}

} // namespace ops
