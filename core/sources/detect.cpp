#include "core/sources/detect.h"

#include "core/base/json.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <memory>

namespace ops {

namespace {

using nlohmann::json;

struct DetectText
{
    Q_DECLARE_TR_FUNCTIONS(Detect)
};

QString textAt(const json &object, const char *key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? QString::fromStdString(it->get<std::string>()) : QString();
}

const json &objectAt(const json &object, const char *key)
{
    static const json none = json::object();
    const auto it = object.find(key);
    return it != object.end() && it->is_object() ? *it : none;
}

/// What a route's answer tells; false where another kind of server answered.
using ReadAnswer = bool (*)(const json &answer, DetectedServer &server);

/// Grafana's names no version, and its configuration is no text.
bool readAlertmanager(const json &answer, DetectedServer &server)
{
    server.version = textAt(objectAt(answer, "versionInfo"), "version");
    const bool named = server.version != u"N/A" || !textAt(objectAt(answer, "config"), "original").isEmpty();
    server.product = named ? QStringLiteral("Alertmanager") : QStringLiteral("Grafana");
    if (server.version == u"N/A")
        server.version.clear();
    return answer.contains("versionInfo") && answer.contains("cluster");
}

/// OpenSearch may give itself the number of an old Elasticsearch: the distribution is what counts.
bool readElasticsearch(const json &answer, DetectedServer &server)
{
    const json &version = objectAt(answer, "version");
    server.product = textAt(version, "distribution") == u"opensearch" ? QStringLiteral("OpenSearch")
                                                                      : QStringLiteral("Elasticsearch");
    server.version = textAt(version, "number");
    return !server.version.isEmpty() && answer.contains("cluster_name");
}

bool readJaeger(const json &answer, DetectedServer &server)
{
    server.product = QStringLiteral("Jaeger");
    const auto data = answer.find("data");
    const bool legacy = data != answer.end() && (data->is_array() || data->is_null()) && answer.contains("errors");
    return legacy || (answer.contains("services") && answer["services"].is_array());
}

struct Route
{
    QLatin1String kind;
    QLatin1String path;
    ReadAnswer read;
};

constexpr Route Routes[] = {
    {QLatin1String("alertmanager"), QLatin1String("api/v2/status"), readAlertmanager},
    {QLatin1String("elasticsearch"), QLatin1String(""), readElasticsearch},
    {QLatin1String("jaeger"), QLatin1String("api/services"), readJaeger},
    {QLatin1String("jaeger"), QLatin1String("api/v3/services"), readJaeger},
};

QUrl routeUrl(const QUrl &base, const QString &path)
{
    QUrl url = base.adjusted(QUrl::RemoveUserInfo);
    QString whole = url.path();
    if (!whole.endsWith(u'/'))
        whole += u'/';
    const QString api = QStringLiteral("/api/v2/"); // may stand in the address already
    if (path.startsWith(QStringView(api).sliced(1)) && whole.endsWith(api))
        whole.chop(api.size() - 1);
    url.setPath(whole + path);
    return url;
}

/// Another route of the same server would end the same way.
bool concernsTheServer(ErrorKind kind)
{
    return kind == ErrorKind::Network || kind == ErrorKind::Tls || kind == ErrorKind::Timeout ||
           kind == ErrorKind::Auth || kind == ErrorKind::Busy;
}

Error named(Error error, const QString &name)
{
    error.source = name;
    return error;
}

/// Empty: it is none of this kind.
using Attempt = Result<std::optional<DetectedServer>>;

Task<Attempt> tryRoute(std::shared_ptr<HttpClient> client, SourceParts parts, Route route)
{
    constexpr qint64 LargestAnswer = 1 << 20;
    HttpRequest request("GET", routeUrl(parts.url, route.path));
    request.headers.emplace_back("Accept", "application/json");
    request.totalTimeoutMs = parts.timeLimitMs;
    request.connectTimeoutMs = qMin(request.connectTimeoutMs, parts.timeLimitMs);
    request.maxBytes = LargestAnswer;
    auto answer = co_await client->send(std::move(request));
    if (!answer) {
        if (concernsTheServer(answer.error().kind))
            co_return named(answer.error(), parts.name);
        co_return std::optional<DetectedServer>();
    }
    if (answer->status >= 300) {
        const Error error = HttpClient::statusError(*answer);
        if (concernsTheServer(error.kind))
            co_return named(error, parts.name);
        co_return std::optional<DetectedServer>();
    }
    const auto document = parseJson(answer->body);
    DetectedServer server;
    server.kind = route.kind;
    server.latencyMs = answer->elapsedMs;
    if (!document || !document->is_object() || !route.read(*document, server))
        co_return std::optional<DetectedServer>();
    co_return std::optional(server);
}

Task<Attempt> tryMetrics(SourceParts parts)
{
    const QString kind = QStringLiteral("prometheus");
    const auto source = makeMetricSource(kind, parts);
    auto build = co_await source->buildInfo();
    if (!build) {
        if (concernsTheServer(build.error().kind))
            co_return build.error();
        co_return std::optional<DetectedServer>();
    }
    DetectedServer server;
    server.kind = kind;
    server.product = build->product;
    server.version = build->version;
    server.latencyMs = build->latencyMs;
    co_return std::optional(server);
}

Error unknownServer(const SourceParts &parts)
{
    Error error(ErrorKind::Unsupported, DetectText::tr("What answers here is no server that this console knows."));
    error.source = parts.name;
    error.hint = DetectText::tr("Look at the address: behind a proxy the server may have a path of its own.");
    return error;
}

} // namespace

QStringList detectableKinds()
{
    QStringList kinds{QStringLiteral("prometheus")};
    for (const auto &route : Routes) {
        if (!kinds.contains(route.kind))
            kinds << route.kind;
    }
    return kinds;
}

Task<Result<DetectedServer>> detectServer(SourceParts parts, QString kind)
{
    if (kind.isEmpty() || kind == u"prometheus") {
        auto metrics = co_await tryMetrics(parts);
        if (!metrics)
            co_return metrics.error();
        if (*metrics)
            co_return **metrics;
    }
    const auto client = std::make_shared<HttpClient>(parts.transport, parts.clock, parts.limiter, parts.credentials);
    for (const Route &route : Routes) {
        if (!kind.isEmpty() && kind != route.kind)
            continue;
        auto attempt = co_await tryRoute(client, parts, route);
        if (!attempt)
            co_return attempt.error();
        if (*attempt)
            co_return **attempt;
    }
    co_return unknownServer(parts);
}

} // namespace ops
