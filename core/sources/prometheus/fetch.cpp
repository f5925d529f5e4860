#include "core/sources/prometheus/fetch.h"

#include "core/sources/prometheus/decodequery.h"
#include "core/sources/prometheus/decodestatus.h"
#include "core/sources/prometheus/request.h"

#include <QCoreApplication>

#include <cmath>

namespace ops::prometheus {

Error unsupportedRoute(const QString &route)
{
    return Error(ErrorKind::Unsupported,
                 QCoreApplication::translate("PrometheusSource", "This server does not offer that."),
                 QStringLiteral("/api/v1/") + route);
}

Task<Result<QueryAnswer>> fetchQuery(std::shared_ptr<Connection> connection, Call call,
                                     std::shared_ptr<Buffers> buffers)
{
    auto answer = co_await send(connection, std::move(call));
    if (!answer)
        co_return answer.error();
    if (answer->status < 200 || answer->status >= 300)
        co_return connection->failure(*answer);
    const auto requestMs = qint64(answer->elapsedMs);
    auto decoded = co_await OnPool(decodeQuery, std::move(answer->body), std::move(buffers));
    if (!decoded)
        co_return connection->told(decoded.error());
    decoded->requestMs = requestMs;
    co_return std::move(decoded);
}

namespace {

/// True where an answer about targets says no more than that this server has none to tell of.
bool tellsNothing(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unsupported:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::BadRequest:
    case ErrorKind::BadAnswer:
        return true;
    default:
        return false;
    }
}

std::optional<qint64> newestScrape(const std::vector<ScrapeTarget> &targets)
{
    qint64 newest = 0;
    for (const auto &target : targets) {
        if (target.health == u"up")
            newest = std::max(newest, target.lastScrapeMs);
    }
    return newest > 0 ? std::optional(newest) : std::nullopt;
}

} // namespace

Task<Result<std::optional<qint64>>> newestSampleMs(std::shared_ptr<Connection> connection)
{
    Call ask(QStringLiteral("targets"), Form().add("state", QStringLiteral("active")).text());
    ask.visible = false;
    auto targets = co_await fetch(connection, std::move(ask), decodeTargets, Missing::Empty);
    if (!targets && !tellsNothing(targets.error()))
        co_return targets.error();
    if (targets) {
        if (const auto newest = newestScrape(*targets))
            co_return newest;
    }

    Call query(QStringLiteral("query"), Form().add("query", QStringLiteral("max(timestamp(up))")).text());
    query.post = true;
    query.visible = false;
    auto answer = co_await fetchQuery(connection, std::move(query), std::shared_ptr<Buffers>());
    if (!answer)
        co_return answer.error();
    if (answer->series->values.size() != 1 || !(std::abs(answer->series->values[0]) < 1e12))
        co_return std::optional<qint64>();
    co_return std::optional<qint64>(std::llround(answer->series->values[0] * 1000));
}

} // namespace ops::prometheus
